import type { EntityManager } from 'typeorm';

export async function hasWorker(tx: EntityManager, workerId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select from worker where id = $1', [workerId]);
  return rows.length > 0;
}

/** The tasks in which a worker's ballot counts now, in the order in which tasks are locked. */
export async function tasksWithBallotsOf(tx: EntityManager, workerId: string): Promise<string[]> {
  const rows: { taskId: string }[] = await tx.query(
    'select task_id as "taskId" from assignment where worker_id = $1 and counted order by task_id',
    [workerId],
  );
  return rows.map(({ taskId }) => taskId);
}

/** Takes a ballot out of its task's tally. The answer stays, and stays paid. */
export async function voidBallot(tx: EntityManager, taskId: string, workerId: string): Promise<void> {
  await tx.query(`update assignment set counted = false, not_counted = 'voided' where task_id = $1 and worker_id = $2 and counted`, [
    taskId,
    workerId,
  ]);
  await tx.query(
    `update task set ballots = v.ballots, lead = v.lead
       from (select count(*)::int as ballots, coalesce(max(votes), 0)::int as lead
               from (select count(*) over (partition by answer_kind, answer_key) as votes from assignment where task_id = $1 and counted) x) v
      where id = $1`,
    [taskId],
  );
}

export async function reopenDispute(tx: EntityManager, taskId: string): Promise<void> {
  await tx.query('delete from dispute where task_id = $1', [taskId]);
  await tx.query(`update task set status = 'open', closed_at = null where id = $1`, [taskId]);
}

export interface Resolution {
  outcome: 'verified' | 'no_account' | 'cancelled';
  cause: 'quorum' | 'adjudication' | 'confirmation';
  handleKey: string | null;
  policyId: string;
  voided: boolean;
}

export async function resolutionOf(tx: EntityManager, taskId: string): Promise<Resolution | undefined> {
  const rows: Resolution[] = await tx.query(
    `select outcome, cause, handle_key as "handleKey", policy_id as "policyId", void_at is not null as voided from decision where task_id = $1`,
    [taskId],
  );
  return rows[0];
}

export async function voidDecision(tx: EntityManager, taskId: string): Promise<void> {
  await tx.query('update decision set void_at = now() where task_id = $1', [taskId]);
}

/** A confirmation that has lost one of its ballots confirms nothing. False: it is no confirmation, or was void before. */
export async function voidConfirmation(tx: EntityManager, taskId: string): Promise<boolean> {
  const [, count]: [unknown, number] = await tx.query(
    `update decision set void_at = now() where task_id = $1 and cause = 'confirmation' and void_at is null`,
    [taskId],
  );
  return count > 0;
}
