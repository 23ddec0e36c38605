import { epoch, given } from '../hits/hit.view.js';
import { publicId, publicWorkerId, readPublicId } from '../public-ids.js';
import { grant, notice } from '../qualifications/qualification.sql.js';
import { type Answer, writeAnswers } from '../question/answers.js';
import { TurkError } from '../transport/turk-error.js';
import type { EntityManager } from 'typeorm';
import type { Call, Operation } from './call.js';
import { findWorker } from './find.js';
import { answerPage, cutPage, readPage } from './pages.js';
import { findOwnType } from './qualification-types.js';

const INT = { least: -2_147_483_648, most: 2_147_483_647 };

interface HeldRow {
  workerId: string;
  value: number | null;
  status: 'Granted' | 'Revoked';
  grantedAt: Date;
  sort: string;
}

const HELD = `
  select worker_id as "workerId", value, status, granted_at as "grantedAt", granted_at::text as sort from worker_qualification
   where qualification_type_id = $1`;

const viewHeld = (typeId: string, held: HeldRow): Record<string, unknown> =>
  given({
    QualificationTypeId: typeId,
    WorkerId: publicWorkerId(held.workerId),
    GrantTime: epoch(held.grantedAt),
    IntegerValue: held.value,
    Status: held.status,
  });

export const associateQualification: Operation = async (tx, call) => {
  const type = await findOwnType(tx, call);
  const workerId = await findWorker(tx, call);
  const value = call.input.optionalInt('IntegerValue', INT) ?? 1;
  await grant(tx, type.id, workerId, value);
  if (call.input.flag('SendNotification') ?? true) {
    const text = `You were given the qualification "${type.name}", with the value ${value}.`;
    await notice(tx, { workerId, accountId: call.accountId, subject: `A qualification: ${type.name}`, text });
  }
  return {};
};

export const disassociateQualification: Operation = async (tx, call) => {
  const type = await findOwnType(tx, call);
  const workerId = await findWorker(tx, call);
  const reason = call.input.optionalText('Reason', { least: 0, most: 1024 }) ?? null;
  const [, count]: [unknown, number] = await tx.query(
    `update worker_qualification set status = 'Revoked', reason = $3 where qualification_type_id = $1 and worker_id = $2 and status = 'Granted'`,
    [type.id, workerId, reason],
  );
  if (count === 0) throw notGranted(call, 'The worker does not hold this Qualification, or it was revoked.');
  const text = `The qualification "${type.name}" was taken back.${reason === null ? '' : ` The reason given: ${reason}`}`;
  await notice(tx, { workerId, accountId: call.accountId, subject: `A qualification was taken back: ${type.name}`, text });
  return {};
};

const notGranted = ({ input }: Call, what: string): TurkError =>
  new TurkError(
    'AWS.MechanicalTurk.InvalidQualificationState',
    `${what} QualificationType ${String(input.raw('QualificationTypeId'))}: this operation can be called with a status of: Granted`,
  );

export const getQualificationScore: Operation = async (tx, call) => {
  const type = await findOwnType(tx, call);
  const workerId = await findWorker(tx, call);
  const [held]: HeldRow[] = await tx.query(`${HELD} and worker_id = $2`, [type.id, workerId]);
  if (held === undefined) {
    throw new TurkError(
      'AWS.MechanicalTurk.QualificationDoesNotExist',
      `A Qualification of type ${type.publicId} for worker ${publicWorkerId(workerId)} does not exist.`,
    );
  }
  if (held.status === 'Revoked') throw notGranted(call, 'This Qualification is currently in the state Revoked.');
  return { Qualification: viewHeld(type.publicId, held) };
};

export const listQualified: Operation = async (tx, call) => {
  const type = await findOwnType(tx, call);
  const page = readPage(call.input, 'qualified', 2);
  const status = call.input.optionalOneOf('Status', ['Granted', 'Revoked']) ?? 'Granted';
  const rows: HeldRow[] = await tx.query(
    `${HELD} and status = $5 and ($2::timestamptz is null or (granted_at, worker_id) > ($2::timestamptz, $3::uuid))
      order by granted_at, worker_id limit $4::int + 1`,
    [type.id, ...page.after, page.limit, status],
  );
  const cut = cutPage(rows, page, 'qualified', ({ sort, workerId }) => [sort, workerId]);
  return answerPage('Qualifications', cut, (held) => viewHeld(type.publicId, held));
};

interface RequestRow {
  id: string;
  typeId: string;
  typeName: string;
  workerId: string;
  test: string | null;
  answer: Answer[] | null;
  submittedAt: Date;
  sort: string;
}

const REQUESTS = `
  select r.id, r.qualification_type_id as "typeId", q.name as "typeName", r.worker_id as "workerId", r.test, r.answer,
         r.submitted_at as "submittedAt", r.submitted_at::text as sort
    from qualification_request r join qualification_type q on q.id = r.qualification_type_id
   where q.account_id = $1 and q.deleted_at is null and r.status = 'Pending'`;

/** Those that wait for their requester, the oldest first. */
export const listQualificationRequests: Operation = async (tx, call) => {
  const { input, accountId } = call;
  const typeId = input.has('QualificationTypeId') ? (await findOwnType(tx, call)).id : null;
  const page = readPage(input, 'requests', 2);
  const rows: RequestRow[] = await tx.query(
    `${REQUESTS} and ($5::uuid is null or r.qualification_type_id = $5)
       and ($2::timestamptz is null or (r.submitted_at, r.id) > ($2::timestamptz, $3::uuid)) order by r.submitted_at, r.id limit $4::int + 1`,
    [accountId, ...page.after, page.limit, typeId],
  );
  const cut = cutPage(rows, page, 'requests', ({ sort, id }) => [sort, id]);
  return answerPage('QualificationRequests', cut, (request) =>
    given({
      QualificationRequestId: publicId(request.id),
      QualificationTypeId: publicId(request.typeId),
      WorkerId: publicWorkerId(request.workerId),
      Test: request.test,
      Answer: request.answer === null ? null : writeAnswers(request.answer),
      SubmitTime: epoch(request.submittedAt),
    }),
  );
};

async function lockRequest(tx: EntityManager, { input, accountId }: Call): Promise<RequestRow> {
  const text = input.text('QualificationRequestId');
  const [request]: RequestRow[] = await tx.query(`${REQUESTS} and r.id = $2 for no key update of r`, [
    accountId,
    readPublicId(text) ?? null,
  ]);
  if (request !== undefined) return request;
  throw new TurkError('AWS.MechanicalTurk.QualificationRequestDoesNotExist', `QualificationRequest ${text} does not exist.`);
}

export const acceptQualificationRequest: Operation = async (tx, call) => {
  const request = await lockRequest(tx, call);
  const value = call.input.optionalInt('IntegerValue', INT) ?? 1;
  await tx.query(`update qualification_request set status = 'Granted' where id = $1`, [request.id]);
  await grant(tx, request.typeId, request.workerId, value);
  const text = `You were given the qualification "${request.typeName}" that you asked for.`;
  await notice(tx, {
    workerId: request.workerId,
    accountId: call.accountId,
    subject: `A qualification: ${request.typeName}`,
    text,
  });
  return {};
};

export const rejectQualificationRequest: Operation = async (tx, call) => {
  const request = await lockRequest(tx, call);
  const reason = call.input.optionalText('Reason', { least: 0, most: 1024 }) ?? null;
  await tx.query(`update qualification_request set status = 'Rejected', reason = $2 where id = $1`, [request.id, reason]);
  const text = `You were not given the qualification "${request.typeName}".${reason === null ? '' : ` The reason given: ${reason}`}`;
  await notice(tx, {
    workerId: request.workerId,
    accountId: call.accountId,
    subject: `Your request for a qualification: ${request.typeName}`,
    text,
  });
  return {};
};
