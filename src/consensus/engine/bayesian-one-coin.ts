import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { expectedLogs } from './dirichlet.js';
import { largestMove, pinGold, softmax, voteShares, workerBetas, type Gold } from './posterior.js';
import type { EvidencedPosterior } from './subtypes.js';

const CONVERGED = 1e-3;
const MOST_ROUNDS = 300;
/** Prior of a worker: as if four right answers and one wrong one had been seen. */
const PRIOR = { right: 4, wrong: 1 };

/**
 * One coin for each worker, by variational Bayes, wrong answers spread evenly over the other labels: the simplest model
 * that knows workers. Its evidence tells whether a table supports anything richer. Closed sets.
 */
export function fitBayesianOneCoin(table: AnswerTable, gold: Gold): EvidencedPosterior {
  const labels = table.labels.length;
  const probability = voteShares(table);
  pinGold(table, gold, probability);
  let [rounds, evidence] = [0, 0];
  for (let moved = 1; moved > CONVERGED && rounds < MOST_ROUNDS; rounds += 1) {
    const before = probability.slice();
    const coins = coinExpectations(table, before);
    const shares = shareExpectations(before, labels);
    evidence = -coins.divergence - shares.divergence;
    for (let c = 0; c < probability.length; c += 1) probability[c] = at(shares.expected, c % labels);
    for (let answer = 0; answer < table.worker.length; answer += 1) {
      const worker = index(table.worker, answer);
      add(probability, index(table.candidate, answer), at(coins.right, worker) - at(coins.wrong, worker));
      evidence += at(coins.wrong, worker);
    }
    for (let first = 0; first < probability.length; first += labels) evidence += softmax(probability, first, first + labels);
    pinGold(table, gold, probability);
    moved = largestMove(before, probability);
  }
  return { probability, rounds, evidence, ...workerBetas(table, probability) };
}

type Coins = { right: Float64Array; wrong: Float64Array; divergence: number };

/** For each worker the expected log probability of the right label, and of each single wrong one. */
function coinExpectations(table: AnswerTable, probability: Float64Array): Coins {
  const right = new Float64Array(table.workers.length).fill(PRIOR.right);
  const wrong = new Float64Array(table.workers.length).fill(PRIOR.wrong);
  for (let answer = 0; answer < table.worker.length; answer += 1) {
    add(right, index(table.worker, answer), at(probability, index(table.candidate, answer)));
    add(wrong, index(table.worker, answer), 1 - at(probability, index(table.candidate, answer)));
  }
  let divergence = 0;
  const ways = Math.log(Math.max(1, table.labels.length - 1));
  for (let worker = 0; worker < right.length; worker += 1) {
    const pair = Float64Array.of(at(right, worker), at(wrong, worker));
    divergence += expectedLogs(pair, Float64Array.of(PRIOR.right, PRIOR.wrong));
    right[worker] = at(pair, 0);
    wrong[worker] = at(pair, 1) - ways;
  }
  return { right, wrong, divergence };
}

function shareExpectations(probability: Float64Array, labels: number): { expected: Float64Array; divergence: number } {
  const expected = new Float64Array(labels).fill(1);
  for (let c = 0; c < probability.length; c += 1) add(expected, c % labels, at(probability, c));
  return { divergence: expectedLogs(expected, new Float64Array(labels).fill(1)), expected };
}
