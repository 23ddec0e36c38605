import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { CountTasks } from './count-tasks.js';
import type { OverviewView } from './overview.view.js';

@Injectable()
export class ReadOverview {
  constructor(
    private readonly reads: Reads,
    private readonly countTasks: CountTasks,
  ) {}

  async overview(): Promise<OverviewView> {
    const [tasks, row] = await Promise.all([this.countTasks.now(), this.figures()]);
    return { tasks, ...row };
  }

  private async figures(): Promise<Omit<OverviewView, 'tasks'>> {
    const [row]: Omit<OverviewView, 'tasks'>[] = await this.reads.query(`
      select (select count(*) from assignment where status = 'assigned')::int as "openLeases",
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
