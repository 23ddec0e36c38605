import {
  CreateHITTypeCommand,
  CreateHITWithHITTypeCommand,
  ListReviewPolicyResultsForHITCommand,
  SendTestEventNotificationCommand,
  UpdateNotificationSettingsCommand,
} from '@aws-sdk/client-mturk';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester } from '../../support/mturk.js';
import { Receiver } from '../../support/receiver.js';
import { until } from '../../support/until.js';
import { oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;
let receiver: Receiver;

beforeAll(async () => {
  nonet = await startApp(own.url, { role: 'all', settings: { privateTargets: true, sample: false } });
  receiver = await Receiver.start();
});
afterAll(async () => {
  receiver.stop();
  await nonet.close();
});

const PAGE = '<HTMLQuestion><HTMLContent><![CDATA[<p>Which?</p>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>';

it('a requester is told what they asked to be told, signed, and work is reviewed and approved without anybody looking', async () => {
  const { client, token } = await aRequester(nonet, own.pool);
  const Notification = {
    Destination: receiver.url,
    Transport: 'SNS' as const,
    Version: '2014-08-15',
    EventTypes: ['AssignmentApproved' as const],
  };
  const test = { Notification, TestEventType: 'Ping' as const };
  await expect(client.send(new SendTestEventNotificationCommand(test))).rejects.toThrow('make a signing secret first');
  const { body } = await nonet.http.post('/api/v1/mturk/notification-secret').set('Authorization', token).expect(201);
  receiver.secrets = [body.secret];
  const queue = { ...Notification, Destination: 'arn:aws:sns:us-east-1:1:topic' };
  await expect(client.send(new SendTestEventNotificationCommand({ ...test, Notification: queue }))).rejects.toMatchObject({
    TurkErrorCode: 'AWS.MechanicalTurk.InvalidTransportEndpoint',
  });
  await client.send(new SendTestEventNotificationCommand(test));

  const type = { Title: 'Say', Description: 'D', Reward: '0.10', AssignmentDurationInSeconds: 60 };
  const { HITTypeId } = await client.send(new CreateHITTypeCommand(type));
  await client.send(new UpdateNotificationSettingsCommand({ HITTypeId, Notification, Active: true }));
  const AssignmentReviewPolicy = {
    PolicyName: 'ScoreMyKnownAnswers/2011-09-01',
    Parameters: [
      { Key: 'AnswerKey', MapEntries: [{ Key: 'colour', Values: ['red'] }] },
      { Key: 'ApproveIfKnownAnswerScoreIsAtLeast', Values: ['100'] },
    ],
  };
  const made = { HITTypeId, Question: PAGE, LifetimeInSeconds: 3600, AssignmentReviewPolicy };
  const { HIT } = await client.send(new CreateHITWithHITTypeCommand(made));
  const worker = await oneWorker(nonet, own.pool);
  const [group] = (await worker.get('/hits')).items;
  const { hit } = (await worker.post(`/hits/${group.nextHitId}/assignments`).expect(201)).body;
  const assignmentId = new URL(hit.frame.url, nonet.url).searchParams.get('assignmentId');
  await nonet.http.post('/mturk/externalSubmit').type('form').send({ assignmentId, colour: ' red ' }).expect(200);

  await until(() => receiver.received.length === 2);
  const documents = receiver.received.map(({ headers, body: text }) =>
    new Webhook(body.secret).verify(text, headers as Record<string, string>),
  );
  expect(documents).toEqual([
    expect.objectContaining({ EventDocVersion: '2014-08-15', Events: [expect.objectContaining({ EventType: 'Ping' })] }),
    expect.objectContaining({
      Events: [expect.objectContaining({ EventType: 'AssignmentApproved', HITTypeId, AssignmentId: assignmentId })],
    }),
  ]);
  expect((await worker.me()).balance).toBe('0.10');
  const results = await client.send(new ListReviewPolicyResultsForHITCommand({ HITId: HIT!.HITId! }));
  const report = results.AssignmentReviewReport!;
  expect(report.ReviewResults!.map(({ Key, Value }) => [Key, Value])).toEqual([
    ['KnownAnswerCorrect', '1'],
    ['KnownAnswerScore', '100'],
  ]);
  expect(report.ReviewActions).toEqual([expect.objectContaining({ ActionName: 'Approve', Status: 'Succeeded', TargetId: assignmentId })]);
});
