import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What is going on, and what needs a person. */
export class OverviewView {
  tasks!: { open: number; verified: number; noAccount: number; disputed: number; cancelled: number };
  openLeases!: number;
  disputes!: number;
  conflicts!: number;
  /** Reports of implausible figures that nobody has looked at. */
  implausibleReports!: number;
  /** Webhooks and queues that were switched off, though nobody asked. */
  stoppedSubscriptions!: number;
  /** Alerts that are open and that nobody looks after. */
  alerts!: number;
  openAppeals!: number;
  requestedPayouts!: number;
  failedImports!: number;
  /** Imports of the last seven days in which rows were refused. */
  importsWithErrors!: number;
  failedExports!: number;
  /** Messages to collectors that were given up in the last seven days. */
  failedDeliveries!: number;
  answersLastHour!: number;
  answersToday!: number;
  activeWorkersToday!: number;
}

@Injectable()
export class ReadOverview {
  constructor(private readonly db: DataSource) {}

  async overview(): Promise<OverviewView> {
    const [row]: OverviewView[] = await this.db.query(`
      select (select json_build_object('open', count(*) filter (where status = 'open'), 'verified', count(*) filter (where status = 'verified'),
                'noAccount', count(*) filter (where status = 'no_account'), 'disputed', count(*) filter (where status = 'disputed'),
                'cancelled', count(*) filter (where status = 'cancelled')) from task where kind <> 'gold') as tasks,
             (select count(*) from assignment where status = 'assigned')::int as "openLeases",
             (select count(*) from task where status = 'disputed')::int as disputes,
             (select count(*) from conflict where status = 'open')::int as conflicts,
             (select count(*) from report where problem = 'implausible' and closed_at is null)::int as "implausibleReports",
             (select count(*) from subscription where status = 'disabled' and disabled_cause <> 'asked')::int as "stoppedSubscriptions",
             (select count(*) from alert where cleared_at is null and acknowledged_at is null)::int as alerts,
             (select count(*) from appeal where status = 'open')::int as "openAppeals",
             (select count(*) from payout where status = 'requested')::int as "requestedPayouts",
             (select count(*) from import_job where status = 'failed' and created_at > now() - interval '7 days')::int as "failedImports",
             (select count(*) from export_job where status = 'failed' and created_at > now() - interval '7 days')::int as "failedExports",
             (select count(*) from import_job where rejected > 0 and status = 'done' and created_at > now() - interval '7 days')::int as "importsWithErrors",
             (select count(*) from delivery where status = 'dead' and attempted_at > now() - interval '7 days')::int as "failedDeliveries",
             recent.hour as "answersLastHour", recent.day as "answersToday", recent.workers as "activeWorkersToday"
        from (select count(*) filter (where at > now() - interval '1 hour')::int as hour, count(*)::int as day, count(distinct worker_id)::int as workers
                from ledger where kind = 'answer' and at >= date_trunc('day', now())) recent`);
    if (row === undefined) throw new RangeError('an overview is one row');
    return row;
  }
}
