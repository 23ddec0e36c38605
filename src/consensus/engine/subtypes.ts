import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { expectedLogs } from './dirichlet.js';
import { largestMove, softmax, voteShares, workerBetas, UNKNOWN, type Gold, type Posterior } from './posterior.js';

/** A model with its evidence: a lower bound of log P(answers | model), by which models of the same answers compare. */
export interface EvidencedPosterior extends Posterior {
  readonly evidence: number;
}

const CONVERGED = 1e-3;
const MOST_ROUNDS = 300;
/** Answers x cells x rounds: some five seconds. The last rounds of a million answers move next to nothing. */
const MOST_WORK = 6e8;
/** Concentration of the shares of a label's subtypes: small, so that those not needed fade. */
const SUBTYPE_PRIOR = 0.1;

/**
 * Every label has a few hidden subtypes of task, and each worker a row of answers for each of them, so that workers may
 * err together on one kind of task and not on another (EBCC: Li, Rubinstein, Cohn, ICML 2019; with one subtype it is IBCC,
 * Kim and Ghahramani 2012). Variational Bayes from the vote shares; closed sets.
 *
 * The subtypes start from how contested a task is instead of from noise: nothing random, and better on sparse tables.
 */
export function fitSubtypes(table: AnswerTable, gold: Gold, subtypes: number): EvidencedPosterior {
  const sizes = { labels: table.labels.length, subtypes, cells: table.labels.length * subtypes };
  const share = startingShares(table, gold, sizes);
  let probability = labelSums(share, sizes);
  const mostRounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_WORK / (table.worker.length * sizes.cells + 1)));
  let rounds = 0;
  let expected = expectations(table, share, sizes);
  let logLikelihood = 0;
  for (let moved = 1; moved > CONVERGED && rounds < mostRounds; rounds += 1) {
    const before = probability;
    if (rounds > 0) expected = expectations(table, share, sizes);
    logLikelihood = scoreTasks(table, gold, { share, sizes, expected });
    probability = labelSums(share, sizes);
    moved = largestMove(before, probability);
  }
  return { probability, rounds, evidence: logLikelihood - expected.divergence, ...workerBetas(table, probability) };
}

type Sizes = { labels: number; subtypes: number; cells: number };
type Expectations = {
  /** For each cell (label x subtype): the expected log of its share of the tasks. */
  prior: Float64Array;
  /** At (worker x labels + said) x cells + cell: the expected log probability that the worker says so there. */
  answer: Float64Array;
  /** How far the posteriors of all parameters are from their priors (Kullback-Leibler). */
  divergence: number;
};

/** Prior weight of "says l where k is right": an honest worker, whatever the number of labels. */
function rowPrior(labels: number, cell: number, subtypes: number, said: number): number {
  return Math.floor(cell / subtypes) === said ? 2 + labels / 2 : 1;
}

function startingShares(table: AnswerTable, gold: Gold, { labels, subtypes, cells }: Sizes): Float64Array {
  const votes = voteShares(table);
  const share = new Float64Array(table.tasks.length * cells);
  for (let c = 0; c < votes.length; c += 1) {
    const truth = index(gold, Math.floor(c / labels));
    const belief = truth === UNKNOWN ? at(votes, c) : Number(truth === c % labels);
    for (let subtype = 0; subtype < subtypes; subtype += 1) {
      const centre = subtypes === 1 ? 1 : 1 - (subtype / (subtypes - 1)) * 0.75;
      share[c * subtypes + subtype] = belief * (Math.exp(-(((at(votes, c) - centre) / 0.2) ** 2) / 2) + 0.02);
    }
  }
  for (let first = 0; first < share.length; first += cells) toShares(share, first, first + cells);
  return share;
}

function toShares(cells: Float64Array, first: number, end: number): void {
  let sum = 0;
  for (let cell = first; cell < end; cell += 1) sum += at(cells, cell);
  for (let cell = first; cell < end; cell += 1) cells[cell] = sum > 0 ? at(cells, cell) / sum : 1 / (end - first);
}

function labelSums(share: Float64Array, { subtypes }: Sizes): Float64Array {
  const sums = new Float64Array(share.length / subtypes);
  for (let cell = 0; cell < share.length; cell += 1) add(sums, Math.floor(cell / subtypes), at(share, cell));
  return sums;
}

function expectations(table: AnswerTable, share: Float64Array, sizes: Sizes): Expectations {
  const prior = priorExpectations(share, sizes);
  const answer = answerExpectations(table, share, sizes);
  return { prior: prior.expected, answer: answer.expected, divergence: prior.divergence + answer.divergence };
}

function priorExpectations(share: Float64Array, { labels, subtypes, cells }: Sizes): { expected: Float64Array; divergence: number } {
  const ofLabel = new Float64Array(labels).fill(1);
  const ofCell = new Float64Array(cells).fill(SUBTYPE_PRIOR / subtypes);
  for (let cell = 0; cell < share.length; cell += 1) {
    add(ofLabel, Math.floor((cell % cells) / subtypes), at(share, cell));
    add(ofCell, cell % cells, at(share, cell));
  }
  let divergence = expectedLogs(ofLabel, new Float64Array(labels).fill(1));
  const expected = new Float64Array(cells);
  for (let label = 0; label < labels; label += 1) {
    const own = ofCell.slice(label * subtypes, (label + 1) * subtypes);
    divergence += expectedLogs(own, new Float64Array(subtypes).fill(SUBTYPE_PRIOR / subtypes));
    own.forEach((value, subtype) => (expected[label * subtypes + subtype] = value + at(ofLabel, label)));
  }
  return { expected, divergence };
}

function answerExpectations(table: AnswerTable, share: Float64Array, sizes: Sizes): { expected: Float64Array; divergence: number } {
  const { labels, subtypes, cells } = sizes;
  const expected = new Float64Array(table.workers.length * labels * cells);
  addAnswers(table, share, sizes, expected);
  const [row, prior] = [new Float64Array(labels), new Float64Array(labels)];
  let divergence = 0;
  for (let worker = 0; worker < table.workers.length; worker += 1) {
    for (let cell = 0; cell < cells; cell += 1) {
      const first = worker * labels * cells + cell;
      for (let said = 0; said < labels; said += 1) {
        prior[said] = rowPrior(labels, cell, subtypes, said);
        row[said] = at(prior, said) + at(expected, first + said * cells);
      }
      divergence += expectedLogs(row, prior);
      for (let said = 0; said < labels; said += 1) expected[first + said * cells] = at(row, said);
    }
  }
  return { expected, divergence };
}

function addAnswers(table: AnswerTable, share: Float64Array, { labels, subtypes, cells }: Sizes, sums: Float64Array): void {
  for (let answer = 0; answer < table.worker.length; answer += 1) {
    const said = index(table.label, answer);
    const from = (index(table.candidate, answer) - said) * subtypes;
    const to = (index(table.worker, answer) * labels + said) * cells;
    for (let cell = 0; cell < cells; cell += 1) add(sums, to + cell, at(share, from + cell));
  }
}

type Round = { share: Float64Array; sizes: Sizes; expected: Expectations };

/** Bayes' rule for every task over label and subtype; returns the log likelihood. A gold task keeps its label. */
function scoreTasks(table: AnswerTable, gold: Gold, { share, sizes, expected }: Round): number {
  const { labels, subtypes, cells } = sizes;
  let logLikelihood = 0;
  for (let first = 0; first < share.length; first += cells) share.set(expected.prior, first);
  for (let answer = 0; answer < table.worker.length; answer += 1) {
    const said = index(table.label, answer);
    const to = (index(table.candidate, answer) - said) * subtypes;
    const from = (index(table.worker, answer) * labels + said) * cells;
    for (let cell = 0; cell < cells; cell += 1) add(share, to + cell, at(expected.answer, from + cell));
  }
  for (let task = 0; task < table.tasks.length; task += 1) {
    const first = task * cells;
    const truth = index(gold, task);
    if (truth >= 0) forbidOthers(share, first, sizes, truth);
    logLikelihood += softmax(share, first, first + cells);
  }
  return logLikelihood;
}

function forbidOthers(share: Float64Array, first: number, { subtypes, cells }: Sizes, truth: number): void {
  for (let cell = 0; cell < cells; cell += 1) {
    if (Math.floor(cell / subtypes) !== truth) share[first + cell] = Number.NEGATIVE_INFINITY;
  }
}
