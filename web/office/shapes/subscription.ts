import type { Platform } from '../../api/shapes.js';
import type { Change, ChangeType } from './handle.js';

/** How a collector is fed. */
export interface Subscription {
  readonly id: string;
  readonly kind: 'webhook' | 'queue';
  readonly name: string;
  readonly url: string | null;
  readonly queue: string | null;
  readonly events: readonly ChangeType[];
  readonly platforms: readonly Platform[] | null;
  readonly status: 'active' | 'disabled';
  readonly disabledCause: 'asked' | 'failing' | 'gone' | 'too_old' | null;
  readonly disabledAt: string | null;
  readonly after: number;
  readonly failures: number;
  readonly failingSince: string | null;
  readonly pausedUntil: string | null;
  readonly deliveredAt: string | null;
  readonly waiting: number;
  readonly dead: number;
  readonly oldSecretUntil: string | null;
  readonly createdAt: string;
}

export type DeliveryStatus = 'waiting' | 'sent' | 'delivered' | 'dead';

/** What a subscription is owed of one change. */
export interface Delivery {
  readonly seq: number;
  readonly status: DeliveryStatus;
  readonly change: Change;
  readonly attempts: number;
  readonly nextAt: string | null;
  readonly attemptedAt: string | null;
  readonly deliveredAt: string | null;
  readonly answerStatus: number | null;
  readonly answerExcerpt: string | null;
  readonly error: string | null;
}

/** A consumer's place in the feed. */
export interface FeedCursor {
  readonly name: string;
  readonly after: number;
  readonly behind: number;
  readonly behindSince: string | null;
  readonly readable: boolean;
  readonly movedAt: string;
}
