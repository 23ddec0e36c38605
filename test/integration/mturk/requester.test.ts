import {
  ApproveAssignmentCommand,
  CreateHITCommand,
  DeleteHITCommand,
  GetAccountBalanceCommand,
  GetHITCommand,
  ListAssignmentsForHITCommand,
  paginateListHITs,
  RejectAssignmentCommand,
  RequestError,
} from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester, clientFor, type Requester } from '../../support/mturk.js';
import { CallingWorker, fiveWorkers } from '../../support/worker-calls.js';

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

const groupsOf = async (worker: CallingWorker): Promise<{ nextHitId: string }[] & [{ nextHitId: string }]> =>
  (await worker.get('/hits')).items;
void RequestError;
void paginateListHITs;
void clientFor;
