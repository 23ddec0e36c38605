import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound, Refusal } from '../../shared/refusal.js';
import { publicId, readPublicId } from '../public-ids.js';
import { grant, type QualificationTypeRow, readQualificationType } from '../qualifications/qualification.sql.js';
import { markTest, readAnswerKey } from '../question/answer-key.js';
import type { Answer } from '../question/answers.js';
import { checkFormAnswers, type FilledForm } from '../question/check-form-answers.js';
import { readForm } from '../question/question-form.js';
import { parseXml } from '../question/xml.js';
import type { QualificationView } from './work.view.js';

interface RequestRow {
  id: string;
  status: 'Started' | 'Pending' | 'Granted' | 'Rejected';
  startedAt: Date;
  reason: string | null;
}

/** A worker asks for a qualification: granted at once, after a test that marks itself, or when its requester says so. */
@Injectable()
export class RequestQualification {
  constructor(private readonly db: DataSource) {}

  async one(workerId: string, publicTypeId: string): Promise<QualificationView> {
    return this.db.transaction(async (tx) => view(tx, workerId, await findType(tx, publicTypeId)));
  }

  /** Begins the test, or asks when there is none. Repeated, it answers how things stand. */
  async ask(workerId: string, publicTypeId: string): Promise<QualificationView> {
    return this.db.transaction(async (tx) => {
      const type = await lockType(tx, workerId, publicTypeId);
      const latest = await latestRequest(tx, type.id, workerId);
      if (latest?.status === 'Started' || latest?.status === 'Pending' || (await isHeld(tx, type.id, workerId)))
        return view(tx, workerId, type);
      refuseRetry(type, latest);
      if (type.test === null && type.autoGranted) {
        await insertRequest(tx, type, workerId, 'Granted');
        await grant(tx, type.id, workerId, type.autoGrantedValue);
      } else await insertRequest(tx, type, workerId, type.test === null ? 'Pending' : 'Started');
      return view(tx, workerId, type);
    });
  }

  /** Takes the answers to the test that was begun; with an answer key it is marked at once. */
  async answer(workerId: string, publicTypeId: string, filled: FilledForm): Promise<QualificationView> {
    return this.db.transaction(async (tx) => {
      const type = await lockType(tx, workerId, publicTypeId);
      const begun = await latestRequest(tx, type.id, workerId);
      if (begun?.status !== 'Started' || type.test === null) {
        throw new Refusal('conflict', 'no_test', 'Begin the test first; one that was sent is not sent again.');
      }
      const answers = checkFormAnswers(readForm(parseXml(type.test)), filled);
      await submit(tx, begun, answers, type.answerKey === null ? 'Pending' : 'Granted');
      if (type.answerKey !== null) await grant(tx, type.id, workerId, markTest(readAnswerKey(type.answerKey), answers));
      return view(tx, workerId, type);
    });
  }
}

async function findType(tx: EntityManager, publicTypeId: string): Promise<QualificationTypeRow> {
  const id = readPublicId(publicTypeId);
  const type = id === undefined ? undefined : await readQualificationType(tx, id);
  if (type === undefined) throw notFound('qualification');
  return type;
}

/** One worker's requests take turns; a test whose time is over counts as a try that was given up. */
async function lockType(tx: EntityManager, workerId: string, publicTypeId: string): Promise<QualificationTypeRow> {
  await tx.query('select from worker where id = $1 for no key update', [workerId]);
  const type = await findType(tx, publicTypeId);
  if (!type.active) throw new Refusal('conflict', 'not_active', 'This qualification can not be asked for just now.');
  await tx.query(
    `update qualification_request set status = 'Rejected', reason = 'The time for the test was over.', submitted_at = now()
      where qualification_type_id = $1 and worker_id = $2 and status = 'Started' and started_at < now() - make_interval(secs => $3)`,
    [type.id, workerId, type.testSeconds ?? 0],
  );
  return type;
}

async function latestRequest(tx: EntityManager, typeId: string, workerId: string): Promise<RequestRow | undefined> {
  const [row]: RequestRow[] = await tx.query(
    `select id, status, started_at as "startedAt", reason from qualification_request
      where qualification_type_id = $1 and worker_id = $2 order by started_at desc limit 1`,
    [typeId, workerId],
  );
  return row;
}

async function isHeld(tx: EntityManager, typeId: string, workerId: string): Promise<boolean> {
  const held: unknown[] = await tx.query(
    `select from worker_qualification where qualification_type_id = $1 and worker_id = $2 and status = 'Granted'`,
    [typeId, workerId],
  );
  return held.length > 0;
}

function refuseRetry({ retrySeconds }: QualificationTypeRow, latest: RequestRow | undefined): void {
  if (latest === undefined) return;
  if (retrySeconds === null) throw new Refusal('conflict', 'no_retake', 'This qualification can be asked for once only.');
  const seconds = Math.ceil((latest.startedAt.getTime() - Date.now()) / 1000) + retrySeconds;
  if (seconds > 0) {
    const sentence = `This qualification can be asked for again in ${seconds} seconds.`;
    throw new Refusal('conflict', 'retry_later', sentence, { retryAfterSeconds: seconds });
  }
}

async function insertRequest(
  tx: EntityManager,
  { id, test }: QualificationTypeRow,
  workerId: string,
  status: RequestRow['status'],
): Promise<void> {
  await tx.query(
    `insert into qualification_request (qualification_type_id, worker_id, status, test, started_at, submitted_at)
     values ($1, $2, $3, $4, clock_timestamp(), case when $3 <> 'Started' then now() end)`,
    [id, workerId, status, test],
  );
}

async function submit(tx: EntityManager, { id }: RequestRow, answers: readonly Answer[], status: RequestRow['status']): Promise<void> {
  await tx.query('update qualification_request set status = $2, answer = $3, submitted_at = clock_timestamp() where id = $1', [
    id,
    status,
    JSON.stringify(answers),
  ]);
}

async function view(tx: EntityManager, workerId: string, type: QualificationTypeRow): Promise<QualificationView> {
  const request = await latestRequest(tx, type.id, workerId);
  const [held]: { value: number | null; status: string }[] = await tx.query(
    'select value, status from worker_qualification where qualification_type_id = $1 and worker_id = $2',
    [type.id, workerId],
  );
  const isHeldNow = held?.status === 'Granted';
  return {
    id: publicId(type.id),
    name: type.name,
    description: type.description,
    held: isHeldNow,
    value: isHeldNow ? held.value : null,
    request: request === undefined ? null : (request.status.toLowerCase() as Lowercase<RequestRow['status']>),
    reason: request?.reason ?? null,
    hasTest: type.test !== null,
    ...testOf(type, request),
  };
}

/** What is asked, for who has begun. */
function testOf(
  { test, testSeconds }: QualificationTypeRow,
  request: RequestRow | undefined,
): Pick<QualificationView, 'test' | 'testEndsAt'> {
  if (request?.status !== 'Started' || test === null) return { test: null, testEndsAt: null };
  return { test: readForm(parseXml(test)), testEndsAt: new Date(request.startedAt.getTime() + (testSeconds ?? 0) * 1000) };
}
