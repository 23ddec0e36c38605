import { ChangeView } from '../../handles/feed/change.view.js';

/** What one subscription is owed of one change. */
export class DeliveryView {
  /** The change's place in the feed. */
  seq!: number;
  /** waiting: for its turn or its next attempt. sent: in the queue, not yet taken by the collector. dead: given up. */
  status!: 'waiting' | 'sent' | 'delivered' | 'dead';
  change!: ChangeView;
  attempts!: number;
  /** When the next attempt may be made; null when there is none to come. */
  nextAt!: Date | null;
  attemptedAt!: Date | null;
  deliveredAt!: Date | null;
  /** What the receiver answered the last time; null: nothing. */
  answerStatus!: number | null;
  /** How that answer began. */
  answerExcerpt!: string | null;
  /** Why there was no answer, or what the collector's job failed of. */
  error!: string | null;
}

export interface DeliveryRow extends Omit<DeliveryView, 'seq'> {
  seq: string;
}

export const DELIVERY_COLUMNS = `d.seq, d.status, d.payload as change, d.attempts, case d.status when 'waiting' then d.next_at end as "nextAt",
  d.attempted_at as "attemptedAt", d.delivered_at as "deliveredAt", d.answer_status as "answerStatus", d.answer_excerpt as "answerExcerpt", d.error`;

export function viewDelivery(row: DeliveryRow): DeliveryView {
  return {
    seq: Number(row.seq),
    status: row.status,
    change: row.change,
    attempts: row.attempts,
    nextAt: row.nextAt,
    attemptedAt: row.attemptedAt,
    deliveredAt: row.deliveredAt,
    answerStatus: row.answerStatus,
    answerExcerpt: row.answerExcerpt,
    error: row.error,
  };
}

/** What came of a test message. */
export class TestView {
  delivered!: boolean;
  /** null: there was no answer. */
  status!: number | null;
  excerpt!: string;
  error!: string | null;
}

export class RedeliveryView {
  /** Deliveries that are sent again; null with since: as many as the feed has after it. */
  deliveries!: number | null;
}
