import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';

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
  openAppeals!: number;
  requestedPayouts!: number;
  failedImports!: number;
  failedExports!: number;
  answersLastHour!: number;
  answersToday!: number;
  activeWorkersToday!: number;
}

export class AuditView {
  id!: string;
  at!: Date;
  /** The e-mail of who did it; null: Nonet itself. */
  by!: string | null;
  action!: string;
  subject!: string;
  before!: unknown;
  after!: unknown;
  reason!: string | null;
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
             (select count(*) from appeal where status = 'open')::int as "openAppeals",
             (select count(*) from payout where status = 'requested')::int as "requestedPayouts",
             (select count(*) from import_job where status = 'failed' and created_at > now() - interval '7 days')::int as "failedImports",
             (select count(*) from export_job where status = 'failed' and created_at > now() - interval '7 days')::int as "failedExports",
             recent.hour as "answersLastHour", recent.day as "answersToday", recent.workers as "activeWorkersToday"
        from (select count(*) filter (where at > now() - interval '1 hour')::int as hour, count(*)::int as day, count(distinct worker_id)::int as workers
                from ledger where kind = 'answer' and at >= date_trunc('day', now())) recent`);
    if (row === undefined) throw new RangeError('an overview is one row');
    return row;
  }

  async audit(subject: string | undefined, { limit, cursor }: PageQuery): Promise<Page<AuditView>> {
    const before = readCursor(cursor, 1);
    const rows: AuditView[] = await this.db.query(
      `select u.id, u.at, a.email as by, u.action, u.subject, u.before, u.after, u.reason
         from audit u left join account a on a.id = u.account_id
        where ($1::text is null or u.subject = $1) and ($2::bigint is null or u.id < $2) order by u.id desc limit $3`,
      [subject ?? null, before?.[0] ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => [row.id],
    );
  }
}
