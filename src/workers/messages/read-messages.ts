import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { MESSAGE_COLUMNS, setRead } from './messages.sql.js';
import { type AdminMessageView, type MessageView, viewAdminMessage, viewMessage } from './messages.view.js';

type Row = AdminMessageView & { sort: string };

@Injectable()
export class ReadMessages {
  constructor(private readonly db: DataSource) {}

  /** A worker's own, latest first. */
  async ofWorker(workerId: string, page: PageQuery): Promise<Page<MessageView>> {
    return toPage(await this.rows(workerId, page), page.limit, viewMessage, (row) => [row.sort, row.id]);
  }

  /** As the office sees them: with who wrote it. */
  async toWorker(workerId: string, page: PageQuery): Promise<Page<AdminMessageView>> {
    if ((await this.db.query('select 1 from worker where id = $1', [workerId])).length === 0) throw notFound('worker');
    return toPage(await this.rows(workerId, page), page.limit, viewAdminMessage, (row) => [row.sort, row.id]);
  }

  async markRead(workerId: string, messageId: string): Promise<void> {
    if (!(await setRead(this.db.manager, workerId, messageId))) throw notFound('message');
  }

  private rows(workerId: string, { limit, cursor }: PageQuery): Promise<Row[]> {
    const after = readCursor(cursor, 2);
    return this.db.query(
      `select ${MESSAGE_COLUMNS}, a.display_name as by, m.sent_at::text as sort from message m left join account a on a.id = m.written_by
        where m.worker_id = $1 and ($2::timestamptz is null or (m.sent_at, m.id) < ($2, $3::uuid)) order by m.sent_at desc, m.id desc limit $4`,
      [workerId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }
}
