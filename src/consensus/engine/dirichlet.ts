import { at } from './cells.js';
import { digamma, logGamma } from './special-functions.js';

/** Turns the counts of a Dirichlet into expected logs, and returns its Kullback-Leibler divergence from its prior. */
export function expectedLogs(counts: Float64Array, prior: Float64Array): number {
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
  return cells.reduce((sum, value) => sum + value, 0);
}
