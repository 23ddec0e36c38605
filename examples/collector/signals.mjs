/**
 * Half of them are smaller, half are larger; null of nothing.
 * @param {number[]} values
 */
export function median(values) {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const [lower = 0, upper = 0] = [sorted.at((sorted.length - 1) / 2), sorted.at(sorted.length / 2)];
  return (lower + upper) / 2;
}

/** @param {number[]} values */
export const mean = (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Smaller figures jump about by themselves. */
const TELLING = 20;
const TIMES = 50;
const FIGURES = /** @type {const} */ (['medianRetweets', 'medianLikes', 'meanDailyViews']);

/**
 * Why these figures can't be the same account's as those before; null: they can.
 * @param {import('./types.js').Signals | null} before
 * @param {import('./types.js').Signals} now
 */
export function whyImplausible(before, now) {
  for (const name of FIGURES) {
    const [was, is] = [before?.[name] ?? null, now[name] ?? null];
    if (was === null || is === null || Math.max(was, is) < TELLING) continue;
    if (is * TIMES < was || was * TIMES < is) return `${name} was ${was}, and is ${is}`;
  }
  return null;
}
