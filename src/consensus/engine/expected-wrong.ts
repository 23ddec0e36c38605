/** How many of some tasks are wrong: the mean, and the interval that holds the number with 95 %. */
export interface ExpectedWrong {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Above this the normal curve is as good, and cheaper. */
const FEW = 50;
const TAIL = 0.025;

/**
 * Tasks err one by one, each with its own probability: the number wrong is Poisson-binomial, and so close to the binomial with the same
 * mean and variance (Ehm 1991) that its quantiles are taken from there. Whole numbers, since so many tasks are wrong or not.
 * @param mean the sum of the probabilities p
 * @param variance the sum of p (1 - p)
 * @param most how many tasks there are
 */
export function expectedWrong(mean: number, variance: number, most: number): ExpectedWrong {
  if (mean <= 0 || most === 0) return { mean: Math.max(0, mean), low: 0, high: 0 };
  const [low, high] = mean > FEW ? normal(mean, variance) : binomial(mean, variance, most);
  return { mean, low: Math.max(0, Math.min(low, mean)), high: Math.min(most, Math.max(high, mean)) };
}

function normal(mean: number, variance: number): [number, number] {
  const width = 1.96 * Math.sqrt(variance);
  return [Math.floor(mean - width), Math.ceil(mean + width)];
}

/** Quantiles of the binomial with this mean and variance; its number of trials needn't be whole. */
function binomial(mean: number, variance: number, most: number): [number, number] {
  // All probabilities equal would be mean / most; where they differ the variance is smaller, and the share larger.
  const share = Math.min(1 - 1e-9, Math.max(mean / most, 1 - variance / mean, 1e-12));
  const trials = mean / share;
  let mass = Math.exp(trials * Math.log1p(-share));
  let below = mass;
  let [low, wrong] = [below > TAIL ? 0 : -1, 0];
  while (below < 1 - TAIL && wrong < most) {
    mass *= (Math.max(0, trials - wrong) * share) / ((wrong + 1) * (1 - share));
    wrong += 1;
    below += mass;
    if (low < 0 && below > TAIL) low = wrong;
    if (mass === 0) break;
  }
  return [Math.max(0, low), wrong];
}
