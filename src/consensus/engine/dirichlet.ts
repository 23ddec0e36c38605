import { at } from './cells.js';
import { digamma, logGamma } from './special-functions.js';

/** Turns the counts of a Dirichlet into expected logs. */
export function toExpectedLogs(counts: Float64Array): void {
  const digammaOfSum = digamma(total(counts));
  for (let cell = 0; cell < counts.length; cell += 1) counts[cell] = digamma(at(counts, cell)) - digammaOfSum;
}

/** The same, and returns the Kullback-Leibler divergence from its prior, which costs as much again. */
export function toExpectedLogsFrom(prior: Float64Array, counts: Float64Array): number {
  const [sum, priorSum] = [total(counts), total(prior)];
  const digammaOfSum = digamma(sum);
  let divergence = logGamma(sum) - logGamma(priorSum);
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = at(counts, cell);
    const expected = digamma(count) - digammaOfSum;
    divergence += logGamma(at(prior, cell)) - logGamma(count) + (count - at(prior, cell)) * expected;
    counts[cell] = expected;
  }
  return divergence;
}

function total(cells: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < cells.length; cell += 1) sum += at(cells, cell);
  return sum;
}
