import { Queue, Worker } from 'bullmq';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { until } from '../support/until.js';
import { ClosableRedis } from '../../src/queue/redis.js';

const own = await ownDatabase();
let redis: TestRedis;
let nonet: RunningApp;
let worker: Worker | undefined;
let id: string;

const call = (method: 'get' | 'post' | 'delete', path: string) =>
  nonet.http[method](`/api/v1/subscriptions${path}`).set('Authorization', nonet.admin);

beforeAll(async () => {
  redis = await startRedis();
  nonet = await startApp(own.url, { role: 'all', settings: { redisUrl: redis.url, sample: false } });
  const { body } = await call('post', '').send({ kind: 'queue' }).expect(201);
  expect(body).toMatchObject({ kind: 'queue', queue: 'changes', name: 'changes', url: null, secret: null });
  id = body.id;
});
afterEach(() => worker?.close());
afterAll(async () => {
  await nonet.close();
  await redis.stop();
});

type Change = { seq: number; externalId: string; handle: string; type: string };

/** As docs/collectors.md tells collectors to do it. */
function collect(take: (change: Change, name: string) => Promise<void> | void): void {
  const connection = new ClosableRedis(redis.url, { maxRetriesPerRequest: null });
  connection.on('error', () => undefined);
  worker = new Worker('changes', async ({ data, name }) => take(data, name), { connection, prefix: '{nonet}', concurrency: 4 });
  worker.on('error', () => undefined);
  worker.on('closed', () => connection.disconnect());
}

async function someChanges(count: number): Promise<string> {
  const athlete = await anAthlete(own.pool);
  for (let n = 0; n < count; n += 1) await record(own.db, aFinding(athlete, `h${n}of${athlete.externalId}`));
  return athlete.externalId;
}

const oldestOwed = async (): Promise<number> =>
  Number(/^nonet_deliveries_oldest_seconds (\S+)/m.exec((await nonet.http.get('/metrics')).text)?.[1]);
const owed = async (): Promise<number> => (await call('get', `/${id}`)).body.waiting;
const allDone = () => until(async () => (await owed()) === 0);
const indexes = (changes: Change[]) => changes.map(({ handle }) => Number(/^h(\d+)/.exec(handle)?.[1]));

it('hands each change to the collectors, a pair’s in order however many work at once', async () => {
  const seen: Change[] = [];
  const names = new Set<string>();
  collect((change, name) => {
    seen.push(change);
    names.add(name);
  });
  const athletes = await Promise.all([someChanges(3), someChanges(3), someChanges(3)]);
  await until(() => seen.length === 9);
  for (const athlete of athletes) expect(indexes(seen.filter(({ externalId }) => externalId === athlete))).toEqual([0, 1, 2]);
  expect([...names].toSorted()).toEqual(['superseded', 'verified']);
  await allDone();
  const { items } = (await call('get', `/${id}/deliveries`)).body;
  expect(items[0]).toMatchObject({ status: 'delivered', error: null });
});

it('puts back what a Redis that came back empty has forgotten', async () => {
  const athletes = await Promise.all([someChanges(2), someChanges(2)]);
  await until(async () => (await own.pool.query(`select from delivery where status = 'sent'`)).rowCount === 2);
  await redis.kill();
  const third = await someChanges(1);
  expect(await oldestOwed()).toBeGreaterThan(0);
  await redis.restart();

  const seen: Change[] = [];
  collect((change) => void seen.push(change));
  await allDone();

  expect(await oldestOwed()).toBe(0);
  for (const athlete of [...athletes, third]) {
    const of = seen.filter(({ externalId }) => externalId === athlete);
    expect(of.at(-1)?.handle, athlete).toBe(athlete === third ? `h0of${athlete}` : `h1of${athlete}`);
  }
});

it('lists a job that a collector failed at for good, and sends it again when asked', async () => {
  let broken = true;
  const seen: Change[] = [];
  collect((change) => {
    if (broken) throw new Error('the disk is full');
    seen.push(change);
  });
  const athlete = await someChanges(1);
  // As if its minutes of waiting were over: each attempt comes at once.
  const queue = new Queue('changes', { connection: new ClosableRedis(redis.url, { maxRetriesPerRequest: null }), prefix: '{nonet}' });
  await until(async () => {
    for (const job of await queue.getDelayed()) await job.promote().catch(() => undefined);
    return (await call('get', `/${id}`)).body.dead === 1;
  });
  await queue.close();
  expect((await call('get', `/${id}/deliveries?status=dead`)).body.items[0]).toMatchObject({ error: 'the disk is full' });

  broken = false;
  await call('post', `/${id}/redelivery`).send({ dead: true }).expect(202);
  await until(() => seen.length === 1);
  expect(seen[0]?.externalId).toBe(athlete);
  await allDone();
});

it('gives a queue to one subscription only, and needs no Redis that is up to be asked for', async () => {
  expect((await call('post', '').send({ kind: 'queue' }).expect(409)).body.code).toBe('queue_taken');
  await call('post', '')
    .send({ kind: 'queue', queue: 'changes-wikipedia', platforms: ['wikipedia'] })
    .expect(201);
  expect((await call('post', `/${id}/test`).expect(409)).body.code).toBe('no_webhook');
});
