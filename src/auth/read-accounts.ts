import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../http/page.js';
import type { ListedAccountView } from './auth.view.js';

@Injectable()
export class ReadAccounts {
  constructor(private readonly db: DataSource) {}

  /** The accounts of the office; workers have a list of their own. */
  async page({ limit, cursor }: PageQuery): Promise<Page<ListedAccountView>> {
    const after = readCursor(cursor, 2);
    const rows: (ListedAccountView & { sort: string })[] = await this.db.query(
      `select a.id, a.email, a.display_name as "displayName", a.roles, null as "workerId", lower(a.email) as sort,
              exists (select from second_factor f where f.account_id = a.id and f.turned_on_at is not null) as "hasSecondFactor"
         from account a
        where a.disabled_at is null and a.roles <> '{worker}' and ($1::text is null or (lower(a.email), a.id) > ($1, $2::uuid))
        order by lower(a.email), a.id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ sort: _, ...account }) => account,
      (row) => [row.sort, row.id],
    );
  }
}
