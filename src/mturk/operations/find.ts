import type { EntityManager } from 'typeorm';
import { type HitRow, readHit } from '../hits/hit.sql.js';
import { settleHit } from '../hits/settle-hit.js';
import { findWork, type WorkRow } from '../hits/work.sql.js';
import { TurkError } from '../transport/turk-error.js';
import type { Call } from './call.js';

const textOf = (call: Call, name: string): string => String(call.input.raw(name));

const noHit = (id: string): TurkError => new TurkError('AWS.MechanicalTurk.HITDoesNotExist', `Hit ${id} does not exist.`);

/** The caller's HIT, brought up to date and held; what isn't theirs isn't there. */
export async function holdHit(tx: EntityManager, call: Call): Promise<HitRow> {
  const id = call.input.id('HITId');
  const seen = id === null ? undefined : await readHit(tx, id);
  if (seen?.accountId !== call.accountId) throw noHit(textOf(call, 'HITId'));
  const hit = await settleHit(tx, seen.id);
  if (hit === undefined) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      `This HIT is currently in the state 'Disposed'. Hit ${textOf(call, 'HITId')} does not exist any more.`,
    );
  }
  return hit;
}

/** The caller's HIT as it is, deleted ones too. */
export async function lookAtHit(tx: EntityManager, call: Call): Promise<HitRow> {
  const id = call.input.id('HITId');
  const seen = id === null ? undefined : await readHit(tx, id);
  if (seen?.accountId !== call.accountId) throw noHit(textOf(call, 'HITId'));
  return (await settleHit(tx, seen.id)) ?? seen;
}

/** An assignment of the caller's, whose HIT is held. */
export async function holdWork(tx: EntityManager, call: Call): Promise<{ work: WorkRow; hit: HitRow | undefined }> {
  const id = call.input.id('AssignmentId');
  const seen = id === null ? undefined : await findWork(tx, id);
  if (seen?.accountId !== call.accountId) throw noAssignment(textOf(call, 'AssignmentId'));
  const hit = await settleHit(tx, seen.hitId);
  return { work: (await findWork(tx, seen.id)) ?? seen, hit };
}

const noAssignment = (id: string): TurkError =>
  new TurkError('AWS.MechanicalTurk.AssignmentDoesNotExist', `Assignment ${id} does not exist.`);

/** The worker behind a public id. */
export async function findWorker(tx: EntityManager, call: Call): Promise<string> {
  const id = call.input.workerId('WorkerId');
  const rows: unknown[] = id === null ? [] : await tx.query('select from worker where id = $1', [id]);
  if (id !== null && rows.length > 0) return id;
  throw new TurkError(
    'AWS.MechanicalTurk.InvalidParameterValue',
    `WorkerId is invalid. Worker ${textOf(call, 'WorkerId')} does not exist.`,
  );
}
