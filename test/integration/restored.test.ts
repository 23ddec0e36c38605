import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { type RunningApp, startApp } from '../support/app.js';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ownDatabase } from '../support/database.js';
import { endAll, runNonet } from '../support/nonet.js';
import { startRedisCluster } from '../support/services/redis-cluster.js';
import { aFinding, anAthlete, record } from '../support/registry.js';

const own = await ownDatabase();
let checkout: Checkout;
let nonet: RunningApp;

beforeAll(async () => {
  checkout = await builtCheckout();
  nonet = await startApp(own.url);
}, 120_000);
afterAll(async () => {
  endAll();
  await nonet.close();
  await checkout.remove();
});

const restored = (redisUrl = '') =>
  runNonet(['restored'], {
    checkout: checkout.folder,
    env: { DATABASE_URL: own.url, REDIS_URL: redisUrl, NONET_DATA_DIR: nonet.dataDir },
  });
const changes = (after: number) => nonet.http.get(`/api/v1/changes?after=${after}`).set('Authorization', nonet.admin);

async function aChange(handle: string): Promise<number> {
  await record(own.db, aFinding(await anAthlete(own.pool), handle));
  await new SequenceChanges(own.db).run();
  return (await own.pool.query('select max(seq)::float8 as seq from change')).rows[0].seq;
}

it('is refused while Nonet runs on the database', async () => {
  const command = restored();
  expect(await command.ended()).toBe(1);
  expect(command.said).toMatch(/Stop all its processes first/);
  expect((await own.pool.query('select from feed_gap')).rowCount).toBe(0);
});

it('lets who has not come further than what survived read on, sends the others to an export, and does no harm when it is done twice', async () => {
  const survived = await aChange('before');
  await nonet.close();
  for (const command of [restored(), restored()]) {
    expect(await command.ended(), command.said).toBe(0);
  }
  nonet = await startApp(own.url);

  expect((await changes(survived).expect(200)).body).toEqual({ items: [], nextAfter: survived });
  const seq = await aChange('after');
  expect(seq).toBeGreaterThan(survived + 1_000_000_000);
  expect((await changes(survived).expect(200)).body).toMatchObject({ items: [{ handle: 'after', seq }], nextAfter: seq });
  for (const lost of [survived + 1, seq - 1])
    expect((await changes(lost).expect(410)).body).toMatchObject({
      code: 'cursor_too_old',
      detail: expect.stringContaining(`after ${survived} is lost`),
    });
  await changes(seq + 1).expect(400);
});

it('empties the queues in a Redis Cluster, wherever they lie, and nothing else', async () => {
  const cluster = await startRedisCluster();
  await nonet.close();
  const home = await cluster.nodeOf('{nonet}');
  for (let n = 0; n < 1_500; n += 1) await home.redis.set(`{nonet}:changes:${n}`, 'a job of the lost database');
  const [other] = cluster.nodes.filter((node) => node !== home);
  const elsewhere = await foreignKey(other!.redis);

  const command = restored(cluster.url);
  expect(await command.ended(), command.said).toBe(0);

  expect(await home.redis.keys('{nonet}:*')).toEqual([]);
  expect(await other!.redis.keys('*')).toEqual([elsewhere]);
  await cluster.stop();
  nonet = await startApp(own.url);
});

/** Somebody else's key that this node keeps. */
async function foreignKey(redis: Redis): Promise<string> {
  for (let n = 0; ; n += 1) {
    const key = `theirs:${n}`;
    if (await redis.set(key, 'kept').catch(() => null)) return key;
  }
}
