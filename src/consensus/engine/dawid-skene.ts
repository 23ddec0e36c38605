import type { AnswerTable } from './answers.js';
import { at } from './cells.js';
import { addRowsToTasks, addTasksToRows, fillTasks, softmaxTasks, sumOverTasks } from './passes.js';
import { largestMove, pinGold, voteShares, workerBetas, type Gold, type Posterior } from './posterior.js';

const CONVERGED = 1e-4;
const MOST_ROUNDS = 100;
/** Added to every cell of a confusion matrix, so that what was never seen is not impossible. */
const SMOOTHING = 0.01;

/**
 * Dawid and Skene 1979, by EM, for closed sets: each worker has a matrix of "says l when k is right".
 * The table must have been built as closed.
 */
export function dawidSkene(table: AnswerTable, gold: Gold): Posterior {
  const labels = table.labels.length;
  const probability = voteShares(table);
  pinGold(table, gold, probability);
  let rounds = 0;
  for (let moved = 1; moved > CONVERGED && rounds < MOST_ROUNDS; rounds += 1) {
    const before = probability.slice();
    const confusion = logConfusion(table, probability);
    const prior = logPrior(probability, labels);
    fillTasks(probability, prior);
    addRowsToTasks(table, labels, confusion, probability);
    softmaxTasks(probability, labels);
    pinGold(table, gold, probability);
    moved = largestMove(before, probability);
  }
  return { probability, rounds, ...workerBetas(table, probability) };
}

/** log P(worker says l | k is right), at (worker x labels + l) x labels + k. */
function logConfusion(table: AnswerTable, probability: Float64Array): Float64Array {
  const labels = table.labels.length;
  const cells = new Float64Array(table.workers.length * labels * labels).fill(SMOOTHING);
  addTasksToRows(table, labels, probability, cells);
  for (let one = 0; one < table.workers.length; one += 1) {
    for (let truth = 0; truth < labels; truth += 1) {
      const column = one * labels * labels + truth;
      let sum = 0;
      for (let said = 0; said < labels; said += 1) sum += at(cells, column + said * labels);
      for (let said = 0; said < labels; said += 1) cells[column + said * labels] = Math.log(at(cells, column + said * labels) / sum);
    }
  }
  return cells;
}

function logPrior(probability: Float64Array, labels: number): Float64Array {
  const sums = new Float64Array(labels).fill(SMOOTHING);
  sumOverTasks(probability, sums);
  const all = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((value) => Math.log(value / all));
}
