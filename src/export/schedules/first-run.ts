import { Refusal } from '../../shared/refusal.js';
import { nextRuns, type Timing, timingProblems } from './next-runs.js';

/** When a schedule is due next; refused when what it says is no time. */
export function firstRun(timing: Timing, after: Date): Date {
  const errors = timingProblems(timing, after);
  const [at] = errors.length > 0 ? [] : nextRuns(timing, after, 1);
  if (at !== undefined) return at;
  const sentence = `${errors.map(({ field, message }) => `${field} ${message}`).join('; ')}.`;
  throw new Refusal('invalid', 'invalid_input', sentence, { errors });
}
