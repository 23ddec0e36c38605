import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import type { NoticeView } from './work.view.js';

@Injectable()
export class ReadNotices {
  constructor(private readonly db: DataSource) {}

  async page(workerId: string, { limit, cursor }: PageQuery): Promise<Page<NoticeView>> {
    const after = readCursor(cursor, 2) ?? [null, null];
    const rows: (NoticeView & { sort: string })[] = await this.db.query(
      `select n.id, a.display_name as "from", n.subject, n.text, n.at, n.at::text as sort
         from worker_notice n join account a on a.id = n.account_id
        where n.worker_id = $1 and ($2::timestamptz is null or (n.at, n.id) < ($2::timestamptz, $3::uuid)) order by n.at desc, n.id desc limit $4`,
      [workerId, ...after, limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ id, from, subject, text, at }) => ({ id, from, subject, text, at }),
      ({ sort, id }) => [sort, id],
    );
  }
}
