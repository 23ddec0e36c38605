import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { largestMove, pinGold, softmax, voteShares, workerBetas, type Gold, type Posterior } from './posterior.js';

const CONVERGED = 1e-4;
const MOST_ROUNDS = 100;

/**
 * One-coin Dawid-Skene by EM: a worker is right with one probability, and wrong evenly over the task's other candidates.
 * Over an open set the candidates are the answers seen in the task, so it needs no dense tasks-by-labels matrix.
 */
export function oneCoin(table: AnswerTable, gold: Gold): Posterior {
  const probability = voteShares(table);
  pinGold(table, gold, probability);
  let rounds = 0;
  for (let moved = 1; moved > CONVERGED && rounds < MOST_ROUNDS; rounds += 1) {
    const before = probability.slice();
    const odds = logOdds(table, probability);
    probability.fill(0);
    for (let answer = 0; answer < table.worker.length; answer += 1) {
      add(probability, index(table.candidate, answer), at(odds, index(table.worker, answer)));
    }
    addWaysToBeWrong(table, probability);
    pinGold(table, gold, probability);
    moved = largestMove(before, probability);
  }
  return { probability, rounds, ...workerBetas(table, probability) };
}

/** For each worker log(r / (1 - r)), r held off 0 and 1. */
function logOdds(table: AnswerTable, probability: Float64Array): Float64Array {
  const right = new Float64Array(table.workers.length);
  const answers = new Float64Array(table.workers.length);
  for (let answer = 0; answer < table.worker.length; answer += 1) {
    add(right, index(table.worker, answer), at(probability, index(table.candidate, answer)));
    add(answers, index(table.worker, answer), 1);
  }
  return right.map((value, worker) => {
    const share = Math.min(0.995, Math.max(0.005, value / at(answers, worker)));
    return Math.log(share / (1 - share));
  });
}

/** A vote for a candidate is also evidence against each single other one: log(K - 1) for each of its votes. */
function addWaysToBeWrong(table: AnswerTable, score: Float64Array): void {
  for (let task = 0; task < table.tasks.length; task += 1) {
    const [first, end] = [index(table.candidateStart, task), index(table.candidateStart, task + 1)];
    const ways = Math.log(Math.max(1, end - first - 1));
    if (ways > 0) {
      for (let answer = index(table.taskStart, task); answer < index(table.taskStart, task + 1); answer += 1) {
        add(score, index(table.candidate, answer), ways);
      }
    }
    softmax(score, first, end);
  }
}
