import { stringify } from 'csv-stringify/sync';
import type { AdminPayoutView } from './payouts.view.js';

/** Payouts as CSV. Names are their owners' own words, so what a spreadsheet would take for a formula is defused. */
export function writePayoutFile(payouts: readonly AdminPayoutView[]): string {
  return stringify(
    payouts.map((payout) => [
      payout.id,
      payout.workerId,
      payout.displayName,
      payout.email ?? '',
      payout.amount,
      'USD',
      payout.createdAt.toISOString(),
      payout.status,
    ]),
    {
      header: true,
      columns: ['payout_id', 'worker_id', 'name', 'email', 'amount', 'currency', 'requested_at', 'status'],
      escape_formulas: true,
    },
  );
}
