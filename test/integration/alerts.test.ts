import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EvaluateAlerts } from '../../src/alerts/evaluate-alerts.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { Receiver } from '../support/receiver.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
const watcher = new EvaluateAlerts(own.db);
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
beforeEach(() => own.pool.query('update batch set budget_micros = null'));

type Method = 'get' | 'post' | 'put' | 'delete';
const call = (method: Method, path: string) => nonet.http[method](`/api/v1/admin/${path}`).set('Authorization', nonet.admin);
const alerts = async (query = '') => (await call('get', `alerts${query}`).expect(200)).body.items;
const rule = async (name: string) =>
  (await call('get', 'alerts/rules').expect(200)).body.items.find((one: { name: string }) => one.name === name);

/** As if a minute had passed. */
async function look(): Promise<void> {
  await own.pool.query(`update alert_turn set at = '-infinity'`);
  await watcher.run();
}

/** A batch that has spent so much of its dollar. */
async function spent(batchId: string, share: number): Promise<void> {
  await own.pool.query('update batch set budget_micros = 1000000 where id = $1', [batchId]);
  await own.pool.query('update purse set micros = case shard when 0 then $2::bigint else 0 end where batch_id = $1', [
    batchId,
    Math.round(1_000_000 * (1 - share)),
  ]);
}

it('is raised once, sent, acknowledged, and cleared when the figure is well again', async () => {
  const made = await call('post', 'alert-webhooks').send({ url: receiver.url }).expect(201);
  receiver.secrets = [made.body.secret];
  expect((await call('post', `alert-webhooks/${made.body.id}/test`).expect(200)).body).toMatchObject({ delivered: true, status: 204 });
  const batch = await aBatch(own.pool, { budgetMicros: 1_000_000 });
  await spent(batch.id, 0.95);

  await look();
  await look();

  const [alert, ...others] = await alerts('?status=open&rule=budget');
  expect(others).toEqual([]);
  expect(alert).toMatchObject({ rule: 'budget', status: 'open', batch: { id: batch.id, name: 'a batch' }, value: 0.95, raiseAt: 0.9 });
  const of = (type: string) => receiver.received.filter(({ event }) => event.type === type);
  await until(() => of('alert.raised').length === 1);
  expect(of('alert.raised')[0]?.event.data).toMatchObject({ alertId: alert.id, subject: `batch:${batch.id}`, value: 0.95 });
  expect((await nonet.http.get('/metrics')).text).toContain('nonet_alerts_open 1');
  expect((await call('get', 'overview')).body.alerts).toBe(1);

  await call('post', `alerts/${alert.id}/acknowledgement`).send({ note: 'more is coming' }).expect(204);
  await call('post', `alerts/${alert.id}/acknowledgement`).send({}).expect(409);
  expect((await call('get', 'overview')).body.alerts).toBe(0);
  await spent(batch.id, 0.85);
  await look();
  expect((await alerts('?status=open'))[0], 'between the thresholds').toMatchObject({ status: 'acknowledged', note: 'more is coming' });
  await spent(batch.id, 0.5);
  await look();

  expect(await alerts('?status=open')).toEqual([]);
  expect((await alerts('?status=cleared'))[0]).toMatchObject({ id: alert.id, clearedValue: 0.5, acknowledgedBy: 'admin@example.org' });
  await until(() => of('alert.cleared').length === 1);
  expect((await call('get', 'alert-webhooks')).body.items).toMatchObject([{ id: made.body.id, lastDelivered: true, lastError: null }]);
  await call('delete', `alert-webhooks/${made.body.id}`).expect(204);
});

it('is raised once by many processes that look in the same moment', async () => {
  const batch = await aBatch(own.pool, { budgetMicros: 1_000_000 });
  await spent(batch.id, 1);
  await own.pool.query(`update alert_turn set at = '-infinity'`);
  await Promise.all(Array.from({ length: 8 }, () => new EvaluateAlerts(own.db).run()));
  expect(await alerts('?status=open&rule=budget')).toHaveLength(1);
  await own.pool.query(`update batch set status = 'closed' where id = $1`, [batch.id]);
  await look();
  expect(await alerts('?status=open'), 'a closed batch alarms nobody').toEqual([]);
});

it('waits as long as its rule says', async () => {
  await own.pool.query(
    `insert into outbox (topic, payload, created_at, sent_at) values ('score-answers', '{}', now() - interval '1 hour', now())`,
  );
  await look();
  expect(await alerts('?status=open')).toEqual([]);
  await own.pool.query(`update alert_watch set since = now() - interval '6 minutes' where rule = 'queue_age'`);
  await look();
  expect(await alerts('?status=open')).toMatchObject([{ rule: 'queue_age', unit: 'minutes', batch: null, value: expect.closeTo(60, 0) }]);
  await own.pool.query('delete from outbox');
});

it('measures how long a change has waited for its place in the feed, too', async () => {
  // Without an entry in the registry it gets none.
  await own.pool.query(
    `insert into change (type, athlete_id, external_id, platform, cause, task_id, at)
     values ('verified', gen_random_uuid(), 'waits', 'x', 'quorum', gen_random_uuid(), now() - interval '20 minutes')`,
  );
  await look();
  expect(await rule('queue_age')).toMatchObject({ value: expect.closeTo(20, 0) });
  await own.pool.query('delete from change');
  await look();
  expect(await rule('queue_age')).toMatchObject({ value: 0 });
});

it('has thresholds that are changed with a reason, never so that it would flap', async () => {
  expect(await rule('agreement')).toMatchObject({
    unit: 'share',
    worse: 'below',
    raiseAt: 0.8,
    clearAt: 0.85,
    forMinutes: 30,
    enabled: true,
    value: null,
  });
  const change = (body: object) => call('put', 'alerts/rules/agreement').send(body);
  await change({ raiseAt: 0.9 }).expect(400);
  const flapping = await change({ raiseAt: 0.9, reason: 'stricter' }).expect(400);
  expect(flapping.body.errors[0].field).toBe('clearAt');
  await change({ raiseAt: 90, clearAt: 95, reason: 'stricter' }).expect(400);
  await call('put', 'alerts/rules/nothing').send({ reason: 'x' }).expect(404);

  await change({ raiseAt: 0.9, clearAt: 0.95, forMinutes: 5, reason: 'stricter' }).expect(200);

  expect(await rule('agreement')).toMatchObject({ raiseAt: 0.9, clearAt: 0.95, forMinutes: 5 });
  expect((await call('get', 'audit?subject=alert_rule:agreement')).body.items).toMatchObject([
    { action: 'alert_rule.changed', before: { raiseAt: 0.8 }, after: { raiseAt: 0.9 }, reason: 'stricter' },
  ]);
  await call('put', 'alerts/rules/queue_age').send({ enabled: false, reason: 'known' }).expect(200);
  await look();
  expect(await alerts('?status=open'), 'what is switched off clears').toEqual([]);
});

it('measures every rule', async () => {
  await look();
  const { rows } = await own.pool.query(
    `select r.name from alert_rule r where enabled and name <> 'budget' and not exists (select from alert_watch w where w.rule = r.name)`,
  );
  expect(rows).toEqual([]);
});
