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

const ROLES = ['web', 'web', 'web', 'worker', 'worker', 'worker'] as const;

const own = await ownDatabase();
let redis: TestRedis;
let deployment: Deployment;

beforeAll(async () => {
  redis = await startRedis({ appendOnly: true });
  deployment = await Deployment.of(ROLES, { DATABASE_URL: own.url, REDIS_URL: redis.url });
}, 120_000);
afterAll(async () => {
  await deployment.remove();
  await redis.stop();
});

it('loses nothing, and decides nothing twice, while each of three web and three worker processes is killed in turn', async () => {
  await aBatch(own.pool, { tasks: 2_000 });
  const workers = await someWorkers(own.pool, 30);
  await deployment.start();
  const crowd = new RelentlessCrowd({
    urls: deployment.webs.map(({ url }) => url),
    workers,
    readers: [await someoneWith(own.pool, 'engineer'), await someoneWith(own.pool, 'engineer')],
    seed: fixedSeed,
  });

  for (const member of deployment.members) {
    const before = crowd.kept;
    await until(() => crowd.kept > before + 40, { within: 60_000 });
    await member.process.murder();
    await member.start();
  }
  await until(() => crowd.kept > 400, { within: 60_000 });
  await crowd.stop();
  // What the killed held, the others take up: BullMQ waits half a minute before it calls a job abandoned; the outbox sends it again.
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 0, { within: 90_000 });

  expect(await crowd.breaches(own.pool), replay(fixedSeed)).toEqual([]);
  expect(await findBreaches(own.db)).toEqual([]);
  await deployment.stop();
});
