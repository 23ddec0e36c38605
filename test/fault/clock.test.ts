import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { Deployment } from '../support/deployment.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { fixedSeed, replay } from '../support/seed.js';
import { Clock } from '../support/services/clock.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
let clock: Clock;
let redis: TestRedis;
let deployment: Deployment;

beforeAll(async () => {
  [clock, redis] = await Promise.all([Clock.make(), startRedis({ appendOnly: true })]);
  deployment = await Deployment.of(['web', 'worker'], { DATABASE_URL: own.url, REDIS_URL: redis.url, ...clock.env });
}, 120_000);
afterAll(async () => {
  await deployment.remove();
  await redis.stop();
  await clock.remove();
});

/** The time that a web process has, as it says in its answers. */
const saidTime = async (): Promise<number> => Date.parse((await fetch(`${deployment.webs[0]?.url}/healthz`)).headers.get('date') ?? '');

it('goes on while the clock of its processes jumps ahead and back: nobody is signed out, no lease ends, nothing is lost or paid twice', async () => {
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
  await progress();
  for (const [offset, hours] of [
    ['+2d', 48],
    ['-1h', -1],
    ['+400d', 9_600],
    ['+0', 0],
  ] as const) {
    await clock.jump(offset);
    await until(async () => Math.abs((await saidTime()) - Date.now() - hours * 3_600_000) < 60_000);
    await progress();
  }
  await crowd.stop();
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 0, { within: 60_000 });

  expect(await crowd.breaches(own.pool), replay(fixedSeed)).toEqual([]);
  expect(await findBreaches(own.db), replay(fixedSeed)).toEqual([]);
  expect((await own.pool.query(`select count(*)::int as n from assignment where status not in ('assigned', 'submitted')`)).rows).toEqual([
    { n: 0 },
  ]);
  await deployment.stop();
});
