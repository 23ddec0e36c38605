import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { writePayoutFile } from './payout-file.js';
import { PAYOUT_COLUMNS } from './payouts.sql.js';
import type { PayoutsQuery } from './payouts.dto.js';
import {
  type AdminPayoutRow,
  type AdminPayoutView,
  type PayoutRow,
  type PayoutStatus,
  type PayoutView,
  viewAdminPayout,
  viewPayout,
} from './payouts.view.js';

const FROM_OFFICE = `select ${PAYOUT_COLUMNS}, p.requested_at::text as sort, w.id as "workerId", w.display_name as "displayName", a.email
  from payout p join worker w on w.id = p.worker_id left join account a on a.id = w.account_id`;

type Sorted<Row> = Row & { sort: string };

@Injectable()
export class ReadPayouts {
  constructor(private readonly db: DataSource) {}

  /** A worker's own, latest first. */
  async ofWorker(workerId: string, { limit, cursor }: PageQuery): Promise<Page<PayoutView>> {
    const after = readCursor(cursor, 2);
    const rows: Sorted<PayoutRow>[] = await this.db.query(
      `select ${PAYOUT_COLUMNS}, p.requested_at::text as sort from payout p
        where p.worker_id = $1 and ($2::timestamptz is null or (p.requested_at, p.id) < ($2, $3::uuid))
        order by p.requested_at desc, p.id desc limit $4`,
      [workerId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewPayout, (row) => [row.sort, row.id]);
  }

  /** Everybody's, oldest first: that is the order in which they are paid. */
  async page({ status, limit, cursor }: PayoutsQuery): Promise<Page<AdminPayoutView>> {
    const after = readCursor(cursor, 2);
    const rows: Sorted<AdminPayoutRow>[] = await this.db.query(
      `${FROM_OFFICE}
        where ($1::text is null or p.status = $1) and ($2::timestamptz is null or (p.requested_at, p.id) > ($2, $3::uuid))
        order by p.requested_at, p.id limit $4`,
      [status ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewAdminPayout, (row) => [row.sort, row.id]);
  }

  /** The file that the office pays by. */
  async file(status: PayoutStatus): Promise<string> {
    const rows: AdminPayoutRow[] = await this.db.query(`${FROM_OFFICE} where p.status = $1 order by p.requested_at, p.id`, [status]);
    return writePayoutFile(rows.map(viewAdminPayout));
  }
}
