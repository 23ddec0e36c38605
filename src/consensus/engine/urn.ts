import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { forEachTask } from './posterior.js';
import { logGamma } from './special-functions.js';

/**
 * How surprising the wrong answers of a task are, if they come from a Polya urn (the Chinese restaurant process, or
 * Ewens' sampling formula): each wrong answer repeats an earlier one with a chance proportional to its count, or is new
 * with one proportional to gamma. k equal wrong answers then cost ratios of gammas, not a power of k: a namesake is cheap
 * to explain, and agreement alone can't give nine nines.
 */
export interface Urn {
  /** For each candidate: log probability of all other answers' pattern, given that this candidate is right. */
  readonly withoutCandidate: Float64Array;
  /** For each task: the same for all answers, given that none of them is right. */
  readonly whole: Float64Array;
}

/** `excluded` is the candidate of each task that isn't drawn from the urn ("no account"), or -1. `counts` may be weighted. */
export function urnOf(table: AnswerTable, counts: Float64Array, gamma: number, excluded: Int32Array): Urn {
  const withoutCandidate = new Float64Array(counts.length);
  const whole = new Float64Array(table.tasks.length);
  const tables = counts.map((count) => (count > 0 ? Math.log(gamma) + logGamma(count) : 0));
  for (let task = 0; task < whole.length; task += 1) {
    const [first, end] = [index(table.candidateStart, task), index(table.candidateStart, task + 1)];
    let [drawn, score] = [0, 0];
    for (let c = first; c < end; c += 1) {
      if (c === index(excluded, task)) continue;
      drawn += at(counts, c);
      score += at(tables, c);
    }
    whole[task] = score - rising(gamma, drawn);
    for (let c = first; c < end; c += 1) {
      withoutCandidate[c] = c === index(excluded, task) ? at(whole, task) : score - at(tables, c) - rising(gamma, drawn - at(counts, c));
    }
  }
  return { withoutCandidate, whole };
}

/** log of Gamma(gamma + n) / Gamma(gamma). */
function rising(gamma: number, n: number): number {
  return logGamma(gamma + n) - logGamma(gamma);
}

/** For each candidate the sum of its answers' weights. */
export function countVotes(table: AnswerTable, weight: Float64Array): Float64Array {
  const counts = new Float64Array(table.candidateLabel.length);
  forEachTask(table, (_, first, end) => {
    for (let answer = first; answer < end; answer += 1) add(counts, index(table.candidate, answer), at(weight, answer));
  });
  return counts;
}
