import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { toExpectedLogsFrom } from './dirichlet.js';
import { addToCandidates, addToWorkers, fillTasks, softmaxTasks, sumOverTasks } from './passes.js';
import { largestMove, pinGold, voteShares, workerBetas, type Gold, type Posterior } from './posterior.js';

/** A model with its evidence: a lower bound of log P(answers | model), by which models of the same answers compare. */
interface EvidencedPosterior extends Posterior {
  readonly evidence: number;
}

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
  const answersOf = countAnswers(table);
  const probability = voteShares(table);
  pinGold(table, gold, probability);
  const before = new Float64Array(probability.length);
  let [rounds, evidence] = [0, 0];
  for (let moved = 1; moved > CONVERGED && rounds < MOST_ROUNDS; rounds += 1) {
    before.set(probability);
    const coins = coinExpectations(table, before, answersOf);
    const shares = shareExpectations(before, labels);
    evidence = coins.evidence - shares.divergence;
    fillTasks(probability, shares.expected);
    addToCandidates(table, coins.odds, probability);
    evidence += softmaxTasks(probability, labels);
    pinGold(table, gold, probability);
    moved = largestMove(before, probability);
  }
  return { probability, rounds, evidence, ...workerBetas(table, probability) };
}

function countAnswers({ worker, workers }: AnswerTable): Float64Array {
  const answers = new Float64Array(workers.length);
  for (let answer = 0; answer < worker.length; answer += 1) add(answers, index(worker, answer), 1);
  return answers;
}

/** For each worker the expected log odds of the right label against a single wrong one; and what all answers say if all are wrong. */
function coinExpectations(
  table: AnswerTable,
  probability: Float64Array,
  answersOf: Float64Array,
): { odds: Float64Array; evidence: number } {
  const odds = new Float64Array(table.workers.length);
  addToWorkers(table, probability, odds);
  const [pair, prior] = [new Float64Array(2), Float64Array.of(PRIOR.right, PRIOR.wrong)];
  const ways = Math.log(Math.max(1, table.labels.length - 1));
  let evidence = 0;
  for (let worker = 0; worker < odds.length; worker += 1) {
    const [answers, right] = [at(answersOf, worker), at(odds, worker)];
    pair[0] = PRIOR.right + right;
    pair[1] = PRIOR.wrong + answers - right;
    evidence -= toExpectedLogsFrom(prior, pair);
    const wrong = at(pair, 1) - ways;
    evidence += answers * wrong;
    odds[worker] = at(pair, 0) - wrong;
  }
  return { odds, evidence };
}

function shareExpectations(probability: Float64Array, labels: number): { expected: Float64Array; divergence: number } {
  const expected = new Float64Array(labels).fill(1);
  sumOverTasks(probability, expected);
  return { divergence: toExpectedLogsFrom(new Float64Array(labels).fill(1), expected), expected };
}
