import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../../http/page.js';
import { notFound } from '../../../shared/refusal.js';
import { DELIVERY_COLUMNS, type DeliveryRow, type DeliveryView, viewDelivery } from '../delivery.view.js';
import { SUBSCRIPTION_COLUMNS, type SubscriptionRow, type SubscriptionView, viewSubscription } from '../subscription.view.js';
import type { DeliveriesQuery } from '../subscriptions.dto.js';

/** Subscriptions belong to the installation: every engineer sees them all. */
@Injectable()
export class ReadSubscriptions {
  constructor(private readonly db: DataSource) {}

  /** The newest first. */
  async page({ limit, cursor }: PageQuery): Promise<Page<SubscriptionView>> {
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: (SubscriptionRow & { sortAt: string })[] = await this.db.query(
      `select ${SUBSCRIPTION_COLUMNS}, s.created_at::text as "sortAt" from subscription s
        where ($1::timestamptz is null or (s.created_at, s.id) < ($1, $2::uuid)) order by s.created_at desc, s.id desc limit $3`,
      [...before, limit + 1],
    );
    return toPage(rows, limit, viewSubscription, ({ sortAt, id }) => [sortAt, id]);
  }

  one(id: string): Promise<SubscriptionView> {
    return findSubscription(this.db.manager, id);
  }

  /** The latest changes first. */
  async deliveries(id: string, { limit, cursor, status }: DeliveriesQuery): Promise<Page<DeliveryView>> {
    await this.one(id);
    const [before] = readCursor(cursor, 1) ?? [null];
    const rows: DeliveryRow[] = await this.db.query(
      `select ${DELIVERY_COLUMNS} from delivery d
        where d.subscription_id = $1 and ($2::text is null or d.status = $2) and ($3::bigint is null or d.seq < $3) order by d.seq desc limit $4`,
      [id, status ?? null, before, limit + 1],
    );
    return toPage(rows, limit, viewDelivery, ({ seq }) => [Number(seq)]);
  }
}

export async function findSubscription(tx: EntityManager, id: string): Promise<SubscriptionView> {
  const [row]: SubscriptionRow[] = await tx.query(`select ${SUBSCRIPTION_COLUMNS} from subscription s where s.id = $1`, [id]);
  if (row === undefined) throw notFound('subscription');
  return viewSubscription(row);
}
