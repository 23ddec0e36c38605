import type { EntityManager } from 'typeorm';
import type { WorkerStatus } from '../standing/standing.js';
import { PRACTICE_ITEMS, TEST_ITEMS, type TrainingState } from './training.js';
import type { ItemRow } from './training.view.js';

/** Items that the worker hasn't practised, other topics first, in the order that administrators gave them. */
const NEXT_PRACTICE = `
  select i.* from training_item i
   where i.stage = 'practice' and i.retired_at is null and not exists (select from practice_answer p where p.worker_id = $1 and p.item_id = i.id)
   order by (select count(*) from practice_answer p join training_item done on done.id = p.item_id where p.worker_id = $1 and done.topic = i.topic),
            i.position, i.id`;

interface StateRow extends Pick<TrainingState, 'status' | 'practised' | 'nextItemIds'> {
  unpractised: number;
  attemptId: string | null;
  itemIds: string[] | null;
  answered: number | null;
  right: number | null;
  finishedAt: Date | null;
  passed: boolean | null;
}

/** Where a worker is. The questions of a test that isn't begun are drawn by the worker and the number of their tests, those of the last one last. */
export async function readTraining(tx: EntityManager, workerId: string): Promise<TrainingState | undefined> {
  const [row]: StateRow[] = await tx.query(
    `with test as (select * from training_attempt where worker_id = $1),
          last as (select * from test where finished_at is not null order by finished_at desc limit 1)
     select w.status,
            (select count(*) from practice_answer where worker_id = $1)::int as practised,
            (select count(*) from (${NEXT_PRACTICE} limit ${PRACTICE_ITEMS}) x)::int as unpractised,
            open.id as "attemptId", open.item_ids as "itemIds",
            (select count(*) from jsonb_object_keys(open.answers))::int as answered,
            (select count(*) from jsonb_each(open.answers) a where (a.value ->> 'right')::boolean)::int as right,
            last.finished_at as "finishedAt", last.passed,
            array(select i.id from training_item i where i.stage = 'test' and i.retired_at is null
                   order by coalesce(i.id = any (last.item_ids), false),
                            hashtextextended(i.id::text, hashtextextended($1::uuid::text, (select count(*) from test where finished_at is not null)))
                   limit ${TEST_ITEMS}) as "nextItemIds"
       from worker w left join test open on open.finished_at is null left join last on true
      where w.id = $1`,
    [workerId],
  );
  return row === undefined ? undefined : stateOf(row);
}

function stateOf(row: StateRow): TrainingState {
  const { attemptId, itemIds, finishedAt, passed } = row;
  return {
    status: row.status,
    practised: row.practised,
    practiceOf: Math.min(PRACTICE_ITEMS, row.practised + row.unpractised),
    attempt: attemptId === null ? null : { id: attemptId, itemIds: itemIds ?? [], answered: row.answered ?? 0, right: row.right ?? 0 },
    nextItemIds: row.nextItemIds,
    last: finishedAt === null ? null : { finishedAt, passed: passed ?? false },
  };
}

/** Two answers of one worker wait for each other here. */
export async function lockTrainee(tx: EntityManager, workerId: string): Promise<void> {
  await tx.query('select from worker where id = $1 for no key update', [workerId]);
}

const ITEM = 'id, platform, card, answer, explanation';

export async function findNextPractice(tx: EntityManager, workerId: string): Promise<ItemRow | undefined> {
  const rows: ItemRow[] = await tx.query(`select ${ITEM} from (${NEXT_PRACTICE} limit 1) i`, [workerId]);
  return rows[0];
}

export async function findItem(tx: EntityManager, itemId: string): Promise<ItemRow | undefined> {
  const rows: ItemRow[] = await tx.query(`select ${ITEM} from training_item where id = $1`, [itemId]);
  return rows[0];
}

export async function keepPractice(tx: EntityManager, workerId: string, itemId: string, right: boolean): Promise<void> {
  await tx.query('insert into practice_answer (worker_id, item_id, was_right) values ($1, $2, $3)', [workerId, itemId, right]);
}

/** Begins a test and answers its id. */
export async function beginTest(tx: EntityManager, workerId: string, itemIds: string[]): Promise<string> {
  const [row]: { id: string }[] = await tx.query('insert into training_attempt (worker_id, item_ids) values ($1, $2) returning id', [
    workerId,
    itemIds,
  ]);
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}

export async function keepTestAnswer(
  tx: EntityManager,
  attemptId: string,
  itemId: string,
  kept: { answer: unknown; right: boolean },
): Promise<void> {
  await tx.query('update training_attempt set answers = answers || jsonb_build_object($2::text, $3::jsonb) where id = $1', [
    attemptId,
    itemId,
    JSON.stringify(kept),
  ]);
}

export async function endTest(tx: EntityManager, attemptId: string, passed: boolean): Promise<void> {
  await tx.query('update training_attempt set finished_at = now(), passed = $2 where id = $1', [attemptId, passed]);
}

/** What the questions that were answered wrongly were about; each once. */
export async function findMissed(tx: EntityManager, attemptId: string): Promise<string[]> {
  const rows: { topic: string }[] = await tx.query(
    `select distinct i.topic from training_attempt a cross join lateral jsonb_each(a.answers) given join training_item i on i.id::text = given.key
      where a.id = $1 and not (given.value ->> 'right')::boolean order by i.topic`,
    [attemptId],
  );
  return rows.map(({ topic }) => topic);
}

/** Nobody else's business: an act of the worker, not of the office. */
export async function moveTo(
  tx: EntityManager,
  workerId: string,
  status: Extract<WorkerStatus, 'in_training' | 'qualified'>,
): Promise<void> {
  await tx.query(
    `update worker set status = $2, status_cause = null, status_reason = null, qualified_at = case $2 when 'qualified' then now() end where id = $1 and status <> $2`,
    [workerId, status],
  );
}
