import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { forEachTask, largestMove, pinGold, voteShares, workerBetas, type Gold, type Posterior } from './posterior.js';

const CONVERGED = 1e-5;
const MOST_ROUNDS = 100;
/** A new worker counts as this many answers with the pool's mean error. */
const PRIOR_ANSWERS = 15;

/**
 * Bayesian weighted average in the manner of Li, Rubinstein and Cohn ("Truth inference at scale", 2019): a task's
 * shares are the average of its votes, each weighted by the worker's precision, and drawn towards the label's overall share.
 * Its shares are no probabilities, but it never runs away: the sturdiest of the models here. Closed sets.
 */
export function weightedAverage(table: AnswerTable, gold: Gold): Posterior {
  const labels = table.labels.length;
  let probability = voteShares(table);
  let rounds = 0;
  for (let moved = 1; moved > CONVERGED && rounds < MOST_ROUNDS; rounds += 1) {
    const before = probability;
    const weight = precisions(table, before);
    probability = new Float64Array(before.length);
    for (let answer = 0; answer < table.worker.length; answer += 1) {
      add(probability, index(table.candidate, answer), at(weight, index(table.worker, answer)));
    }
    drawTowards(probability, meanShares(before, labels));
    pinGold(table, gold, probability);
    moved = largestMove(before, probability);
  }
  return { probability, rounds, ...workerBetas(table, probability) };
}

/** For each worker the inverse of their squared distance from the tasks' shares, the pool's mean being one. */
function precisions(table: AnswerTable, shares: Float64Array): Float64Array {
  const answers = new Float64Array(table.workers.length).fill(PRIOR_ANSWERS);
  const error = new Float64Array(table.workers.length);
  let all = 0;
  forEachTask(table, (task, first, end) => {
    let squares = 0;
    for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) squares += at(shares, c) ** 2;
    for (let answer = first; answer < end; answer += 1) {
      // (1 - s)^2 for the label given and s^2 for the others
      const distance = 1 - 2 * at(shares, index(table.candidate, answer)) + squares;
      add(answers, index(table.worker, answer), 1);
      add(error, index(table.worker, answer), distance);
      all += distance;
    }
  });
  const mean = all / table.worker.length;
  return answers.map((count, worker) => (mean === 0 ? 1 : (count * mean) / (PRIOR_ANSWERS * mean + at(error, worker))));
}

function meanShares(shares: Float64Array, labels: number): Float64Array {
  const mean = new Float64Array(labels);
  for (let c = 0; c < shares.length; c += 1) add(mean, c % labels, (at(shares, c) * labels) / shares.length);
  return mean;
}

/** Adds one vote's worth of the overall shares to each task, and makes them sum to one. */
function drawTowards(cells: Float64Array, mean: Float64Array): void {
  for (let first = 0; first < cells.length; first += mean.length) {
    let sum = 0;
    for (let label = 0; label < mean.length; label += 1) sum += cells[first + label] = at(cells, first + label) + at(mean, label);
    for (let label = 0; label < mean.length; label += 1) cells[first + label] = at(cells, first + label) / sum;
  }
}
