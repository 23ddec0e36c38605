import type { EntityManager } from 'typeorm';
import { holdFor } from '../money/purse.sql.js';
import { addEvent } from './hit.sql.js';
import type { WorkRow } from './work.sql.js';

/**
 * Pays for an assignment: the requester's money becomes the worker's. Once only; also after a rejection, then from what is available.
 * The caller holds the HIT, and the assignment is Submitted or Rejected.
 */
export async function approveWork(tx: EntityManager, work: WorkRow, feedback: string | null): Promise<void> {
  await tx.query(
    `update hit_assignment set status = 'Approved', approved_at = clock_timestamp(), feedback = coalesce($2, feedback) where id = $1`,
    [work.id, feedback],
  );
  await holdFor(tx, work.hitId, BigInt(work.rewardMicros));
  await tx.query(`insert into requester_ledger (account_id, kind, micros, assignment_id) values ($1, 'reward', -$2::bigint, $3)`, [
    work.accountId,
    work.rewardMicros,
    work.id,
  ]);
  await tx.query(
    // Of no batch: it is the requester's own balance that is spent, not a batch's budget.
    `insert into ledger (worker_id, kind, micros, assignment_id) values ($1, 'answer', $2, $3)`,
    [work.workerId, work.rewardMicros, work.id],
  );
  await notePayment(tx, work, 'approved');
  await addEvent(tx, 'AssignmentApproved', work.hitId, work.id);
}

/** Doesn't pay. The caller holds the HIT, and the assignment is Submitted. */
export async function rejectWork(tx: EntityManager, work: WorkRow, feedback: string): Promise<void> {
  await tx.query(`update hit_assignment set status = 'Rejected', rejected_at = clock_timestamp(), feedback = $2 where id = $1`, [
    work.id,
    feedback,
  ]);
  await holdFor(tx, work.hitId);
  await notePayment(tx, work, 'rejected');
  await addEvent(tx, 'AssignmentRejected', work.hitId, work.id);
}

/** The assignment of a look-up shows it too. */
async function notePayment(tx: EntityManager, work: WorkRow, payment: 'approved' | 'rejected'): Promise<void> {
  if (work.lookup !== null) await tx.query('update assignment set payment = $2 where id = $1', [work.id, payment]);
}
