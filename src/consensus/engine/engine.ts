import type { AnswerTable } from './answers.js';
import {
  confidence,
  ConfidenceBounds,
  DEFAULT_WEIGHTS,
  fitCalibrator,
  type Calibrator,
  type Features,
  type Outcome,
} from './calibrator.js';
import { at, index } from './cells.js';
import { bestCandidate, fitClosed } from './closed-set.js';
import type { CopyingPair } from './dependence.js';
import { fitOpenEngine } from './open-engine.js';
import { OPEN_MODEL } from './open-posterior.js';
import { noGold, UNKNOWN, type Gold, type Posterior } from './posterior.js';
import { POOL_MODEL, type PoolModel } from './task-scorer.js';
import { countVotes } from './urn.js';

/** A task whose answer is known, judged as if it were not. */
export interface TestedTask extends Outcome {
  readonly features: Features;
}

/** One task's result. */
export interface Verdict {
  /** The number of the best label; -1 for a task without answers. */
  readonly label: number;
  /** The calibrated probability that it is right; 1 for gold. */
  readonly confidence: number;
  /** What the gold guarantees of it, or null. */
  readonly bound: number | null;
  /** What its votes are worth when copies are discounted. */
  readonly effective: number;
}

export interface EngineResult {
  readonly model: string;
  readonly posterior: Posterior;
  readonly verdicts: readonly Verdict[];
  readonly pairs: readonly CopyingPair[];
  readonly calibrator: Calibrator;
  /** How sure the answers alone were of each gold task, and whether they were right: what `bound` rests on. */
  readonly tested: readonly TestedTask[];
  /** What scoreTask needs between two refits; null for a closed set, which has no online form. */
  readonly pool: PoolModel | null;
}

export interface EngineOptions {
  readonly gold?: Gold;
  /** The label that means "there is no account", or -1. Open sets only. */
  readonly noAccount?: number;
}

interface Fitted {
  model: string;
  posterior: Posterior;
  /** The same, but that gold tasks are as they would be without their own gold. */
  tested: Float64Array;
  weight: Float64Array;
  pairs: readonly CopyingPair[];
  pool: PoolModel | null;
}

/** The project's own engine: a posterior for every task, and a confidence calibrated on gold. */
export function runEngine(table: AnswerTable, { gold = noGold(table), noAccount = -1 }: EngineOptions = {}): EngineResult {
  const fitted = table.kind === 'closed' ? fittedClosed(table, gold) : fittedOpen(table, gold, noAccount);
  const votes = countVotes(table, fitted.weight);
  const featuresOf = (probability: Float64Array, task: number): Features =>
    describeTask(table, { probability, votes, weight: fitted.weight, noAccount }, task);
  const tested = goldTasks(table, gold).map((task) => ({
    features: featuresOf(fitted.tested, task),
    right: index(table.candidateLabel, bestCandidate(table, fitted.tested, task)) === index(gold, task),
  }));
  const calibrator = fitCalibrator(
    tested.map((task) => task.features),
    tested.map((task) => task.right),
    DEFAULT_WEIGHTS[table.kind],
  );
  const outcomes = tested.map(({ features, right }) => ({ features, confidence: confidence(calibrator, features), right }));
  const bounds = new ConfidenceBounds(outcomes);
  const verdicts = table.tasks.map((_, task): Verdict => {
    const best = bestCandidate(table, fitted.posterior.probability, task);
    const effective = at(votes, best);
    if (index(gold, task) !== UNKNOWN) return { label: index(gold, task), confidence: 1, bound: 1, effective };
    const value = confidence(calibrator, featuresOf(fitted.posterior.probability, task));
    return { label: index(table.candidateLabel, best), confidence: value, bound: bounds.boundOf(value), effective };
  });
  const { model, posterior, pairs, pool } = fitted;
  return { model, posterior, verdicts, pairs, calibrator, tested: outcomes, pool };
}

function fittedClosed(table: AnswerTable, gold: Gold): Fitted {
  return { ...fitClosed(table, gold), weight: new Float64Array(table.worker.length).fill(1), pairs: [], pool: null };
}

function fittedOpen(table: AnswerTable, gold: Gold, noAccount: number): Fitted {
  const posterior = fitOpenEngine(table, gold, { ...OPEN_MODEL, noAccount });
  const { gaveUp, falseFind, noAccount: absent } = posterior.rates.pool;
  // rates of an answer that nobody gave would only be the absence of it
  const pool = noAccount < 0 ? POOL_MODEL : { ...POOL_MODEL, gaveUp, falseFind, noAccount: absent };
  return { model: 'open', posterior, tested: posterior.tested, weight: posterior.weight, pairs: posterior.pairs, pool };
}

function goldTasks(table: AnswerTable, gold: Gold): number[] {
  return [...table.tasks.keys()].filter((task) => index(gold, task) !== UNKNOWN);
}

type Scored = { probability: Float64Array; votes: Float64Array; weight: Float64Array; noAccount: number };

const MOST_MARGIN = 12;

/** What the calibrator looks at: see Features. */
function describeTask(table: AnswerTable, scored: Scored, task: number): Features {
  const best = bestCandidate(table, scored.probability, task);
  const [first, end] = [index(table.taskStart, task), index(table.taskStart, task + 1)];
  let [second, secondVotes] = [1 - sumOf(scored.probability, table, task), 0];
  for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) {
    if (c === best) continue;
    second = Math.max(second, at(scored.probability, c));
    secondVotes = Math.max(secondVotes, at(scored.votes, c));
  }
  const margin = Math.log(Math.max(1e-9, at(scored.probability, best))) - Math.log(Math.max(1e-9, second));
  let [votes, copies] = [0, 0];
  for (let answer = first; answer < end; answer += 1) {
    votes += Number(index(table.candidate, answer) === best);
    copies = Math.max(copies, Number(at(scored.weight, answer) < 1));
  }
  const isNoAccount = Number(index(table.candidateLabel, best) === scored.noAccount);
  const answers = Math.max(1, end - first);
  return [1, Math.min(MOST_MARGIN, margin), Math.log(answers), votes / answers, secondVotes, copies, isNoAccount];
}

function sumOf(probability: Float64Array, table: AnswerTable, task: number): number {
  let sum = 0;
  for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) sum += at(probability, c);
  return sum;
}
