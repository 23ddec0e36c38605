import { fromMicros } from '../../shared/money.js';
import type { Purse } from './purse.sql.js';

/** US dollars. */
export interface BalanceView {
  available: string;
  /** Set aside for HITs that are out, until their work is approved or they end. */
  held: string;
}

export const viewBalance = ({ availableMicros, heldMicros }: Purse): BalanceView => ({
  available: fromMicros(availableMicros),
  held: fromMicros(heldMicros),
});
