import type { EntityManager } from 'typeorm';
import { prepared } from '../../database/prepared.js';

export interface LockedTask {
  id: string;
  kind: 'lookup' | 'gold' | 'choose' | 'hit';
  batchId: string | null;
  athleteId: string;
  platform: string;
  round: number;
  status: 'open' | 'verified' | 'no_account' | 'disputed' | 'cancelled';
  policyId: string;
  panel: number;
  ballots: number;
  lead: number;
}

/** Locks a task: whoever holds its row decides about it. */
export async function lockTask(tx: EntityManager, taskId: string): Promise<LockedTask | undefined> {
  const rows: LockedTask[] = await tx.query(
    prepared(`select id, kind, batch_id as "batchId", athlete_id as "athleteId", platform, round, status, policy_id as "policyId", panel, ballots, lead
       from task where id = $1 for no key update`),
    [taskId],
  );
  return rows[0];
}

/** Takes a task out of the hand-out for good. The caller holds its lock. */
export async function closeTask(
  tx: EntityManager,
  taskId: string,
  status: 'verified' | 'no_account' | 'disputed' | 'cancelled',
): Promise<void> {
  await tx.query(prepared(`update task set status = $2, closed_at = clock_timestamp() where id = $1`), [taskId, status]);
  await tx.query(prepared('delete from handout where task_id = $1'), [taskId]);
}
