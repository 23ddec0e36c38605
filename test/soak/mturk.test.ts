import { CreateHITCommand, CreateQualificationTypeCommand } from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/mturk/operations/operations.js';
import { publicWorkerId } from '../../src/mturk/public-ids.js';
import { type RunningApp, startApp } from '../support/app.js';
import { someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { KNOWN_JSONS, someJsons } from '../support/fuzz/bad-values.js';
import { sendRaw } from '../support/fuzz/send-raw.js';
import { aRequester, type Requester } from '../support/mturk.js';
import { anySeed, replay } from '../support/seed.js';
import { signedHeaders } from '../support/sign-turk.js';

const own = await ownDatabase();
let nonet: RunningApp;
let requester: Requester;

beforeAll(async () => {
  nonet = await startApp(own.url);
  requester = await aRequester(nonet, own.pool);
});
afterAll(() => nonet.close());

const QUESTION = '<HTMLQuestion><HTMLContent><![CDATA[<p>Hi</p>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>';

/** Whatever an operation may be given, in one body: each takes what it knows. */
async function allMembers(): Promise<Record<string, unknown>> {
  const hit = {
    Title: 'A page',
    Description: 'Read it',
    Keywords: 'read',
    Reward: '0.05',
    AssignmentDurationInSeconds: 600,
    LifetimeInSeconds: 3_600,
    MaxAssignments: 3,
    AutoApprovalDelayInSeconds: 60,
    Question: QUESTION,
  };
  const { HIT } = await requester.client.send(new CreateHITCommand(hit));
  const skill = { Name: `skill ${anySeed}`, Description: 'It', QualificationTypeStatus: 'Active' } as const;
  const { QualificationType } = await requester.client.send(new CreateQualificationTypeCommand(skill));
  const [worker] = await someWorkers(own.pool, 1);
  const WorkerId = publicWorkerId(worker?.id ?? '');
  const QualificationTypeId = QualificationType?.QualificationTypeId;
  return {
    ...hit,
    ...skill,
    HITId: HIT?.HITId,
    HITTypeId: HIT?.HITTypeId,
    HITLayoutId: 'ATHLETEHANDLE',
    HITLayoutParameters: [{ Name: 'name', Value: 'Zoe' }],
    QualificationTypeId,
    QualificationRequirements: [{ QualificationTypeId, Comparator: 'EqualTo', IntegerValues: [1], ActionsGuarded: 'Accept' }],
    QualificationRequestId: HIT?.HITId,
    AssignmentId: HIT?.HITId,
    AssignmentReviewPolicy: {
      PolicyName: 'ScoreMyKnownAnswers/2011-09-01',
      Parameters: [{ Key: 'AnswerKey', MapEntries: [{ Key: 'a', Values: ['b'] }] }],
    },
    HITReviewPolicy: { PolicyName: 'SimplePlurality/2011-09-01', Parameters: [{ Key: 'QuestionIds', Values: ['handle'] }] },
    WorkerId,
    WorkerIds: [WorkerId],
    BonusAmount: '0.01',
    UniqueRequestToken: 'once',
    RequesterAnnotation: 'mine',
    RequesterFeedback: 'good',
    OverrideRejection: false,
    Reason: 'it was good',
    Subject: 'Hello',
    MessageText: 'Hello there',
    ExpireAt: 1_800_000_000,
    NumberOfAdditionalAssignments: 1,
    Revert: false,
    NextToken: 'x',
    MaxResults: 10,
    AssignmentStatuses: ['Submitted'],
    Status: 'Granted',
    Query: 'skill',
    MustBeRequestable: false,
    MustBeOwnedByCaller: true,
    RetryDelayInSeconds: 60,
    Test: QUESTION,
    TestDurationInSeconds: 60,
    AnswerKey: '<AnswerKey/>',
    AutoGranted: false,
    AutoGrantedValue: 1,
    IntegerValue: 1,
    SendNotification: false,
    PolicyLevels: ['HIT'],
    RetrieveActions: true,
    RetrieveResults: true,
    Notification: { Destination: 'https://93.184.215.14/', Transport: 'SQS', Version: '2006-05-05', EventTypes: ['Ping'] },
    TestEventType: 'Ping',
    Active: true,
    QuestionIdentifier: 'a',
  };
}

/** The body with one member as it is written here, on its own or in what holds it. */
const spoilt = (body: Record<string, unknown>, name: string, json: string): string[] => {
  const here = 'what is wrong goes here';
  const inside = body[name];
  const first: unknown = Array.isArray(inside) ? inside[0] : inside;
  const deeper =
    typeof first === 'object' && first !== null
      ? Object.keys(first).map((inner) => {
          const changed = { ...first, [inner]: here };
          return { ...body, [name]: Array.isArray(inside) ? [changed] : changed };
        })
      : [];
  return [{ ...body, [name]: here }, ...deeper].map((each) => JSON.stringify(each).replace(`"${here}"`, () => json));
};

it('answers whatever is wrong in a request of a Mechanical Turk client with an error that the client can read', async () => {
  const members = await allMembers();
  const breaches: string[] = [];
  for (const [n, operation] of Object.keys(OPERATIONS).entries()) {
    for (const [m, name] of Object.keys(members).entries()) {
      const seed = anySeed * 10_000 + n * 100 + m;
      const known = KNOWN_JSONS.filter((_, at) => (at + seed) % 12 === 0);
      // Lists and times are read by most of them; a member that isn't this operation's changes nothing.
      for (const json of [...known, ...someJsons(seed, 3)]) {
        for (const body of spoilt(members, name, json)) {
          const headers = signedHeaders(nonet.url, requester.key, { body, operation });
          const { status, text } = await sendRaw(nonet.url, { method: 'POST', path: '/mturk', headers, body: Buffer.from(body) });
          const isReadable = status === 200 || (status === 400 && typeof JSON.parse(text)['__type'] === 'string');
          if (!isReadable) breaches.push(`${operation} with ${name}: ${json.slice(0, 200)} → ${status} ${text.slice(0, 200)}`);
        }
      }
    }
  }
  expect(breaches, replay(anySeed)).toEqual([]);
});
