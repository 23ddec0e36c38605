import type { ChangeType } from '../../handles/registry.sql.js';
import type { Platform } from '../../handles/platforms.js';

/** How a collector is fed. */
export class SubscriptionView {
  id!: string;
  kind!: 'webhook' | 'queue';
  name!: string;
  /** Where a webhook's messages go; null for a queue. */
  url!: string | null;
  /** The BullMQ queue's name; null for a webhook. */
  queue!: string | null;
  events!: ChangeType[];
  /** null: all of them. */
  platforms!: Platform[] | null;
  status!: 'active' | 'disabled';
  /** asked: somebody did it. failing: nothing got through for a day. gone: the receiver answered 410. too_old: the feed forgot changes that it had not been sent. */
  disabledCause!: 'asked' | 'failing' | 'gone' | 'too_old' | null;
  disabledAt!: Date | null;
  /** Every change up to this one is delivered or in the list of deliveries. */
  after!: number;
  /** Attempts in a row that failed. */
  failures!: number;
  failingSince!: Date | null;
  /** No attempt before this time. */
  pausedUntil!: Date | null;
  /** When something was last delivered. */
  deliveredAt!: Date | null;
  /** Changes that the feed has, and the receiver hasn't. */
  waiting!: number;
  /** Deliveries that were given up. */
  dead!: number;
  /** Until when the secret before the present one signs as well. */
  oldSecretUntil!: Date | null;
  createdAt!: Date;
}

/** With the secret that signs, shown this once. */
export class SubscriptionMadeView extends SubscriptionView {
  /** null for a queue. */
  secret!: string | null;
}

export class SecretView {
  /** Shown this once. */
  secret!: string;
  /** Until then the secret before it signs as well. */
  oldSecretUntil!: Date;
}

export interface SubscriptionRow extends Omit<SubscriptionView, 'after'> {
  after: string;
}

export const SUBSCRIPTION_COLUMNS = `s.id, s.kind, s.name, s.url, s.queue, s.events, s.platforms, s.status, s.disabled_cause as "disabledCause",
  s.disabled_at as "disabledAt", s.seq as after, s.failures, s.failing_since as "failingSince", case when s.paused_until > now() then s.paused_until end as "pausedUntil",
  s.delivered_at as "deliveredAt", s.created_at as "createdAt",
  case when s.old_secret_until > now() then s.old_secret_until end as "oldSecretUntil",
  (select count(*)::int from delivery d where d.subscription_id = s.id and d.status in ('waiting', 'sent'))
    + (select count(*)::int from change c where c.seq > s.seq and c.type = any (s.events) and (s.platforms is null or c.platform = any (s.platforms))) as waiting,
  (select count(*)::int from delivery d where d.subscription_id = s.id and d.status = 'dead') as dead`;

export function viewSubscription(row: SubscriptionRow): SubscriptionView {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    url: row.url,
    queue: row.queue,
    events: row.events,
    platforms: row.platforms,
    status: row.status,
    disabledCause: row.disabledCause,
    disabledAt: row.disabledAt,
    after: Number(row.after),
    failures: row.failures,
    failingSince: row.failingSince,
    pausedUntil: row.pausedUntil,
    deliveredAt: row.deliveredAt,
    waiting: row.waiting,
    dead: row.dead,
    oldSecretUntil: row.oldSecretUntil,
    createdAt: row.createdAt,
  };
}
