import {
  CreateHITCommand,
  CreateHITTypeCommand,
  CreateHITWithHITTypeCommand,
  GetHITCommand,
  paginateListHITs,
} from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { readPublicId } from '../../../src/mturk/public-ids.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester, type Requester } from '../../support/mturk.js';

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
});

const HTML =
  '<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[<form></form>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>';
const TYPE = { Title: 'Look', Description: 'Look and say', Reward: '0.01', AssignmentDurationInSeconds: 600 };

it.each([
  ['a page', { Question: HTML }],
  [
    'a look-up',
    {
      HITLayoutId: 'ATHLETEHANDLE',
      HITLayoutParameters: [
        { Name: 'name', Value: 'Zoe Ball' },
        { Name: 'platform', Value: 'x' },
      ],
    },
  ],
])('forty workers who take %s at once get its three places, and no fourth', async (_, content) => {
  const { HIT } = await requester.client.send(new CreateHITCommand({ ...TYPE, ...content, LifetimeInSeconds: 3600, MaxAssignments: 3 }));
  const id = readPublicId(HIT?.HITId ?? '');
  const workers = await someWorkers(own.pool, 40);

  const answers = await Promise.all(
    workers.map(({ token }) => nonet.http.post(`/api/v1/hits/${id}/assignments`).set('Authorization', token).send({})),
  );

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  expect(answers.filter(({ status, body }) => status === 409 && body.code === 'no_place')).toHaveLength(37);
  const after = await requester.client.send(new GetHITCommand({ HITId: HIT?.HITId }));
  expect(after.HIT).toMatchObject({ HITStatus: 'Unassignable', NumberOfAssignmentsPending: 3, NumberOfAssignmentsAvailable: 0 });
});

it('one worker who takes a HIT many times at once holds it once', async () => {
  const { HIT } = await requester.client.send(
    new CreateHITCommand({ ...TYPE, Question: HTML, LifetimeInSeconds: 3600, MaxAssignments: 9 }),
  );
  const [worker] = await someWorkers(own.pool, 1);
  const take = () =>
    nonet.http
      .post(`/api/v1/hits/${readPublicId(HIT?.HITId ?? '')}/assignments`)
      .set('Authorization', worker?.token ?? '')
      .send({});

  const statuses = (await Promise.all(Array.from({ length: 8 }, take))).map(({ status }) => status);

  expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
});

it('three hundred HITs come page by page, each once', async () => {
  const other = await aRequester(nonet, own.pool);
  const { HITTypeId } = await other.client.send(new CreateHITTypeCommand(TYPE));
  const made = new Set<string | undefined>();
  for (let round = 0; round < 31; round += 1) {
    const ten = Array.from({ length: 10 }, () =>
      other.client.send(new CreateHITWithHITTypeCommand({ HITTypeId, Question: HTML, LifetimeInSeconds: 3600 })),
    );
    for (const { HIT } of await Promise.all(ten)) made.add(HIT?.HITId);
  }

  const listed: (string | undefined)[] = [];
  for await (const { HITs = [], NumResults } of paginateListHITs({ client: other.client, pageSize: 40 }, {})) {
    expect(NumResults).toBe(HITs.length);
    listed.push(...HITs.map(({ HITId }) => HITId));
  }

  expect(listed).toHaveLength(310);
  expect(new Set(listed)).toEqual(made);
});
