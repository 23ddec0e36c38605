import type { EntityManager } from 'typeorm';
import { decideTask } from '../../consensus/decide-task.js';
import { quorumOf } from '../review/plurality.js';
import { readPolicies } from '../review/review-policy.js';
import { closeTask, type LockedTask, lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { TurkError } from '../transport/turk-error.js';
import type { HitRow } from './hit.sql.js';
import { lookupPolicy } from './lookup-policy.js';

/** How many of a HIT's answers must agree. */
export function ruleOf(
  hit: Pick<HitRow, 'hitPolicy' | 'assignmentSeconds' | 'rewardMicros'>,
  panel: number,
): { panel: number; agree: number; leaseSeconds: number; rewardMicros: bigint } {
  const { plurality } = readPolicies(null, hit.hitPolicy);
  return {
    panel,
    agree: quorumOf(panel, plurality?.agreedAbove ?? null),
    leaseSeconds: hit.assignmentSeconds,
    rewardMicros: BigInt(hit.rewardMicros),
  };
}

/** No more answers will come: the look-up is decided on those that are there, or left to a person; without any it is over. The caller holds the HIT and the task. */
export async function endLookup(tx: EntityManager, task: LockedTask): Promise<void> {
  if (task.status !== 'open') return;
  if (task.ballots === 0) return closeTask(tx, task.id, 'cancelled');
  if (task.ballots < task.panel) await tx.query('update task set panel = ballots where id = $1', [task.id]);
  await decideTask(tx, { ...task, panel: Math.min(task.panel, task.ballots) });
}

/** More answers may come. Refused when the look-up is decided, or another one of the same pair was begun meanwhile. The caller holds the HIT. */
export async function resumeLookup(tx: EntityManager, hit: HitRow, panel: number): Promise<void> {
  const task = hit.taskId === null ? undefined : await lockTask(tx, hit.taskId);
  if (task === undefined) return;
  if (task.status === 'verified' || task.status === 'no_account') {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      'The handle that this HIT asks for is decided; more answers could not change it. Make a new HIT for a fresh look.',
    );
  }
  const { policyId } = await lookupPolicy(tx, hit.accountId, ruleOf(hit, panel));
  if (task.status !== 'open') await reopen(tx, task);
  await tx.query('update task set policy_id = $2, panel = $3 where id = $1', [task.id, policyId, panel]);
}

async function reopen(tx: EntityManager, task: LockedTask): Promise<void> {
  const others: unknown[] = await tx.query(
    `select from task where athlete_id = $1 and platform = $2 and id <> $3 and kind <> 'gold' and status in ('open', 'disputed')`,
    [task.athleteId, task.platform, task.id],
  );
  if (others.length > 0) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      'Another look-up of the same athlete on the same platform has begun meanwhile.',
    );
  }
  const decided: unknown[] = await tx.query('select from decision where task_id = $1', [task.id]);
  if (decided.length > 0)
    throw new TurkError('AWS.MechanicalTurk.InvalidHITState', 'An administrator has closed the look-up that this HIT asks for.');
  await tx.query('delete from dispute where task_id = $1', [task.id]);
  await tx.query(`update task set status = 'open', closed_at = null where id = $1`, [task.id]);
}
