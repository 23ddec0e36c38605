import { Worker } from 'bullmq';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRedis } from '../../src/queue/redis.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { startRedisCluster, type TestRedisCluster } from '../support/services/redis-cluster.js';
import { until } from '../support/until.js';

/** The same work with the queues on a real Redis Cluster of three nodes. */
const own = await ownDatabase();
let cluster: TestRedisCluster;
let nonet: RunningApp;
let collector: Worker;
let subscription: string;
const seen: { externalId: string; handle: string }[] = [];

const QUEUES = '{nonet}';

beforeAll(async () => {
  cluster = await startRedisCluster();
  nonet = await startApp(own.url, { role: 'all', settings: { redisUrl: cluster.url, sample: false, rateLimit: true } });
  subscription = (await asAdmin('post', '/api/v1/subscriptions').send({ kind: 'queue' }).expect(201)).body.id;
  // Known by one address, as a cluster that has one name for all nodes.
  const [known] = cluster.url.split(',');
  const connection = openRedis(`${known},${known}`, { maxRetriesPerRequest: null });
  connection.on('error', () => undefined);
  collector = new Worker('changes', async ({ data }) => void seen.push(data), { connection, prefix: QUEUES, concurrency: 4 });
  collector.on('error', () => undefined);
  collector.on('closed', () => connection.disconnect());
}, 120_000);
afterAll(async () => {
  await collector?.close(true);
  await nonet.close();
  await cluster.stop();
});

const asAdmin = (method: 'get' | 'post', path: string) => nonet.http[method](path).set('Authorization', nonet.admin);

async function importOne(externalId: string): Promise<void> {
  const batch = await asAdmin('post', '/api/v1/batches')
    .send({ name: externalId, platforms: ['x'], reward: '0.05' })
    .expect(201);
  await asAdmin('post', `/api/v1/batches/${batch.body.id}/athletes`)
    .set('Content-Type', 'text/csv')
    .send(`external_id,name\n${externalId},Ann Other\n`)
    .expect(202);
}

/** Three handles one after the other for an athlete of their own. */
async function threeChanges(): Promise<string> {
  const athlete = await anAthlete(own.pool);
  for (let n = 0; n < 3; n += 1) await record(own.db, aFinding(athlete, `h${n}of${athlete.externalId}`));
  return athlete.externalId;
}

/** The collector has had all changes of these athletes, each one's in order, and nothing waits any more. */
async function allArrived(athletes: string[]): Promise<void> {
  for (const athlete of athletes) {
    // At least once: a job that was taken when its node died comes again.
    const handles = () => [...new Set(seen.filter(({ externalId }) => externalId === athlete).map(({ handle }) => handle))];
    await until(() => handles().length === 3, { within: 60_000 });
    expect(handles()).toEqual([`h0of${athlete}`, `h1of${athlete}`, `h2of${athlete}`]);
  }
  await until(async () => (await asAdmin('get', `/api/v1/subscriptions/${subscription}`)).body.waiting === 0, { within: 60_000 });
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 0, { within: 60_000 });
}

const tasksOf = async (externalId: string): Promise<number | null> =>
  (await own.pool.query('select from task t join athlete a on a.id = t.athlete_id where a.external_id = $1', [externalId])).rowCount;

it('works messages off it, hands changes to collectors in order, and counts requests on whichever node', async () => {
  await importOne('in-a-cluster-1');
  await allArrived([await threeChanges(), await threeChanges()]);

  expect(await tasksOf('in-a-cluster-1')).toBe(1);
  const keys = await Promise.all(cluster.nodes.map(({ redis }) => redis.keys('*')));
  const withQueues = keys.filter((of) => of.some((key) => key.startsWith(`${QUEUES}:`)));
  expect(withQueues).toHaveLength(1);
  expect(keys.flat().filter((key) => key.startsWith('nonet-rate-'))).not.toEqual([]);
});

it('loses nothing to the death of the node that has the queues, and answers meanwhile', async () => {
  const node = await cluster.nodeOf(QUEUES);
  await node.kill();
  const athletes = [await threeChanges(), await threeChanges()];
  await importOne('in-a-cluster-2');
  expect((await asAdmin('get', '/api/v1/admin/queues').expect(200)).body).toMatchObject({ backend: 'redis' });

  await node.restart();

  await allArrived(athletes);
  await until(async () => (await tasksOf('in-a-cluster-2')) === 1);
});

it('goes on while another node is away, and follows the queues when they move to another node', async () => {
  const home = await cluster.nodeOf(QUEUES);
  const [other, target] = cluster.nodes.filter((node) => node !== home);
  await other!.kill();
  await allArrived([await threeChanges()]);
  await other!.restart();

  const before = await threeChanges();
  await cluster.move(QUEUES, target!);
  await allArrived([before, await threeChanges()]);

  expect(await cluster.nodeOf(QUEUES)).toBe(target);
  expect(await home.redis.keys(`${QUEUES}:*`)).toEqual([]);
});

it('stops at once while all of the cluster is away', async () => {
  const another = await startRedisCluster();
  const stopping = await startApp(own.url, { role: 'all', settings: { redisUrl: another.url, sample: false } });
  await until(async () => (await stopping.http.get('/api/v1/admin/queues').set('Authorization', stopping.admin)).body.answers === true);
  for (const node of another.nodes) await node.kill();
  await until(async () => (await stopping.http.get('/api/v1/admin/queues').set('Authorization', stopping.admin)).body.answers === false);

  await stopping.close();

  expect(stopping.app.getHttpServer().listening).toBe(false);
  await another.stop();
});
