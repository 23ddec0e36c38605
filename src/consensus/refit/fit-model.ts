import type { EntityManager } from 'typeorm';
import { readApart } from '../../database/read-apart.js';
import { AnswerCollector, type AnswerTable } from '../engine/answers.js';
import { confidence, DEFAULT_WEIGHTS, fitCalibrator, type Outcome } from '../engine/calibrator.js';
import { index } from '../engine/cells.js';
import { runEngine, type TestedTask } from '../engine/engine.js';
import { type Gold, UNKNOWN, UNSEEN } from '../engine/posterior.js';
import { POOL_MODEL } from '../engine/task-scorer.js';
import type { FittedModel } from './fitted-model.js';
import { type GivenAnswer, NO_ACCOUNT, readAllBallots, readGoldAnswers, readTruths } from './refit.sql.js';

/** Fits everything anew: reads every ballot once, on a connection of its own. Null while there is nothing to fit. */
export async function fitModel({ databaseUrl }: { databaseUrl: string }): Promise<FittedModel | null> {
  const { table, truths } = await readApart(databaseUrl, readEverything);
  if (table.worker.length === 0) return null;
  const gold = goldOf(table, truths);
  const fitted = runEngine(table, { gold, noAccount: table.labels.indexOf(NO_ACCOUNT) });
  // The engine tests the known tasks in the table's order.
  const known = table.tasks.filter((_, task) => index(gold, task) !== UNKNOWN);
  return {
    tasks: table.tasks.length,
    answers: table.worker.length,
    pool: fitted.pool ?? POOL_MODEL,
    calibrator: fitted.calibrator,
    tested: crossFitted(fitted.tested).map((outcome, number) => ({ ...outcome, taskId: known[number] ?? '' })),
    pairs: fitted.pairs.map(({ one, other, probability, shared }) => ({
      one: table.workers[one] ?? '',
      other: table.workers[other] ?? '',
      probability,
      shared,
    })),
  };
}

/** What a look-up collects unless its policy says otherwise. */
const PANEL = 9;
const AGREE = 7;

async function readEverything(tx: EntityManager): Promise<{ table: AnswerTable; truths: Map<string, string> }> {
  const collector = new AnswerCollector();
  const add = ({ taskId, workerId, label }: GivenAnswer): void => collector.add(taskId, workerId, label);
  for await (const rows of readAllBallots(tx)) rows.forEach(add);
  const panel = new GoldPanel();
  for await (const rows of readGoldAnswers(tx, PANEL)) rows.filter((row) => panel.takes(row)).forEach(add);
  const truths = await readTruths(tx);
  return { table: collector.build('open'), truths: new Map(truths.map(({ taskId, label }) => [taskId, label])) };
}

/**
 * A gold task gathers hundreds of answers, a look-up seven to nine. What is tested on gold is to hold for look-ups, so only as many of
 * its answers are looked at as a look-up would have taken: its panel, up to the quorum.
 */
class GoldPanel {
  private taskId = '';
  private votes = new Map<string, number>();

  takes({ taskId, label }: GivenAnswer): boolean {
    if (taskId !== this.taskId) [this.taskId, this.votes] = [taskId, new Map()];
    if (Math.max(0, ...this.votes.values()) >= AGREE) return false;
    this.votes.set(label, (this.votes.get(label) ?? 0) + 1);
    return true;
  }
}

function goldOf(table: AnswerTable, truths: ReadonlyMap<string, string>): Gold {
  const numbers = new Map(table.labels.map((label, number) => [label, number]));
  return Int32Array.from(table.tasks, (taskId) => {
    const truth = truths.get(taskId);
    return truth === undefined ? UNKNOWN : (numbers.get(truth) ?? UNSEEN);
  });
}

const FOLDS = 10;

/**
 * How sure calibrators that had not seen a task would have been of it: each tenth of the tasks is judged by what the other nine say.
 * A calibrator judged on its own gold looks better than it is.
 */
function crossFitted(tested: readonly TestedTask[]): Outcome[] {
  const folds = Math.min(FOLDS, tested.length);
  const calibrators = Array.from({ length: folds }, (_, fold) => {
    const others = tested.filter((_task, number) => number % folds !== fold);
    return fitCalibrator(
      others.map(({ features }) => features),
      others.map(({ right }) => right),
      DEFAULT_WEIGHTS.open,
    );
  });
  return tested.map(({ features, right }, number) => {
    const calibrator = calibrators[number % folds];
    if (calibrator === undefined) throw new RangeError('a fold without a calibrator');
    return { confidence: confidence(calibrator, features), right };
  });
}
