/** Half of them are smaller, half are larger; null of nothing. */
export function median(values) {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const mean = (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Smaller figures jump about by themselves. */
const TELLING = 20;
const TIMES = 50;

/** Why these figures can't be the same account's as those before; null: they can. */
export function whyImplausible(before, now) {
  for (const name of ['medianRetweets', 'medianLikes', 'meanDailyViews']) {
    const [was, is] = [before?.[name] ?? null, now[name] ?? null];
    if (was === null || is === null || Math.max(was, is) < TELLING) continue;
    if (is * TIMES < was || was * TIMES < is) return `${name} was ${was}, and is ${is}`;
  }
  return null;
}
