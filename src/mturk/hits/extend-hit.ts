import type { EntityManager } from 'typeorm';
import { holdFor } from '../money/purse.sql.js';
import { TurkError } from '../transport/turk-error.js';
import { resumeLookup } from './end-lookup.js';
import { addEvent, type HitRow } from './hit.sql.js';

/** From ten assignments on Amazon's fee was another, so a HIT made for fewer never gets there. */
const TEN = 10;
const MOST = 1_000_000_000;
const MOST_OF_LOOKUP = 99;

/** Why a HIT can't have so many assignments; null: it can. */
export function extensionProblem(hit: HitRow, maxAssignments: number): TurkError | null {
  if (hit.firstMax < TEN && maxAssignments >= TEN) {
    return new TurkError(
      'AWS.MechanicalTurk.InvalidMaximumAssignmentsIncrease',
      `A HIT that was created with fewer than ten assignments cannot have ten or more; this one was created with ${hit.firstMax} and would have ${maxAssignments}.`,
    );
  }
  const most = hit.kind === 'lookup' ? MOST_OF_LOOKUP : MOST;
  if (maxAssignments <= most) return null;
  return new TurkError('AWS.MechanicalTurk.InvalidMaximumAssignmentsIncrease', `This HIT cannot have more than ${most} assignments.`);
}

function refuseTooMany(hit: HitRow, maxAssignments: number): void {
  const problem = extensionProblem(hit, maxAssignments);
  if (problem !== null) throw problem;
}

/**
 * Lets more work come: more places, a later end, or both. What it may cost more is set aside, or it is refused. The caller holds the HIT.
 */
export async function extendHit(
  tx: EntityManager,
  hit: HitRow,
  { places = 0, expiresAt = hit.expiresAt }: { places?: number; expiresAt?: Date },
): Promise<void> {
  const maxAssignments = hit.maxAssignments + places;
  if (places > 0) refuseTooMany(hit, maxAssignments);
  const reopens = expiresAt > new Date() && maxAssignments > hit.submitted + hit.completed;
  if (places > 0 || (reopens && hit.notedReviewable)) await resumeLookup(tx, hit, maxAssignments);
  await tx.query(
    `update hit set max_assignments = $2, expires_at = $3,
            noted_expired_at = case when $3 > now() then null else noted_expired_at end,
            noted_reviewable_at = case when $4 then null else noted_reviewable_at end, reviewing = reviewing and not $4
      where id = $1`,
    [hit.id, maxAssignments, expiresAt, reopens],
  );
  await holdFor(tx, hit.id);
  if (places > 0 || expiresAt > hit.expiresAt) await addEvent(tx, 'HITExtended', hit.id);
}
