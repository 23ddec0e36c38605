import { Cron } from 'croner';
import type { FieldProblem } from '../../shared/refusal.js';

/** PURE. When something is due. */
export interface Timing {
  /** Five fields, in the zone's own wall time. */
  cron: string;
  /** An IANA name. */
  timeZone: string;
}

const FIVE_FIELDS = /^\s*(@\w+|\S+(\s+\S+){4})\s*$/;

/**
 * The next times after `after`. A fixed time that the clocks skip in spring is due when they have gone on; one that they repeat in autumn
 * is due the first time only. What is due every so often goes on so, whatever the clocks do.
 */
export function nextRuns({ cron, timeZone }: Timing, after: Date, count: number): Date[] {
  return new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true }).nextRuns(count, after);
}

/** What is wrong with the times that somebody wants; empty: nothing. */
export function timingProblems(timing: Timing, after: Date): FieldProblem[] {
  try {
    Intl.DateTimeFormat('en', { timeZone: timing.timeZone });
  } catch {
    return [{ field: 'timeZone', message: 'must be the IANA name of a time zone, such as Europe/Berlin or UTC' }];
  }
  try {
    // Croner takes a single moment, too.
    if (!FIVE_FIELDS.test(timing.cron)) throw new TypeError('no cron');
    if (nextRuns(timing, after, 1).length > 0) return [];
    return [{ field: 'cron', message: 'names a time that never comes' }];
  } catch {
    return [{ field: 'cron', message: 'must be minute, hour, day of month, month and day of week, such as "30 6 * * MON-FRI"' }];
  }
}
