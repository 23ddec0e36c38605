import {
  ApproveAssignmentCommand,
  CreateHITCommand,
  CreateQualificationTypeCommand,
  DeleteHITCommand,
  GetAccountBalanceCommand,
  GetHITCommand,
  GetQualificationScoreCommand,
  ListAssignmentsForHITCommand,
  ListHITsCommand,
  paginateListHITs,
  RejectAssignmentCommand,
  SendBonusCommand,
  UpdateExpirationForHITCommand,
} from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { publicWorkerId, readPublicId } from '../../../src/mturk/public-ids.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester, type Requester } from '../../support/mturk.js';
import { type CallingWorker, fiveWorkers, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;
let requester: Requester;

beforeAll(async () => {
  nonet = await startApp(own.url);
  requester = await aRequester(nonet, own.pool);
});
afterAll(async () => {
  expect(await findBreaches(own.db)).toEqual([]);
  await nonet.close();
  await own.drop();
});

const LOOKUP = {
  Title: "Find an athlete's account",
  Description: 'Look the athlete up',
  Keywords: 'research',
  Reward: '0.05',
  AssignmentDurationInSeconds: 600,
  LifetimeInSeconds: 3600,
  MaxAssignments: 3,
  HITLayoutId: 'ATHLETEHANDLE',
};

/** Two of three are 66 per cent, which is more than 60. */
const TWO_OF_THREE = {
  PolicyName: 'SimplePlurality/2011-09-01',
  Parameters: [
    { Key: 'QuestionIds', Values: ['handle'] },
    { Key: 'QuestionAgreementThreshold', Values: ['60'] },
  ],
};

const parameters = (values: Record<string, string>): { Name: string; Value: string }[] =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

describe("Mechanical Turk's JavaScript client", () => {
  it('reads its balance', async () => {
    const balance = await requester.client.send(new GetAccountBalanceCommand({}));
    expect(balance).toMatchObject({ AvailableBalance: '1000.00', OnHoldBalance: '0.00' });
    expect(balance.$metadata.requestId).toMatch(/^[\da-f-]{36}$/);
  });

  it('has a look-up done by workers and pays them on approval', async () => {
    const { client } = requester;
    const { HIT } = await client.send(
      new CreateHITCommand({
        ...LOOKUP,
        HITReviewPolicy: TWO_OF_THREE,
        HITLayoutParameters: parameters({ name: 'Zoe Ball', sport: 'golf', platform: 'x' }),
      }),
    );
    expect(HIT).toMatchObject({ HITStatus: 'Assignable', MaxAssignments: 3, NumberOfAssignmentsAvailable: 3, Reward: '0.05' });
    expect((await client.send(new GetAccountBalanceCommand({}))).OnHoldBalance).toBe('0.15');
    const workers = await fiveWorkers(nonet, own.pool);
    for (const [index, worker] of workers.slice(0, 3).entries()) {
      const [group] = await groupsOf(worker);
      const accepted = (await worker.post(`/hits/${group.nextHitId}/assignments`).expect(201)).body;
      expect(accepted.lookup.athlete.name).toBe('Zoe Ball');
      await worker.answer(accepted.id, index === 2 ? 'somebodyelse' : 'https://twitter.com/zoeball?s=20');
    }
    expect(await groupsOf(workers[3])).toEqual([]);
    const { HIT: done } = await client.send(new GetHITCommand({ HITId: HIT!.HITId! }));
    expect(done).toMatchObject({ HITStatus: 'Reviewable', NumberOfAssignmentsCompleted: 0 });
    const { Assignments } = await client.send(new ListAssignmentsForHITCommand({ HITId: HIT!.HITId! }));
    expect(Assignments).toHaveLength(3);
    expect(Assignments![0]!.Answer).toContain('<QuestionIdentifier>handle</QuestionIdentifier><FreeText>zoeball</FreeText>');
    const [first, second, third] = Assignments!.map(({ AssignmentId }) => AssignmentId);
    await client.send(new ApproveAssignmentCommand({ AssignmentId: first }));
    await client.send(new ApproveAssignmentCommand({ AssignmentId: second }));
    await client.send(new RejectAssignmentCommand({ AssignmentId: third, RequesterFeedback: 'Not them' }));
    await expect(client.send(new RejectAssignmentCommand({ AssignmentId: third, RequesterFeedback: 'Again' }))).rejects.toThrow(
      'This operation can be called with a status of: Submitted',
    );
    await client.send(new ApproveAssignmentCommand({ AssignmentId: third, OverrideRejection: true }));
    expect((await workers[0].me()).balance).toBe('0.05');
    expect(await client.send(new GetAccountBalanceCommand({}))).toMatchObject({ AvailableBalance: '999.85', OnHoldBalance: '0.00' });
    await client.send(new DeleteHITCommand({ HITId: HIT!.HITId! }));
    const { rows } = await own.pool.query(
      `select r.status, r.handle_key from registry r join athlete a on a.id = r.athlete_id where a.name = 'Zoe Ball'`,
    );
    expect(rows).toEqual([{ status: 'verified', handle_key: 'zoeball' }]);
  });
});

const SCHEMAS = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas';
const PAGE = `<HTMLQuestion xmlns="${SCHEMAS}/2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[<!DOCTYPE html><html><body>
<form action="https://www.mturk.com/mturk/externalSubmit" method="post"><input name="colour"></form></body></html>]]></HTMLContent>
<FrameHeight>450</FrameHeight></HTMLQuestion>`;
const form = (
  id: string,
): string => `<QuestionForm xmlns="${SCHEMAS}/2017-11-06/QuestionForm.xsd"><Question><QuestionIdentifier>${id}</QuestionIdentifier>
<IsRequired>true</IsRequired><QuestionContent><Text>Which?</Text></QuestionContent><AnswerSpecification><SelectionAnswer><Selections>
<Selection><SelectionIdentifier>a</SelectionIdentifier><Text>A</Text></Selection><Selection><SelectionIdentifier>b</SelectionIdentifier><Text>B</Text></Selection>
</Selections></SelectionAnswer></AnswerSpecification></Question></QuestionForm>`;
const KEY = `<AnswerKey xmlns="${SCHEMAS}/2005-10-01/AnswerKey.xsd"><Question><QuestionIdentifier>t</QuestionIdentifier><AnswerOption>
<SelectionIdentifier>b</SelectionIdentifier><AnswerScore>7</AnswerScore></AnswerOption></Question></AnswerKey>`;
const { HITLayoutId: _, ...PLAIN } = { ...LOOKUP, MaxAssignments: 1 };

describe('money for a balance', () => {
  it('arrives once, however often it is sent with one Idempotency-Key', async () => {
    const other = await aRequester(nonet, own.pool);
    const send = () =>
      nonet.http
        .post('/api/v1/mturk/funds')
        .set('Authorization', nonet.admin)
        .set('Idempotency-Key', 'invoice 17')
        .send({ accountId: other.accountId, amount: '5.00', reason: 'invoice 17' });
    const first = await send().expect(201);
    expect((await send().expect(201)).body).toEqual(first.body);
    const { rows } = await own.pool.query('select micros from requester_ledger where account_id = $1 and reason = $2', [
      other.accountId,
      'invoice 17',
    ]);
    expect(rows).toEqual([{ micros: '5000000' }]);
  });
});

describe('a look-up that ends early', () => {
  it('is counted on what is there, can be extended, and gives back what it held', async () => {
    const { client } = requester;
    const before = await client.send(new GetAccountBalanceCommand({}));
    const given = parameters({ name: 'Anna Early', sport: 'golf', platform: 'x' });
    const { HIT } = await client.send(new CreateHITCommand({ ...LOOKUP, HITLayoutParameters: given }));
    const HITId = HIT!.HITId!;
    await expect(client.send(new CreateHITCommand({ ...LOOKUP, HITLayoutParameters: given }))).rejects.toThrow(
      'is being looked up already',
    );
    const [first, second, third] = await fiveWorkers(nonet, own.pool);
    const accept = async (worker: CallingWorker): Promise<string> => {
      const group = (await groupsOf(worker)).find(({ title }) => title === LOOKUP.Title);
      return (await worker.post(`/hits/${group!.nextHitId}/assignments`).expect(201)).body.id;
    };
    const returned = await accept(second);
    await second.post(`/assignments/${returned}/return`, { reason: 'skip' }).expect(204);
    await first.answer(await accept(first), 'annaearly');
    await client.send(new UpdateExpirationForHITCommand({ HITId, ExpireAt: new Date(0) }));
    expect((await client.send(new GetHITCommand({ HITId }))).HIT).toMatchObject({
      HITStatus: 'Reviewable',
      NumberOfAssignmentsAvailable: 2,
    });
    expect((await client.send(new GetAccountBalanceCommand({}))).OnHoldBalance).toBe(addDollars(before.OnHoldBalance!, 0.05));
    const { Assignments } = await client.send(new ListAssignmentsForHITCommand({ HITId }));
    await client.send(new RejectAssignmentCommand({ AssignmentId: Assignments![0]!.AssignmentId!, RequesterFeedback: 'Not them' }));
    expect((await client.send(new GetAccountBalanceCommand({}))).AvailableBalance).toBe(before.AvailableBalance);
    await expect(third.post(`/hits/${publicUuid(HITId)}/assignments`)).resolves.toMatchObject({ status: 409 });
    await client.send(new DeleteHITCommand({ HITId }));
  });
});

const addDollars = (amount: string, more: number): string => (Number(amount) + more).toFixed(2);
const publicUuid = (id: string): string => readPublicId(id) ?? '';

describe('HITs with a page of their own', () => {
  it('are shown in a sandbox and sent by their form, whose address was Amazon’s', async () => {
    const { HIT } = await requester.client.send(new CreateHITCommand({ ...PLAIN, Title: 'A page', Question: PAGE }));
    const worker = await oneWorker(nonet, own.pool);
    const [group] = await groupsOf(worker);
    const { id, hit } = (await worker.post(`/hits/${group.nextHitId}/assignments`).expect(201)).body;
    const frame = await nonet.http.get(hit.frame.url).set('Authorization', worker.token).expect(200);
    expect(frame.headers['content-security-policy']).toMatch(/^sandbox allow-scripts/);
    expect(frame.headers['content-security-policy']).not.toContain('allow-same-origin');
    expect(frame.text).toContain('action="/mturk/externalSubmit"');
    const assignmentId = new URL(hit.frame.url, nonet.url).searchParams.get('assignmentId');
    const sent = nonet.http.post('/mturk/externalSubmit').type('form');
    await sent.send({ assignmentId, colour: '<red> & blue' }).expect(200);
    await nonet.http.post('/mturk/externalSubmit').type('form').send({ assignmentId, colour: 'red' }).expect(409);
    expect((await worker.get(`/hit-assignments/${id}`)).status).toBe('submitted');
    const { Assignments } = await requester.client.send(new ListAssignmentsForHITCommand({ HITId: HIT!.HITId! }));
    expect(Assignments![0]).toMatchObject({ AssignmentId: assignmentId, AssignmentStatus: 'Submitted' });
    expect(Assignments![0]!.Answer).toContain('<QuestionIdentifier>colour</QuestionIdentifier><FreeText>&lt;red&gt; &amp; blue</FreeText>');
    const bonus = {
      AssignmentId: assignmentId!,
      WorkerId: Assignments![0]!.WorkerId!,
      BonusAmount: '1.50',
      Reason: 'Thanks',
      UniqueRequestToken: 'b1',
    };
    await requester.client.send(new SendBonusCommand(bonus));
    await expect(requester.client.send(new SendBonusCommand(bonus))).rejects.toThrow('has already been processed');
    expect((await worker.me()).balance).toBe('1.50');
  });
});

describe('a qualification', () => {
  it('is earned by a test that marks itself, and opens a form', async () => {
    const { client } = requester;
    const test = { Test: form('t'), AnswerKey: KEY, TestDurationInSeconds: 600 };
    const made = { Name: 'Colours', Description: 'Knows colours', QualificationTypeStatus: 'Active' as const, ...test };
    const { QualificationType: type } = await client.send(new CreateQualificationTypeCommand(made));
    await expect(client.send(new CreateQualificationTypeCommand(made))).rejects.toThrow(
      'already created a QualificationType with this name',
    );
    const typeId = type!.QualificationTypeId!;
    const needs = { QualificationTypeId: typeId, Comparator: 'GreaterThanOrEqualTo' as const, IntegerValues: [7] };
    await client.send(new CreateHITCommand({ ...PLAIN, Title: 'A form', Question: form('f'), QualificationRequirements: [needs] }));
    const worker = await oneWorker(nonet, own.pool);
    const [group] = await groupsOf(worker);
    const refused = await worker.post(`/hits/${group.nextHitId}/assignments`).expect(403);
    expect(refused.body).toMatchObject({ code: 'requirements_not_met', detail: 'This HIT is for workers with: Colours: at least 7.' });
    expect((await worker.post(`/qualifications/${typeId}/requests`).expect(201)).body.test).toHaveLength(1);
    expect((await worker.post(`/qualifications/${typeId}/answers`, { answers: { t: 'b' } }).expect(201)).body).toMatchObject({
      held: true,
      value: 7,
    });
    await worker.post(`/qualifications/${typeId}/requests`).expect(201);
    const { id } = (await worker.post(`/hits/${group.nextHitId}/assignments`).expect(201)).body;
    await worker.post(`/hit-assignments/${id}/submission`, { answers: { f: 'c' } }).expect(422);
    await worker.post(`/hit-assignments/${id}/submission`, { answers: { f: ['a'] } }).expect(201);
    const score = await client.send(new GetQualificationScoreCommand({ QualificationTypeId: typeId, WorkerId: publicWorkerId(worker.id) }));
    expect(score.Qualification).toMatchObject({ IntegerValue: 7, Status: 'Granted' });
  });
});

describe('lists', () => {
  it('are read to their end by the client’s own paginator, without a repetition', async () => {
    const other = await aRequester(nonet, own.pool);
    const made: string[] = [];
    for (let n = 0; n < 25; n += 1) {
      const { HIT } = await other.client.send(new CreateHITCommand({ ...PLAIN, Question: PAGE, UniqueRequestToken: `t${n}` }));
      made.unshift(HIT!.HITId!);
    }
    const again = other.client.send(new CreateHITCommand({ ...PLAIN, Question: PAGE, UniqueRequestToken: 't0' }));
    await expect(again).rejects.toMatchObject({
      TurkErrorCode: 'AWS.MechanicalTurk.HitAlreadyExists',
      message: expect.stringContaining(made.at(-1)!),
    });
    const seen: (string | undefined)[] = [];
    for await (const { HITs } of paginateListHITs({ client: other.client, pageSize: 10 }, {}))
      seen.push(...(HITs ?? []).map(({ HITId }) => HITId));
    expect(seen).toEqual(made);
    const { body } = await nonet.http.get('/api/v1/mturk/events').set('Authorization', other.token).expect(200);
    expect(body.items).toHaveLength(25);
    const later = await nonet.http.get(`/api/v1/mturk/events?cursor=${body.nextCursor}`).set('Authorization', other.token).expect(200);
    expect(later.body).toEqual({ items: [], nextCursor: body.nextCursor });
  });

  it('show nobody else’s HITs', async () => {
    const other = await aRequester(nonet, own.pool);
    const { HIT } = await requester.client.send(new CreateHITCommand({ ...PLAIN, Title: 'Mine', Question: PAGE }));
    await expect(other.client.send(new GetHITCommand({ HITId: HIT!.HITId! }))).rejects.toThrow('does not exist');
    expect((await other.client.send(new ListHITsCommand({}))).NumResults).toBe(0);
  });
});

interface Group {
  title: string;
  nextHitId: string;
}

const groupsOf = async (worker: CallingWorker): Promise<Group[] & [Group]> => (await worker.get('/hits')).items;
