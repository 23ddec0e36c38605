import { approveWork, rejectWork } from '../hits/decide-work.js';
import { viewAssignment } from '../hits/assignment.view.js';
import type { HitRow } from '../hits/hit.sql.js';
import { viewHit } from '../hits/hit.view.js';
import { WORK, type WorkRow } from '../hits/work.sql.js';
import { TurkError } from '../transport/turk-error.js';
import type { Operation } from './call.js';
import { holdWork, lookAtHit } from './find.js';
import { answerPage, cutPage, readPage } from './pages.js';

const SUBMITTED = ['Submitted', 'Approved', 'Rejected'] as const;
const DAYS_30 = 30 * 86_400_000;

const wrongState = ({ status }: WorkRow, allowed: string): TurkError =>
  new TurkError(
    'AWS.MechanicalTurk.InvalidAssignmentState',
    `This Assignment is currently in the state '${status}'. This operation can be called with a status of: ${allowed}`,
  );

export const getAssignment: Operation = async (tx, call) => {
  const { work, hit } = await holdWork(tx, call);
  if (!(SUBMITTED as readonly string[]).includes(work.status)) throw wrongState(work, 'Reviewable,Approved,Rejected');
  if (hit === undefined)
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      "This HIT is currently in the state 'Disposed'. Its assignments does not exist any more.",
    );
  return { Assignment: viewAssignment(work), HIT: viewHit(hit) };
};

/** In the order in which they were submitted. */
export const listAssignments: Operation = async (tx, call) => {
  const hit = await lookAtHit(tx, call);
  const page = readPage(call.input, 'assignments', 2);
  const wanted = call.input.texts('AssignmentStatuses', 3) ?? [...SUBMITTED];
  const unknown = wanted.find((status) => !(SUBMITTED as readonly string[]).includes(status));
  if (unknown !== undefined) throw call.input.invalid('AssignmentStatuses', `must hold ${SUBMITTED.join(', ')}; it holds '${unknown}'`);
  const statuses = wanted.length === 0 ? [...SUBMITTED] : wanted;
  const rows: WorkRow[] = await tx.query(
    `${WORK} where w.hit_id = $1 and w.status = any ($5) and ($2::timestamptz is null or (w.submitted_at, w.id) > ($2::timestamptz, $3::uuid))
      order by w.submitted_at, w.id limit $4::int + 1`,
    [hit.id, ...page.after, page.limit, statuses],
  );
  const cut = cutPage(rows, page, 'assignments', ({ sort, id }) => [sort, id]);
  return answerPage('Assignments', cut, viewAssignment);
};

export const approveAssignment: Operation = async (tx, call) => {
  const { work, hit } = await holdWork(tx, call);
  const feedback = call.input.feedback('RequesterFeedback') ?? null;
  const overrides = call.input.flag('OverrideRejection') ?? false;
  if (work.status === 'Rejected' && overrides) refuseLateOverride(work, hit);
  else if (work.status !== 'Submitted') throw wrongState(work, overrides ? 'Submitted, Rejected' : 'Submitted');
  await approveWork(tx, work, feedback);
  return {};
};

/** A worker may rely on what has been so for long. */
function refuseLateOverride({ submittedAt }: WorkRow, hit: HitRow | undefined): void {
  if (hit === undefined) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      "This HIT is currently in the state 'Disposed'. A rejection can be reversed only while its HIT exists",
    );
  }
  if (Date.now() - (submittedAt?.getTime() ?? 0) > DAYS_30) {
    const sentence = 'A rejection can be reversed for 30 days after the assignment was submitted only';
    throw new TurkError('AWS.MechanicalTurk.InvalidAssignmentState', sentence);
  }
}

export const rejectAssignment: Operation = async (tx, call) => {
  const { work } = await holdWork(tx, call);
  const feedback = call.input.feedback('RequesterFeedback') ?? '';
  if (feedback.trim() === '') throw call.input.invalid('RequesterFeedback', 'is required: the worker is told why');
  if (work.status !== 'Submitted') throw wrongState(work, 'Submitted');
  await rejectWork(tx, work, feedback);
  return {};
};
