import type { EntityManager } from 'typeorm';
import { holdFor } from '../money/purse.sql.js';
import { readPolicies } from '../review/review-policy.js';
import { reviewHit, reviewWork } from '../review/run-reviews.js';
import { lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { approveWork } from './decide-work.js';
import { endLookup } from './end-lookup.js';
import { addEvent, type HitRow, lockHit, readHit } from './hit.sql.js';
import { WORK, type WorkRow } from './work.sql.js';

/** Reviews may extend a HIT, which may become reviewable again at once; never so often that this ends nowhere. */
const ROUNDS = 30;

/**
 * Brings a HIT up to date: leases that ran out end, review policies run, what has waited long enough is approved, the end of its life is
 * noted, and what it may still cost is set aside. Done whenever somebody looks, and by a sweep; doing it twice does nothing.
 * @returns the HIT, whose row the caller holds from here on; undefined when there is none (any more)
 */
export async function settleHit(tx: EntityManager, hitId: string): Promise<HitRow | undefined> {
  const hit = await lockHit(tx, hitId);
  if (hit === undefined) return undefined;
  // Before its assignments, as whoever answers the look-up does.
  if (hit.taskId !== null) await lockTask(tx, hit.taskId);
  await endLeases(tx, hit);
  await reviewSubmitted(tx, hit);
  await approveDue(tx, hit);
  let now = await noteEnd(tx, hit.id);
  for (let round = 1; round < ROUNDS && now !== undefined; round += 1) now = await noteEnd(tx, hit.id);
  await holdFor(tx, hit.id);
  return readHit(tx, hit.id);
}

async function endLeases(tx: EntityManager, hit: HitRow): Promise<void> {
  const due: { id: string }[] = await tx.query(
    `select id from hit_assignment where hit_id = $1 and status = 'Accepted' and deadline <= now() order by id`,
    [hit.id],
  );
  for (const { id } of due) {
    if (hit.taskId !== null) await tx.query('select expire_lease($1, $2)', [id, hit.taskId]);
    await tx.query(`select note_hit_leaving($1, 'Abandoned')`, [id]);
  }
}

async function reviewSubmitted(tx: EntityManager, hit: HitRow): Promise<void> {
  const { known } = readPolicies(hit.assignmentPolicy, null);
  const fresh: WorkRow[] = await tx.query(
    `${WORK} where w.hit_id = $1 and w.status = 'Submitted' and w.reviewed_at is null order by w.submitted_at, w.id`,
    [hit.id],
  );
  for (const work of fresh) {
    if (known !== null) await reviewWork(tx, (await readHit(tx, hit.id)) ?? hit, work, known);
    await tx.query('update hit_assignment set reviewed_at = clock_timestamp() where id = $1', [work.id]);
  }
}

async function approveDue(tx: EntityManager, hit: HitRow): Promise<void> {
  const due: WorkRow[] = await tx.query(
    `${WORK} where w.hit_id = $1 and w.status = 'Submitted' and w.auto_approve_at <= now() order by w.auto_approve_at, w.id`,
    [hit.id],
  );
  for (const work of due) await approveWork(tx, work, null);
}

/** Notes that a HIT expired, and that it can be reviewed; undefined when it can't be (yet, or again), or that was known. */
async function noteEnd(tx: EntityManager, hitId: string): Promise<HitRow | undefined> {
  const hit = await readHit(tx, hitId);
  if (hit === undefined) return undefined;
  if (hit.expired && !hit.notedExpired) {
    await tx.query('update hit set noted_expired_at = now() where id = $1', [hit.id]);
    await addEvent(tx, 'HITExpired', hit.id);
  }
  if (hit.notedReviewable || !['Reviewable', 'Reviewing'].includes(hit.status)) return undefined;
  await tx.query('update hit set noted_reviewable_at = now() where id = $1', [hit.id]);
  await addEvent(tx, 'HITReviewable', hit.id);
  const task = hit.taskId === null ? undefined : await lockTask(tx, hit.taskId);
  if (task !== undefined) await endLookup(tx, task);
  const { plurality } = readPolicies(null, hit.hitPolicy);
  if (plurality !== null) await reviewHit(tx, { ...hit, notedReviewable: true }, plurality);
  return hit;
}
