import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { Deployment } from '../support/deployment.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { fixedSeed, replay } from '../support/seed.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { until } from '../support/until.js';
import { Wire } from '../support/wire.js';

const own = await ownDatabase();
let redis: TestRedis;
let wire: Wire;
let deployment: Deployment;

beforeAll(async () => {
  redis = await startRedis({ appendOnly: true });
  wire = await Wire.to(Number(new URL(redis.url).port));
  deployment = await Deployment.of(['web', 'worker'], {
    DATABASE_URL: own.url,
    REDIS_URL: `redis://127.0.0.1:${wire.port}`,
    NONET_RATE_LIMIT: 'on',
  });
}, 120_000);
afterAll(async () => {
  await deployment.remove();
  wire.close();
  await redis.stop();
});

it('goes on when Redis’s connections say nothing any more, and when all of Redis says nothing: requests don’t wait for it, and work catches up', async () => {
  await deployment.start();
  await aBatch(own.pool, { tasks: 1_000, policy: { agree: 3, panel: 5 } });
  const crowd = new RelentlessCrowd({
    urls: deployment.webs.map(({ url }) => url),
    workers: await someWorkers(own.pool, 12),
    readers: [await someoneWith(own.pool, 'engineer')],
    seed: fixedSeed,
  });
  const progress = async (): Promise<void> => {
    const before = crowd.kept;
    await until(() => crowd.kept > before + 40, { within: 60_000 });
  };
  /** Some work waits, and then it doesn't, though more comes. */
  const catchUp = async (): Promise<void> => {
    const waiting = await until(async () => {
      const { rows } = await own.pool.query<{ id: string }>(`select id from outbox where created_at < now() - interval '5 seconds'`);
      return rows.length > 0 ? rows.map(({ id }) => id) : undefined;
    });
    await until(async () => (await own.pool.query('select from outbox where id = any ($1)', [waiting])).rowCount === 0, { within: 60_000 });
  };
  await progress();
  const unanswered = crowd.unanswered;

  wire.strand();
  await progress();
  await catchUp();

  wire.hold();
  await progress();
  wire.release();
  await progress();
  expect(crowd.unanswered, 'requests that waited for a Redis that says nothing').toBe(unanswered);

  await crowd.stop();
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 0, { within: 60_000 });
  expect(await crowd.breaches(own.pool), replay(fixedSeed)).toEqual([]);
  expect(await findBreaches(own.db), replay(fixedSeed)).toEqual([]);
  await deployment.stop();
});
