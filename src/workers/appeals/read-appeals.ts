import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import type { AppealsQuery } from './appeals.dto.js';
import { APPEAL_COLUMNS } from './appeals.sql.js';
import { type AdminAppealView, type AppealView, viewAdminAppeal, viewAppeal } from './appeals.view.js';

type Sorted<Row> = Row & { sort: string };

@Injectable()
export class ReadAppeals {
  constructor(private readonly db: DataSource) {}

  /** A worker's own, latest first. */
  async ofWorker(workerId: string, { limit, cursor }: PageQuery): Promise<Page<AppealView>> {
    const after = readCursor(cursor, 2);
    const rows: Sorted<AppealView>[] = await this.db.query(
      `select ${APPEAL_COLUMNS}, p.opened_at::text as sort from appeal p
        where p.worker_id = $1 and ($2::timestamptz is null or (p.opened_at, p.id) < ($2, $3::uuid)) order by p.opened_at desc, p.id desc limit $4`,
      [workerId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewAppeal, (row) => [row.sort, row.id]);
  }

  /** Everybody's, those first that are due first. */
  async page({ status, limit, cursor }: AppealsQuery): Promise<Page<AdminAppealView>> {
    const after = readCursor(cursor, 2);
    const rows: Sorted<AdminAppealView>[] = await this.db.query(
      `select ${APPEAL_COLUMNS}, p.due_at::text as sort, w.id as "workerId", w.display_name as "displayName", w.status as "workerStatus", a.task_id as "taskId"
         from appeal p join worker w on w.id = p.worker_id left join assignment a on a.id = p.assignment_id
        where ($1::text is null or p.status = $1) and ($2::timestamptz is null or (p.due_at, p.id) > ($2, $3::uuid)) order by p.due_at, p.id limit $4`,
      [status ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewAdminAppeal, (row) => [row.sort, row.id]);
  }
}
