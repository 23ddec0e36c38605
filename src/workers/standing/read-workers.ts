import type { Platform } from '../../handles/platforms.js';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import type { WorkersQuery } from './workers.dto.js';
import { viewReliability } from '../reliability.view.js';
import { listWorkers } from './workers.sql.js';
import { type AdminWorkerView, type Evidence, viewWorker, type WorkerDetailView } from './workers.view.js';

const ACTS_SHOWN = 100;

/** Workers as the office sees them. */
@Injectable()
export class ReadWorkers {
  constructor(private readonly reads: Reads) {}

  async page({ status, q, sort, limit, cursor }: WorkersQuery): Promise<Page<AdminWorkerView>> {
    const filter = { status: status ?? null, q: q === undefined || q === '' ? null : q, id: null, sort };
    const rows = await listWorkers(this.reads, { ...filter, after: readCursor(cursor, 2), limit: limit + 1 });
    return toPage(rows, limit, viewWorker, (row) => [row.sort, row.id]);
  }

  async one(id: string): Promise<WorkerDetailView> {
    const [row] = await listWorkers(this.reads, { status: null, q: null, id, sort: 'newest', after: null, limit: 1 });
    if (row === undefined) throw notFound('worker');
    const [person]: Pick<WorkerDetailView, 'country' | 'languages'>[] = await this.reads.query(
      'select country, languages from worker where id = $1',
      [id],
    );
    return {
      ...viewWorker(row),
      country: person?.country ?? null,
      languages: person?.languages ?? [],
      platforms: await this.platforms(row),
      assignments: await this.assignments(id),
      tests: await this.tests(id),
      plannedVoid: await this.plannedVoid(id),
      acts: await this.acts(id),
    };
  }

  private async plannedVoid(id: string): Promise<WorkerDetailView['plannedVoid']> {
    const [plan]: NonNullable<WorkerDetailView['plannedVoid']>[] = await this.reads.query(
      'select due_at as "dueAt", begun_at is not null as begun, reason from planned_void where worker_id = $1',
      [id],
    );
    return plan ?? null;
  }

  private async platforms(overall: { id: string } & Evidence): Promise<WorkerDetailView['platforms']> {
    const rows: (Evidence & { platform: Platform })[] = await this.reads.query(
      `select platform, right_weight as right, wrong_weight as wrong, (extract(epoch from now() - updated_at) / 86400)::float as days
         from reliability where worker_id = $1 and platform <> '' order by platform`,
      [overall.id],
    );
    return rows.map((row) => ({ platform: row.platform, reliability: viewReliability(row, overall) }));
  }

  private async assignments(workerId: string): Promise<WorkerDetailView['assignments']> {
    const [counts]: WorkerDetailView['assignments'][] = await this.reads.query(
      `select w.handed, a.* from worker w cross join lateral (
         select (count(*) filter (where status = 'assigned' and expires_at > now()))::int as live,
                (count(*) filter (where status = 'submitted'))::int as submitted,
                (count(*) filter (where not_counted = 'late'))::int as late,
                (count(*) filter (where not_counted = 'voided'))::int as voided,
                (count(*) filter (where payment = 'rejected'))::int as rejected,
                (count(*) filter (where status = 'returned'))::int as returned,
                (count(*) filter (where status = 'expired'))::int as expired
           from assignment where worker_id = w.id) a
        where w.id = $1`,
      [workerId],
    );
    if (counts === undefined) throw notFound('worker');
    return counts;
  }

  private async tests(workerId: string): Promise<WorkerDetailView['tests']> {
    return this.reads.query(
      `select started_at as "startedAt", finished_at as "finishedAt", passed from training_attempt where worker_id = $1 order by started_at desc`,
      [workerId],
    );
  }

  private async acts(workerId: string): Promise<WorkerDetailView['acts']> {
    return this.reads.query(
      `select u.at, u.action, a.display_name as by, u.reason from audit u left join account a on a.id = u.account_id
        where u.subject = 'worker:' || $1 order by u.id desc limit $2`,
      [workerId, ACTS_SHOWN],
    );
  }
}
