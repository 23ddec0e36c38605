import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../database/read-apart.js';
import type { FittedModel } from './fitted-model.js';

/** An answer as the engine's label: what a handle's key could never be says that there is no account. */
export const NO_ACCOUNT = '-';
export const LABEL = (of: string): string => `case ${of}.answer_kind when 'handle' then '@' || ${of}.answer_key else '${NO_ACCOUNT}' end`;

export interface GivenAnswer {
  taskId: string;
  workerId: string;
  label: string;
}

/** Every ballot of every look-up. Those of a decision that no longer stands count where they were carried to. */
export function readAllBallots(tx: EntityManager): AsyncGenerator<GivenAnswer[]> {
  return rowsOf(
    tx,
    `select a.task_id as "taskId", a.worker_id as "workerId", ${LABEL('a')} as label
       from assignment a join task t on t.id = a.task_id and t.kind = 'lookup' and t.status <> 'cancelled'
       left join decision d on d.task_id = t.id
      where a.counted and d.void_at is null`,
  );
}

/** The latest answers to each gold task in use, `panel` at most, in the order in which they came. */
export function readGoldAnswers(tx: EntityManager, panel: number): AsyncGenerator<GivenAnswer[]> {
  return rowsOf(
    tx,
    `select g.task_id as "taskId", a.worker_id as "workerId", ${LABEL('a')} as label
       from gold g cross join lateral (
         select * from assignment where task_id = g.task_id and status = 'submitted' order by submitted_at desc limit ${panel}) a
      where g.retired_at is null order by g.task_id, a.submitted_at`,
  );
}

/** What is known otherwise than by counting: gold in use, and what an adjudicator said. */
export async function readTruths(tx: EntityManager): Promise<{ taskId: string; label: string }[]> {
  return tx.query(
    `select task_id as "taskId", case answer_kind when 'handle' then '@' || handle_key else '${NO_ACCOUNT}' end as label from gold where retired_at is null
     union all
     select task_id, case outcome when 'verified' then '@' || handle_key else '${NO_ACCOUNT}' end
       from decision where cause = 'adjudication' and outcome <> 'cancelled' and void_at is null`,
  );
}

const MODELS_KEPT = 50;
const KEPT_YEARS = 2;

/** Puts a model in force. The last fifty are kept, and of older ones the last of each day: they show how confidence drifts. */
export async function insertModel(tx: EntityManager, { tasks, answers, pool, calibrator, tested }: FittedModel): Promise<void> {
  await tx.query(
    `insert into consensus_model (tasks, answers, pool, calibrator_weights, calibrator_precision, calibrator_most, tested_confidence, tested_right,
                                  tested_task)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tasks,
      answers,
      JSON.stringify(pool),
      calibrator.weights,
      [...calibrator.precision],
      calibrator.most,
      tested.map(({ confidence }) => confidence),
      tested.map(({ right }) => right),
      tested.map(({ taskId }) => taskId),
    ],
  );
  await tx.query(
    `delete from consensus_model m where id <= (select id from consensus_model order by id desc offset ${MODELS_KEPT} limit 1)
        and (fitted_at < now() - interval '${KEPT_YEARS} years'
             or exists (select from consensus_model later where later.id > m.id and date_trunc('day', later.fitted_at at time zone 'UTC') = date_trunc('day', m.fitted_at at time zone 'UTC')))`,
  );
}

/** Replaces who probably copies whom. */
export async function replacePairs(tx: EntityManager, pairs: FittedModel['pairs']): Promise<void> {
  await tx.query('delete from worker_pair');
  await tx.query(
    `insert into worker_pair (one, other, probability, shared)
     select least(a, b), greatest(a, b), p, s from unnest($1::uuid[], $2::uuid[], $3::float8[], $4::int[]) pair (a, b, p, s)`,
    [
      pairs.map(({ one }) => one),
      pairs.map(({ other }) => other),
      pairs.map(({ probability }) => probability),
      pairs.map(({ shared }) => shared),
    ],
  );
}
