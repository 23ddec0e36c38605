import { fromMicros } from '../../shared/money.js';

export const PAYOUT_STATUSES = ['requested', 'paid', 'cancelled'] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

export class PayoutView {
  id!: string;
  /** US dollars. */
  amount!: string;
  status!: PayoutStatus;
  createdAt!: Date;
  /** When it was paid or cancelled. */
  settledAt!: Date | null;
  /** Why it was cancelled; the money is back in the balance then. */
  reason!: string | null;
}

export class AdminPayoutView extends PayoutView {
  workerId!: string;
  displayName!: string;
  email!: string | null;
}

export interface PayoutRow extends Omit<PayoutView, 'amount'> {
  micros: string;
}

export type AdminPayoutRow = PayoutRow & Pick<AdminPayoutView, 'workerId' | 'displayName' | 'email'>;

export function viewPayout(row: PayoutRow): PayoutView {
  return {
    id: row.id,
    amount: fromMicros(row.micros),
    status: row.status,
    createdAt: row.createdAt,
    settledAt: row.settledAt,
    reason: row.reason,
  };
}

export function viewAdminPayout(row: AdminPayoutRow): AdminPayoutView {
  return { ...viewPayout(row), workerId: row.workerId, displayName: row.displayName, email: row.email };
}
