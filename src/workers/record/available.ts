import type { AvailableRow } from './available.sql.js';
import type { AvailableView } from './record.view.js';

/** In the order in which they are told: what concerns the worker first. */
const CODES = ['suspended', 'blocked', 'not_qualified', 'held_by_you', 'all_places_taken', 'already_answered', 'filters', 'batch_paused'];

/**
 * What a worker is told about the work there is.
 * @param counts for the filter that was asked about
 * @param without the same without the filter, when there was one: what it hides is a reason of its own
 */
export function describeAvailable(
  status: string,
  counts: readonly AvailableRow[],
  without: readonly AvailableRow[] = counts,
): AvailableView {
  const tasks = countOf(counts, null);
  const count = (code: string): number => (code === 'filters' ? Math.max(0, countOf(without, null) - tasks) : countOf(counts, code));
  const reasons = CODES.map((code) => ({ code, count: count(code) })).filter((reason) => reason.count > 0 || reason.code === status);
  if (countOf(counts, 'open_batches') === 0) reasons.push({ code: 'no_open_batch', count: 0 });
  return { tasks, reasons };
}

const countOf = (counts: readonly AvailableRow[], code: string | null): number => counts.find((row) => row.code === code)?.count ?? 0;
