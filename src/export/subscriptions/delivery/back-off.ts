const FIRST_SECONDS = 5;
const FACTOR = 3;
const MOST_SECONDS = 6 * 3600;
const MOST_PAUSE_SECONDS = 300;

/** After so many failures in a row the receiver gets a rest. */
export const FAILURES_TO_PAUSE = 5;
/** A delivery that failed so often is given up: after a day and a half, by the pauses below. */
export const MOST_ATTEMPTS = 14;
/** When nothing got through for so long, a webhook is disabled. */
export const LASTING_SECONDS = 24 * 3600;

/**
 * How long to wait after the n-th attempt: three times as long each time, up to six hours, give or take a fifth so that what failed
 * together doesn't come back together.
 * @param dice from [0, 1)
 * @param asked what the receiver asked for, which is the least
 */
export function secondsToNext(attempts: number, dice: number, asked: number | null): number {
  const usual = Math.min(MOST_SECONDS, FIRST_SECONDS * FACTOR ** (attempts - 1));
  return Math.max(Math.min(asked ?? 0, MOST_SECONDS), usual * (0.8 + 0.4 * dice));
}

/** How long a receiver that failed so often in a row is left alone; 0: not yet. */
export function secondsOfRest(failures: number, dice: number): number {
  if (failures < FAILURES_TO_PAUSE) return 0;
  return Math.min(MOST_PAUSE_SECONDS, secondsToNext(failures - FAILURES_TO_PAUSE + 1, dice, null));
}
