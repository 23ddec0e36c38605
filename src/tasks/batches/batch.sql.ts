import type { EntityManager } from 'typeorm';
import { notFound } from '../../shared/refusal.js';
import type { BatchStatus } from './batch.view.js';

export interface BatchState {
  id: string;
  name: string;
  status: BatchStatus;
  pauseCause: 'asked' | 'budget' | null;
  platforms: string[];
  rewardMicros: string;
  priority: number;
  budgetMicros: string | null;
}

/**
 * Takes a turn at a batch: a change waits for the imports that are storing rows, and they for it. It is an advisory lock because
 * the batch's row is the last that a claim locks, and would be the first here.
 * @returns the batch as it is by then; refused when it isn't there or is somebody else's (`owner` null: anybody's)
 */
export async function takeTurn(tx: EntityManager, batchId: string, owner: string | null, turn: 'change' | 'fill'): Promise<BatchState> {
  const lock = turn === 'change' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await tx.query(`select ${lock}(hashtextextended('batch ' || $1, 0))`, [batchId]);
  return readState(tx, batchId, owner);
}

/** What is quick to know of a batch; refused when it isn't there or is somebody else's (`owner` null: anybody's). */
export async function readState(tx: EntityManager, batchId: string, owner: string | null): Promise<BatchState> {
  const [batch]: BatchState[] = await tx.query(
    `select id, name, status, pause_cause as "pauseCause", platforms, reward_micros as "rewardMicros", priority, budget_micros as "budgetMicros"
       from batch where id = $1 and ($2::uuid is null or created_by = $2)`,
    [batchId, owner],
  );
  if (batch === undefined) throw notFound('batch');
  return batch;
}

export interface NewBatch {
  name: string;
  platforms: string[];
  rewardMicros: bigint;
  instructions: string | null;
  priority: number;
  budgetMicros: bigint | null;
  createdBy: string;
}

/** A batch with its two lanes of the hand-out. Its policy comes next, in the same transaction. */
export async function insertBatch(tx: EntityManager, batch: NewBatch): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    `with made as (
       insert into batch (name, platforms, reward_micros, instructions, priority, budget_micros, created_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id),
     lanes as (insert into handout_lane (batch_id, lane) select id, lane from made, generate_series(0, 1) as lane)
     select id from made`,
    [
      batch.name,
      batch.platforms,
      String(batch.rewardMicros),
      batch.instructions,
      batch.priority,
      batch.budgetMicros === null ? null : String(batch.budgetMicros),
      batch.createdBy,
    ],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}

/** The caller has a turn at the batch. What isn't given stays. */
export async function updateBatch(
  tx: EntityManager,
  batchId: string,
  change: { name?: string | undefined; priority?: number | undefined; status?: BatchStatus | undefined },
): Promise<void> {
  await tx.query(
    `update batch set name = coalesce($2, name), priority = coalesce($3, priority), status = coalesce($4, status),
            pause_cause = case when $4 is null then pause_cause when $4 = 'paused' then 'asked' end
      where id = $1`,
    [batchId, change.name ?? null, change.priority ?? null, change.status ?? null],
  );
}

export async function setBudget(tx: EntityManager, batchId: string, micros: bigint | null): Promise<void> {
  await tx.query('update batch set budget_micros = $2 where id = $1', [batchId, micros === null ? null : String(micros)]);
}

/** A batch that had paused for want of money goes on. */
export async function goOn(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(`update batch set status = 'open', pause_cause = null where id = $1 and status = 'paused' and pause_cause = 'budget'`, [
    batchId,
  ]);
}
