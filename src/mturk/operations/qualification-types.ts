import type { EntityManager } from 'typeorm';
import { epoch, given } from '../hits/hit.view.js';
import { publicId } from '../public-ids.js';
import { QUALIFICATION_TYPES, type QualificationTypeRow, readQualificationType } from '../qualifications/qualification.sql.js';
import { readAnswerKey } from '../question/answer-key.js';
import { MOST_BYTES, readingXml } from '../question/question.js';
import { questionsOf, readForm } from '../question/question-form.js';
import { parseXml } from '../question/xml.js';
import type { Input } from '../transport/input.js';
import { invalidValue, TurkError } from '../transport/turk-error.js';
import type { Call, Operation } from './call.js';
import { answerPage, cutPage, readPage } from './pages.js';

const STATUSES = ['Active', 'Inactive'] as const;
const YEAR = 31_536_000;
const INT = { least: -2_147_483_648, most: 2_147_483_647 };

const viewQualificationType = (type: QualificationTypeRow, isOwn: boolean): Record<string, unknown> =>
  given({
    QualificationTypeId: publicId(type.id),
    CreationTime: epoch(type.createdAt),
    Name: type.name,
    Description: type.description,
    Keywords: type.keywords,
    QualificationTypeStatus: type.active ? 'Active' : 'Inactive',
    Test: type.test,
    TestDurationInSeconds: type.testSeconds,
    // The right answers are for whoever wrote them.
    AnswerKey: isOwn ? type.answerKey : null,
    RetryDelayInSeconds: type.retrySeconds,
    IsRequestable: true,
    AutoGranted: type.autoGranted,
    AutoGrantedValue: type.autoGranted ? type.autoGrantedValue : null,
  });

const noType = (input: Input): TurkError =>
  new TurkError(
    'AWS.MechanicalTurk.QualificationTypeDoesNotExist',
    `QualificationType ${String(input.raw('QualificationTypeId'))} does not exist.`,
  );

/** Anybody's: they are public. */
async function findQualificationType(tx: EntityManager, { input }: Call): Promise<QualificationTypeRow> {
  const id = input.id('QualificationTypeId');
  const type = id === null ? undefined : await readQualificationType(tx, id);
  if (type === undefined) throw noType(input);
  return type;
}

/** The caller's own. */
export async function findOwnType(tx: EntityManager, call: Call): Promise<QualificationTypeRow & { publicId: string }> {
  const type = await findQualificationType(tx, call);
  if (type.accountId !== call.accountId) throw noType(call.input);
  return { ...type, publicId: publicId(type.id) };
}

/** A test and how it is marked, checked against each other. */
interface Test {
  test: string | null;
  testSeconds: number | null;
  answerKey: string | null;
}

function checkTest({ test, testSeconds, answerKey }: Test): void {
  const ids = test === null ? [] : readingXml(() => questionsOf(readForm(parseXml(test)))).map(({ id }) => id);
  if (test !== null && testSeconds === null) throw invalidValue('TestDurationInSeconds', 'is required with a Test');
  if (answerKey === null) return;
  if (test === null) throw invalidValue('AnswerKey', 'goes with a Test only');
  const unknown = readingXml(() => readAnswerKey(answerKey)).questions.find(({ id }) => !ids.includes(id));
  if (unknown !== undefined) throw invalidValue('AnswerKey', `knows a question '${unknown.id}' that the Test doesn't ask`);
}

const readTest = (input: Input): Test => ({
  test: input.optionalText('Test', { bytes: MOST_BYTES }) ?? null,
  testSeconds: input.optionalInt('TestDurationInSeconds', { least: 1, most: YEAR }) ?? null,
  answerKey: input.optionalText('AnswerKey', { bytes: MOST_BYTES }) ?? null,
});

const RETRY = { least: 0, most: YEAR };

export const createQualificationType: Operation = async (tx, { accountId, input }) => {
  const name = input.text('Name', { most: 200 });
  const description = input.text('Description', { most: 2000 });
  const keywords = input.optionalText('Keywords', { least: 0, most: 1000 }) ?? null;
  const active = input.oneOf('QualificationTypeStatus', STATUSES) === 'Active';
  const { test, testSeconds, answerKey } = readTest(input);
  checkTest({ test, testSeconds, answerKey });
  const autoGranted = input.flag('AutoGranted') ?? false;
  if (test !== null && autoGranted) throw input.invalid('AutoGranted', 'cannot be true with a Test');
  const value = input.optionalInt('AutoGrantedValue', INT) ?? 1;
  const retrySeconds = input.optionalInt('RetryDelayInSeconds', RETRY) ?? null;
  const [row]: { id: string }[] = await tx.query(
    `insert into qualification_type (account_id, name, description, keywords, active, test, test_seconds, answer_key, retry_seconds, auto_granted,
                                     auto_granted_value, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp())
     on conflict (account_id, name) where deleted_at is null do nothing returning id`,
    [accountId, name, description, keywords, active, test, testSeconds, answerKey, retrySeconds, autoGranted, value],
  );
  if (row === undefined) {
    throw new TurkError(
      'AWS.MechanicalTurk.QualificationTypeAlreadyExists',
      "You have already created a QualificationType with this name. A QualificationType's name must be unique among all of the " +
        'QualificationTypes created by the same user.',
    );
  }
  return answerType(tx, row.id);
};

async function answerType(tx: EntityManager, id: string): Promise<Record<string, unknown>> {
  return { QualificationType: viewQualificationType((await readQualificationType(tx, id)) as QualificationTypeRow, true) };
}

/** Name and keywords stay; a test can be changed and not removed. */
export const updateQualificationType: Operation = async (tx, call) => {
  const { input } = call;
  const type = await findOwnType(tx, call);
  const changed = changedTest(type, readTest(input));
  checkTest(changed);
  const autoGranted = input.flag('AutoGranted') ?? type.autoGranted;
  if (changed.test !== null && autoGranted) throw input.invalid('AutoGranted', 'cannot be true with a Test');
  const status = input.optionalOneOf('QualificationTypeStatus', STATUSES);
  await tx.query(
    `update qualification_type set description = coalesce($2, description), active = coalesce($3, active), test = $4, test_seconds = $5, answer_key = $6,
            retry_seconds = coalesce($7, retry_seconds), auto_granted = $8, auto_granted_value = coalesce($9, auto_granted_value) where id = $1`,
    [
      type.id,
      input.optionalText('Description', { most: 2000 }),
      status === undefined ? null : status === 'Active',
      changed.test,
      changed.testSeconds,
      changed.answerKey,
      input.optionalInt('RetryDelayInSeconds', RETRY),
      autoGranted,
      input.optionalInt('AutoGrantedValue', INT),
    ],
  );
  return answerType(tx, type.id);
};

/** A new test comes with its time; without a key of its own it is marked by hand. */
function changedTest(type: QualificationTypeRow, asked: Test): Test {
  if (asked.test !== null) return asked;
  return { test: type.test, testSeconds: asked.testSeconds ?? type.testSeconds, answerKey: asked.answerKey ?? type.answerKey };
}

export const getQualificationType: Operation = async (tx, call) => {
  const type = await findQualificationType(tx, call);
  return { QualificationType: viewQualificationType(type, type.accountId === call.accountId) };
};

/** Nobody holds it afterwards, and its open requests are gone; what requires it lets nobody in. */
export const deleteQualificationType: Operation = async (tx, call) => {
  const type = await findOwnType(tx, call);
  await tx.query('update qualification_type set deleted_at = now(), active = false where id = $1', [type.id]);
  await tx.query('delete from qualification_request where qualification_type_id = $1', [type.id]);
  await tx.query('delete from worker_qualification where qualification_type_id = $1', [type.id]);
  return {};
};

/** Newest first. All here can be requested, so MustBeRequestable leaves nothing out: Amazon's own qualifications are in no list. */
export const listQualificationTypes: Operation = async (tx, { accountId, input }) => {
  if (input.flag('MustBeRequestable') === undefined) throw input.invalid('MustBeRequestable', 'is required');
  const isOwnOnly = input.flag('MustBeOwnedByCaller') ?? false;
  const query = input.optionalText('Query', { least: 0, most: 1000 }) ?? '';
  const page = readPage(input, 'types', 2);
  const rows: QualificationTypeRow[] = await tx.query(
    `${QUALIFICATION_TYPES} where q.deleted_at is null and (q.account_id = $1 or not $5 and q.active)
       and ($6 = '' or position(lower($6) in lower(concat_ws(' ', q.name, q.description, q.keywords))) > 0)
       and ($2::timestamptz is null or (q.created_at, q.id) < ($2::timestamptz, $3::uuid))
     order by q.created_at desc, q.id desc limit $4::int + 1`,
    [accountId, ...page.after, page.limit, isOwnOnly, query],
  );
  const cut = cutPage(rows, page, 'types', ({ sort, id }) => [sort, id]);
  return answerPage('QualificationTypes', cut, (type) => viewQualificationType(type, type.accountId === accountId));
};
