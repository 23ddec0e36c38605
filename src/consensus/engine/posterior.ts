import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';

/** What a method says: for each candidate the probability that it is right, and for each worker how often they are. */
export interface Posterior {
  /** For each candidate of the table. Over an open set a task's may sum to less than one: the rest is "none of these". */
  readonly probability: Float64Array;
  /** For each worker the two parameters of a Beta distribution over "how often right"; see reliability.ts for its interval. */
  readonly right: Float64Array;
  readonly wrong: Float64Array;
  readonly rounds: number;
}

/** The truth where it is known: for each task a label number, UNKNOWN, or UNSEEN for a label that nobody gave. */
export type Gold = Int32Array;
export const UNKNOWN = -1;
export const UNSEEN = -2;

export function noGold(table: AnswerTable): Gold {
  return new Int32Array(table.tasks.length).fill(UNKNOWN);
}

/** Each candidate's share of its task's answers: where every method starts. */
export function voteShares(table: AnswerTable): Float64Array {
  const shares = new Float64Array(table.candidateLabel.length);
  forEachTask(table, (_, first, last) => {
    for (let answer = first; answer < last; answer += 1) add(shares, index(table.candidate, answer), 1 / (last - first));
  });
  return shares;
}

/** Sets the candidates of gold tasks to what is known. */
export function pinGold(table: AnswerTable, gold: Gold, probability: Float64Array): void {
  for (let task = 0; task < gold.length; task += 1) {
    const truth = index(gold, task);
    if (truth === UNKNOWN) continue;
    for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) {
      probability[c] = index(table.candidateLabel, c) === truth ? 1 : 0;
    }
  }
}

/** Turns the log scores of cells [first, last) into shares of one, and returns the log of their sum. */
export function softmax(cells: Float64Array, first: number, last: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let cell = first; cell < last; cell += 1) most = Math.max(most, at(cells, cell));
  let sum = 0;
  for (let cell = first; cell < last; cell += 1) sum += cells[cell] = Math.exp(at(cells, cell) - most);
  for (let cell = first; cell < last; cell += 1) cells[cell] = at(cells, cell) / sum;
  return most + Math.log(sum);
}

export function largestMove(before: Float64Array, after: Float64Array): number {
  let most = 0;
  for (let cell = 0; cell < after.length; cell += 1) most = Math.max(most, Math.abs(at(after, cell) - at(before, cell)));
  return most;
}

/** Calls back with each task and the range of its answers. */
export function forEachTask(table: AnswerTable, visit: (task: number, firstAnswer: number, endOfAnswers: number) => void): void {
  for (let task = 0; task < table.tasks.length; task += 1) visit(task, index(table.taskStart, task), index(table.taskStart, task + 1));
}

/** What the pool's mean is worth to a worker, in answers; and what .8 is worth to the pool. */
const KAPPA = 6;
const POOL_PRIOR = { answers: 4, right: 0.8 };

/** For each worker the Beta distribution of "how often right", from the probability of each answer they gave. */
export function workerBetas(
  table: AnswerTable,
  probability: Float64Array,
  weight: Float64Array = new Float64Array(table.worker.length).fill(1),
): Pick<Posterior, 'right' | 'wrong'> {
  const right = new Float64Array(table.workers.length);
  const wrong = new Float64Array(table.workers.length);
  let [sumRight, sum] = [POOL_PRIOR.answers * POOL_PRIOR.right, POOL_PRIOR.answers];
  for (let answer = 0; answer < table.worker.length; answer += 1) {
    const counted = at(weight, answer) * at(probability, index(table.candidate, answer));
    add(right, index(table.worker, answer), counted);
    add(wrong, index(table.worker, answer), at(weight, answer) - counted);
    sumRight += counted;
    sum += at(weight, answer);
  }
  const mean = sumRight / sum;
  return { right: right.map((value) => value + KAPPA * mean), wrong: wrong.map((value) => value + KAPPA * (1 - mean)) };
}
