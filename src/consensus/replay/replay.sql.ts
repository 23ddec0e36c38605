import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../database/read-apart.js';
import { LABEL, NO_ACCOUNT } from '../refit/refit.sql.js';

/** So many ballots are replayed at most, the latest tasks first: they take about 70 MB while they are kept. */
const MOST_BALLOTS = 1_000_000;

/** The look-ups of a batch; of every batch when it is null. */
const IN_BATCH = `t.kind = 'lookup' and t.status <> 'cancelled' and ($1::uuid is null or t.batch_id = $1)`;

/** Those that are replayed. */
const PICKED = `picked as (
  select id, batch_id, platform from (select t.id, t.batch_id, t.platform, sum(t.ballots) over (order by t.created_at desc, t.id desc) as so_far from task t where ${IN_BATCH} and t.ballots > 0) latest
   where so_far <= ${MOST_BALLOTS})`;

/** Stands in no id and no handle. */
export const BETWEEN = '\u001F';

/** The ballots of a task in the order in which they arrived, one text each for all workers and all labels: a row for each ballot takes five times as long to read. */
interface TaskBallots {
  taskId: string;
  workerIds: string;
  labels: string;
}

const together = (values: string): string => `string_agg(${values}, chr(31) order by a.submitted_at, a.id)`;

/** Task by task, by id. */
export function readBallotsOf(tx: EntityManager, batchId: string | null): AsyncGenerator<TaskBallots[]> {
  return rowsOf(
    tx,
    `with ${PICKED}
     select t.id as "taskId", ${together('a.worker_id::text')} as "workerIds", ${together(LABEL('a'))} as labels
       from picked t join assignment a on a.task_id = t.id and a.counted group by t.id order by t.id`,
    [batchId],
  );
}

export interface RecordedTask {
  taskId: string;
  platform: string;
  /** What a ballot cost, in micro-dollars. */
  price: string;
  /** What it was resolved to; null: open, disputed, or voided since. */
  label: string | null;
  adjudicated: boolean;
}

export function readTasksOf(tx: EntityManager, batchId: string | null): AsyncGenerator<RecordedTask[]> {
  return rowsOf(
    tx,
    `with ${PICKED}
     select t.id as "taskId", t.platform, b.reward_micros as price,
            case d.outcome when 'verified' then '@' || d.handle_key when 'no_account' then '${NO_ACCOUNT}' end as label, coalesce(d.cause = 'adjudication', false) as adjudicated
       from picked t join batch b on b.id = t.batch_id left join decision d on d.task_id = t.id and d.void_at is null`,
    [batchId],
  );
}

export interface WorkerRecord {
  workerId: string;
  /** Empty: all of them. */
  platform: string;
  right: number;
  wrong: number;
  goldRight: number;
  goldWrong: number;
}

/** Every worker's records as they stand now. */
export async function readRecords(tx: EntityManager): Promise<WorkerRecord[]> {
  return tx.query(
    `select worker_id as "workerId", platform, right_weight as right, wrong_weight as wrong, gold_right as "goldRight", gold_wrong as "goldWrong"
       from reliability`,
  );
}

/** Of them all, also those that are too old to be replayed. */
export async function countTasks(tx: EntityManager, batchId: string | null): Promise<number> {
  const [row]: { count: number }[] = await tx.query(`select count(*)::int as count from task t where ${IN_BATCH} and t.ballots > 0`, [
    batchId,
  ]);
  return row?.count ?? 0;
}

/** Changes whenever a ballot comes or goes, a task is closed, or a model is fitted. */
export async function readStamp(tx: EntityManager, batchId: string | null): Promise<string> {
  const [row]: { stamp: string }[] = await tx.query(
    `select concat_ws(' ', count(*), sum(t.ballots), max(t.closed_at), (select max(id) from consensus_model)) as stamp from task t where ${IN_BATCH}`,
    [batchId],
  );
  return row?.stamp ?? '';
}

/** The names of these tasks' athletes, by task. */
export async function readNames(tx: EntityManager, taskIds: string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(
    'select t.id, a.name from task t join athlete a on a.id = t.athlete_id where t.id = any ($1)',
    [taskIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface FlippedRow {
  taskId: string;
  name: string;
  platform: string;
  ballots: { label: string; votes: number }[];
}

/** What these tasks are, and how their ballots divide, the answer with most of them first. */
export async function readFlipped(tx: EntityManager, taskIds: string[]): Promise<FlippedRow[]> {
  return tx.query(
    `select t.id as "taskId", w.name, t.platform,
            (select json_agg(json_build_object('label', label, 'votes', votes) order by votes desc, label)
               from (select ${LABEL('a')} as label, count(*) as votes from assignment a where a.task_id = t.id and a.counted group by 1) tally) as ballots
       from task t join athlete w on w.id = t.athlete_id where t.id = any ($1)`,
    [taskIds],
  );
}

export async function hasBatch(tx: EntityManager, batchId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select from batch where id = $1', [batchId]);
  return rows.length > 0;
}
