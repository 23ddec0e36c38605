import { extendHit } from '../hits/extend-hit.js';
import { addEvent, type HitRow } from '../hits/hit.sql.js';
import { settleHit } from '../hits/settle-hit.js';
import { holdFor } from '../money/purse.sql.js';
import { TurkError } from '../transport/turk-error.js';
import type { Operation } from './call.js';
import { holdHit } from './find.js';
import { ALREADY_PROCESSED, useToken } from './tokens.sql.js';

const MOST_ASSIGNMENTS = 1_000_000_000;

const wrongState = (hit: HitRow, allowed: string): TurkError =>
  new TurkError(
    'AWS.MechanicalTurk.InvalidHITState',
    `This HIT is currently in the state '${hit.status}'. This operation can be called with a status of: ${allowed}`,
  );

export const createAdditionalAssignments: Operation = async (tx, call) => {
  const hit = await holdHit(tx, call);
  const places = call.input.int('NumberOfAdditionalAssignments', { least: 1, most: MOST_ASSIGNMENTS });
  await useToken(tx, call, call.requestId, ALREADY_PROCESSED);
  await extendHit(tx, hit, { places });
  return {};
};

/** The past, or 0, is now: nobody accepts it any more; who has it may still submit. */
export const updateExpiration: Operation = async (tx, call) => {
  const hit = await holdHit(tx, call);
  const asked = call.input.time('ExpireAt');
  // The transaction's own: what is settled below asks the database what is past.
  const [{ now } = { now: new Date() }]: { now: Date }[] = await tx.query('select now()');
  const most = new Date(now.getTime() + 366 * 86_400_000);
  if (asked > most) throw call.input.invalid('ExpireAt', 'must be within a year');
  await extendHit(tx, hit, { expiresAt: asked > now ? asked : new Date(Math.min(now.getTime(), hit.expiresAt.getTime())) });
  await settleHit(tx, hit.id);
  return {};
};

export const updateReviewStatus: Operation = async (tx, call) => {
  const hit = await holdHit(tx, call);
  const revert = call.input.flag('Revert') ?? false;
  const from = revert ? 'Reviewing' : 'Reviewable';
  if (hit.status !== from && hit.status !== (revert ? 'Reviewable' : 'Reviewing')) throw wrongState(hit, from);
  await tx.query('update hit set reviewing = $2 where id = $1', [hit.id, !revert]);
  return {};
};

/** Only when all that was submitted is approved or rejected; afterwards nothing of it can be changed. */
export const deleteHit: Operation = async (tx, call) => {
  const hit = await holdHit(tx, call);
  if (hit.status !== 'Reviewable' && hit.status !== 'Reviewing') throw wrongState(hit, 'Reviewing, Reviewable');
  if (hit.submitted > 0) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      `This HIT has ${hit.submitted} assignments that are neither approved nor rejected. This operation can be called with a status of: Reviewing, Reviewable, when all submitted assignments are approved or rejected`,
    );
  }
  await tx.query('update hit set deleted_at = now() where id = $1', [hit.id]);
  await holdFor(tx, hit.id);
  await addEvent(tx, 'HITDisposed', hit.id);
  return {};
};
