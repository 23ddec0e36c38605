/** When to raise and when to clear. Between the two thresholds nothing changes, and neither happens before it has lasted. */
export interface Thresholds {
  /** Which way trouble lies. */
  worse: 'above' | 'below';
  raiseAt: number;
  clearAt: number;
  forSeconds: number;
}

/** Where a rule stands with what it is about. */
export interface Watch {
  open: boolean;
  /** Since when (in milliseconds) the figure has said the opposite of `open`; null: it doesn't. */
  since: number | null;
}

export interface Turn {
  watch: Watch;
  event: 'raised' | 'cleared' | null;
}

/**
 * What a new figure does. A figure that goes to and fro between the thresholds does nothing, one that passes a threshold for a moment does
 * nothing either; and what isn't known (null) changes nothing.
 */
export function nextTurn(watch: Watch, thresholds: Thresholds, value: number | null, at: number): Turn {
  const { open } = watch;
  if (value === null || !(open ? isCalm(thresholds, value) : isTrouble(thresholds, value)))
    return { watch: { open, since: null }, event: null };
  const since = watch.since ?? at;
  if (at - since < thresholds.forSeconds * 1000) return { watch: { open, since }, event: null };
  return { watch: { open: !open, since: null }, event: open ? 'cleared' : 'raised' };
}

const isTrouble = ({ worse, raiseAt }: Thresholds, value: number): boolean => (worse === 'above' ? value >= raiseAt : value <= raiseAt);
const isCalm = ({ worse, clearAt }: Thresholds, value: number): boolean => (worse === 'above' ? value <= clearAt : value >= clearAt);

/** Whether there is room between the thresholds, on the right side. */
export const areApart = ({ worse, raiseAt, clearAt }: Omit<Thresholds, 'forSeconds'>): boolean =>
  worse === 'above' ? clearAt < raiseAt : clearAt > raiseAt;
