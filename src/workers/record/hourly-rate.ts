import type { PaceRow } from './pace.sql.js';

const MICROS_PER_CENT = 10_000;
/** Fewer answers, or less time, would make a number of an accident. */
const FEWEST_ANSWERS = 5;

/** What somebody earned for each hour that they worked, in dollars and whole cents; null when too little is known. */
export function hourlyRate({ timed, paidMicros, seconds }: PaceRow): string | null {
  if (timed < FEWEST_ANSWERS || seconds <= 0) return null;
  const cents = Math.round((Number(paidMicros) / MICROS_PER_CENT) * (3600 / seconds));
  return (cents / 100).toFixed(2);
}
