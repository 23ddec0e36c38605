import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { toExpectedLogs, toExpectedLogsFrom } from './dirichlet.js';
import { addRowsToTasks, addTasksToRows, fillTasks, softmaxTasks, sumOverTasks } from './passes.js';
import { largestMove, voteShares, workerBetas, UNKNOWN, type Gold, type Posterior } from './posterior.js';

const CONVERGED = 1e-3;
const MOST_ROUNDS = 300;
/** Answers x cells x rounds: some five seconds. The last rounds of a million answers move next to nothing. */
const MOST_WORK = 4e8;
/** Concentration of the shares of a label's subtypes: small, so that those not needed fade. */
const SUBTYPE_PRIOR = 0.1;

/**
 * Every label has a few hidden subtypes of task, and each worker a row of answers for each of them, so that workers may
 * err together on one kind of task and not on another (EBCC: Li, Rubinstein, Cohn, ICML 2019; with one subtype it is IBCC,
 * Kim and Ghahramani 2012). Variational Bayes from the vote shares; closed sets.
 *
 * The subtypes start from how contested a task is instead of from noise: nothing random, and better on sparse tables.
 */
export function fitSubtypes(table: AnswerTable, gold: Gold, subtypes: number): Posterior {
  const fit = new SubtypeFit(table, gold, { subtypes, weighs: false });
  const mostRounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_WORK / (table.worker.length * table.labels.length * subtypes + 1)));
  for (let moved = 1; moved > CONVERGED && fit.rounds < mostRounds;) {
    const before = fit.probability;
    fit.step();
    moved = largestMove(before, fit.probability);
  }
  const { probability, rounds } = fit;
  return { probability, rounds, ...workerBetas(table, probability) };
}

/** A round that wins this share of what is missing still may get there. */
const HOPEFUL = 0.1;

/** Whether confusion matrices without subtypes explain the answers better than `evidence`: known after a few rounds, because theirs only rises. */
export function confusionExplainsBetter(table: AnswerTable, gold: Gold, evidence: number): boolean {
  const fit = new SubtypeFit(table, gold, { subtypes: 1, weighs: true });
  fit.step();
  for (let gain = Number.POSITIVE_INFINITY; fit.evidence < evidence && fit.rounds < MOST_ROUNDS;) {
    if (gain < HOPEFUL * (evidence - fit.evidence)) return false;
    gain = -fit.evidence;
    fit.step();
    gain += fit.evidence;
  }
  return fit.evidence >= evidence;
}

/** Variational Bayes, round by round. */
class SubtypeFit {
  private readonly sizes: Sizes;
  private readonly share: Float64Array;
  probability: Float64Array;
  /** A lower bound of log P(answers | model), if it was asked for. */
  evidence = Number.NEGATIVE_INFINITY;
  rounds = 0;

  constructor(
    private readonly table: AnswerTable,
    private readonly gold: Gold,
    { subtypes, weighs }: { subtypes: number; weighs: boolean },
  ) {
    this.sizes = { labels: table.labels.length, subtypes, cells: table.labels.length * subtypes, weighs };
    this.share = startingShares(table, gold, this.sizes);
    this.probability = labelSums(this.share, this.sizes);
  }

  step(): void {
    const { table, gold, sizes, share } = this;
    const expected = expectations(table, share, sizes);
    this.evidence = scoreTasks(table, gold, { share, sizes, expected }) - expected.divergence;
    this.probability = labelSums(share, sizes);
    this.rounds += 1;
  }
}

/** `weighs`: also work out how far the parameters are from their priors, which evidence needs and half of the time goes into. */
type Sizes = { labels: number; subtypes: number; cells: number; weighs: boolean };
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
  if (subtypes === 1) return share.slice();
  const sums = new Float64Array(share.length / subtypes);
  for (let label = 0; label < sums.length; label += 1) {
    for (let subtype = 0; subtype < subtypes; subtype += 1) add(sums, label, at(share, label * subtypes + subtype));
  }
  return sums;
}

function expectations(table: AnswerTable, share: Float64Array, sizes: Sizes): Expectations {
  const prior = priorExpectations(share, sizes);
  const answer = answerExpectations(table, share, sizes);
  return { prior: prior.expected, answer: answer.expected, divergence: prior.divergence + answer.divergence };
}

function priorExpectations(
  share: Float64Array,
  { labels, subtypes, cells, weighs }: Sizes,
): { expected: Float64Array; divergence: number } {
  const ofLabel = new Float64Array(labels).fill(1);
  const ofCell = new Float64Array(cells).fill(SUBTYPE_PRIOR / subtypes);
  const sums = new Float64Array(cells);
  sumOverTasks(share, sums);
  for (let cell = 0; cell < cells; cell += 1) {
    add(ofLabel, Math.floor(cell / subtypes), at(sums, cell));
    add(ofCell, cell, at(sums, cell));
  }
  let divergence = expectedLogs(ofLabel, new Float64Array(labels).fill(1), weighs);
  const expected = new Float64Array(cells);
  for (let label = 0; label < labels; label += 1) {
    const own = ofCell.slice(label * subtypes, (label + 1) * subtypes);
    divergence += expectedLogs(own, new Float64Array(subtypes).fill(SUBTYPE_PRIOR / subtypes), weighs);
    own.forEach((value, subtype) => (expected[label * subtypes + subtype] = value + at(ofLabel, label)));
  }
  return { expected, divergence };
}

function expectedLogs(counts: Float64Array, prior: Float64Array, weighs: boolean): number {
  if (weighs) return toExpectedLogsFrom(prior, counts);
  toExpectedLogs(counts);
  return 0;
}

function answerExpectations(table: AnswerTable, share: Float64Array, sizes: Sizes): { expected: Float64Array; divergence: number } {
  const { labels, subtypes, cells, weighs } = sizes;
  const expected = new Float64Array(table.workers.length * labels * cells);
  addTasksToRows(table, cells, share, expected);
  const [row, prior] = [new Float64Array(labels), new Float64Array(labels)];
  let divergence = 0;
  for (let worker = 0; worker < table.workers.length; worker += 1) {
    for (let cell = 0; cell < cells; cell += 1) {
      const first = worker * labels * cells + cell;
      for (let said = 0; said < labels; said += 1) {
        prior[said] = rowPrior(labels, cell, subtypes, said);
        row[said] = at(prior, said) + at(expected, first + said * cells);
      }
      divergence += expectedLogs(row, prior, weighs);
      for (let said = 0; said < labels; said += 1) expected[first + said * cells] = at(row, said);
    }
  }
  return { expected, divergence };
}

type Round = { share: Float64Array; sizes: Sizes; expected: Expectations };

/** Bayes' rule for every task over label and subtype; returns the log likelihood. A gold task keeps its label. */
function scoreTasks(table: AnswerTable, gold: Gold, { share, sizes, expected }: Round): number {
  fillTasks(share, expected.prior);
  addRowsToTasks(table, sizes.cells, expected.answer, share);
  gold.forEach((truth, task) => {
    if (truth >= 0) forbidOthers(share, task * sizes.cells, sizes, truth);
  });
  return softmaxTasks(share, sizes.cells);
}

function forbidOthers(share: Float64Array, first: number, { subtypes, cells }: Sizes, truth: number): void {
  for (let cell = 0; cell < cells; cell += 1) {
    if (Math.floor(cell / subtypes) !== truth) share[first + cell] = Number.NEGATIVE_INFINITY;
  }
}
