import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { forEachTask, largestMove, pinGold, voteShares, workerBetas, UNKNOWN, type Gold, type Posterior } from './posterior.js';
import { countVotes, urnOf, type Urn } from './urn.js';
import { absence, countRates, type Belief, type WorkerRates } from './worker-rates.js';

/** The settings of the posterior over an open answer set. The model in words: docs/consensus.md. */
export interface OpenModel {
  /** How many answers the pool's mean is worth to a worker. Fixed: learnt by EM it would feed on itself. */
  readonly kappa: number;
  /** The urn's concentration: how readily a wrong answer is a new one. */
  readonly gamma: number;
  /**
   * Prior weight of "the right answer is none of these". That nobody hit it is in the likelihood already (everybody must be
   * wrong), so one half would be neutral; less keeps a weak crowd from doubting everything. At .03 three equal votes of 80 %
   * workers passed for 99.8 %, and were wrong in one case of a hundred.
   */
  readonly unseen: number;
  /** The label that says "there is no account", or -1 where there is no such answer. */
  readonly noAccount: number;
}

export const OPEN_MODEL: OpenModel = { kappa: 6, gamma: 3, unseen: 0.3, noAccount: -1 };

const CONVERGED = 1e-4;
const MOST_ROUNDS = 60;

export interface OpenFit extends Posterior {
  /** For each task the probability that the right answer is none of those given. */
  readonly none: Float64Array;
  /** The probabilities as they would be if a gold task's own gold were not known: what a calibrator may compare with it. */
  readonly tested: Float64Array;
  readonly rates: WorkerRates;
}

/** EM from the shares of the votes until no posterior moves by 1e-4. `weight` discounts single answers (copies). */
export function fitOpen(table: AnswerTable, gold: Gold, weight: Float64Array, model: OpenModel = OPEN_MODEL): OpenFit {
  const noAccount = candidateOf(table, model.noAccount);
  const urn = urnOf(table, countVotes(table, weight), model.gamma, noAccount);
  const belief: Belief = { probability: voteShares(table), weight, noAccount };
  const none = new Float64Array(table.tasks.length);
  pinGold(table, gold, belief.probability);
  let rates = countRates(table, belief);
  let rounds = 0;
  for (let moved = 1; moved > CONVERGED && rounds < MOST_ROUNDS; rounds += 1) {
    const before = belief.probability.slice();
    forEachTask(table, (task) => scoreTask(table, { model, urn, rates, belief, none }, task));
    pinGold(table, gold, belief.probability);
    moved = largestMove(before, belief.probability);
    rates = countRates(table, belief);
  }
  const { probability } = belief;
  const tested = testGold(table, gold, { model, urn, rates, belief, none });
  return { probability, none, tested, rounds, rates, ...workerBetas(table, probability, weight) };
}

/** One more step for each gold task: its voters' rates leave this task out, so its gold has no part in it, and that of the others has. */
function testGold(table: AnswerTable, gold: Gold, round: Round): Float64Array {
  const { probability } = round.belief;
  const tested = probability.slice();
  gold.forEach((truth, task) => {
    if (truth === UNKNOWN) return;
    const [first, end] = [index(table.candidateStart, task), index(table.candidateStart, task + 1)];
    const known = probability.slice(first, end);
    scoreTask(table, round, task);
    tested.set(probability.subarray(first, end), first);
    probability.set(known, first);
    round.none[task] = 1 - sumOfTask(table, probability, task);
  });
  return tested;
}

type Round = { model: OpenModel; urn: Urn; rates: WorkerRates; belief: Belief; none: Float64Array };

/**
 * Bayes' rule for one task: log odds of each candidate against "none of these", from its voters' reliability without
 * this task's own contribution, and from the urn that has to explain the other answers.
 */
function scoreTask(table: AnswerTable, round: Round, task: number): void {
  const { model, urn, belief, none } = round;
  const [first, end] = [index(table.candidateStart, task), index(table.candidateStart, task + 1)];
  const absent = absence(belief, task);
  const noAccount = index(belief.noAccount, task);
  const score = new Float64Array(end - first);
  let [ifThere, ifNot] = [0, 0];
  for (let answer = index(table.taskStart, task); answer < index(table.taskStart, task + 1); answer += 1) {
    const candidate = index(table.candidate, answer);
    const weight = at(belief.weight, answer);
    const { right, gaveUp, falseFind } = leaveOneOut(round, index(table.worker, answer), { candidate, absent, weight, noAccount });
    if (candidate !== noAccount) add(score, candidate - first, weight * Math.log(right / (1 - right)));
    if (model.noAccount < 0) continue;
    ifThere += weight * Math.log(candidate === noAccount ? gaveUp : (1 - gaveUp) * (1 - right));
    ifNot += weight * Math.log(candidate === noAccount ? 1 - falseFind : falseFind);
  }
  // the prior of "no account" belongs to the pool, that of an unseen answer to the model
  const there = model.noAccount < 0 ? 0 : Math.log(1 - round.rates.pool.noAccount) + ifThere;
  for (let c = first; c < end; c += 1) {
    belief.probability[c] =
      c === noAccount
        ? Math.log(round.rates.pool.noAccount) + ifNot + at(urn.whole, task)
        : there + Math.log(1 - model.unseen) + at(score, c - first) + at(urn.withoutCandidate, c);
  }
  none[task] = normalise(belief.probability, first, end, there + Math.log(model.unseen) + at(urn.whole, task));
}

type Own = { candidate: number; absent: number; weight: number; noAccount: number };

/** A worker's three rates as they would be had they not answered this task, held off 0 and 1. */
function leaveOneOut({ model, rates, belief }: Round, worker: number, own: Own): { right: number; gaveUp: number; falseFind: number } {
  const { kappa } = model;
  const isHandle = own.candidate === own.noAccount ? 0 : own.weight;
  const existing = 1 - own.absent;
  const right = at(rates.right, worker) - isHandle * at(belief.probability, own.candidate) + kappa * rates.pool.right;
  const gaveUp = at(rates.gaveUp, worker) - (own.weight - isHandle) * existing + kappa * rates.pool.gaveUp;
  const falseFind = at(rates.falseFind, worker) - isHandle * own.absent + kappa * rates.pool.falseFind;
  return {
    right: inside(right / (at(rates.found, worker) - isHandle * existing + kappa)),
    gaveUp: inside(gaveUp / (at(rates.existing, worker) - own.weight * existing + kappa)),
    falseFind: inside(falseFind / (at(rates.missing, worker) - own.weight * own.absent + kappa)),
  };
}

function inside(rate: number): number {
  return Math.min(0.995, Math.max(0.005, rate));
}

/** Turns log scores into probabilities together with the one of "none of these", which it returns. */
function normalise(cells: Float64Array, first: number, end: number, none: number): number {
  let most = none;
  for (let c = first; c < end; c += 1) most = Math.max(most, at(cells, c));
  let sum = Math.exp(none - most);
  for (let c = first; c < end; c += 1) sum += cells[c] = Math.exp(at(cells, c) - most);
  for (let c = first; c < end; c += 1) cells[c] = at(cells, c) / sum;
  return Math.exp(none - most) / sum;
}

/** The candidate of each task that stands for this label, or -1. */
function candidateOf(table: AnswerTable, label: number): Int32Array {
  const found = new Int32Array(table.tasks.length).fill(-1);
  if (label < 0) return found;
  forEachTask(table, (task) => {
    for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) {
      if (index(table.candidateLabel, c) === label) found[task] = c;
    }
  });
  return found;
}

function sumOfTask(table: AnswerTable, cells: Float64Array, task: number): number {
  return cells.subarray(index(table.candidateStart, task), index(table.candidateStart, task + 1)).reduce((sum, value) => sum + value, 0);
}
