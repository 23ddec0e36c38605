import type { Outcome } from '../engine/calibrator.js';
import { clopperPearsonLower } from '../engine/special-functions.js';

/** What the tasks of known answer let one say of those that were so sure or surer. */
export interface Claim {
  /** The confidence from which on they are counted. */
  from: number;
  count: number;
  wrong: number;
  /** With 95 % at least this share of such tasks is right, and never more than 1 - 3/count (the rule of three). Null when there are none. */
  shown: number | null;
}

const LEVELS = [0.8, 0.9, 0.95, 0.99, 0.995, 0.999];

/** One claim for each level that is asked about, the least first. */
export function claimsOf(outcomes: readonly Outcome[]): Claim[] {
  return LEVELS.map((from) => {
    const sure = outcomes.filter(({ confidence }) => confidence >= from);
    const [count, wrong] = [sure.length, sure.filter(({ right }) => !right).length];
    return { from, count, wrong, shown: count === 0 ? null : shownBy(count, wrong) };
  });
}

function shownBy(count: number, wrong: number): number {
  return Math.max(0, Math.min(clopperPearsonLower(count - wrong, count, 0.95), 1 - 3 / count));
}
