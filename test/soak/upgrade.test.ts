import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { Deployment } from '../support/deployment.js';
import { earlierVersion } from '../support/earlier-version.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { anySeed, replay } from '../support/seed.js';
import { asSuperuser } from '../support/services/postgres.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { until } from '../support/until.js';

const name = `test_upgrade_${randomBytes(4).toString('hex')}`;
const url = new URL(inject('postgresUrl'));
url.username = 'nonet';
url.pathname = `/${name}`;

let redis: TestRedis;
let earlier: Deployment;
let present: Deployment;
let pool: Pool;

beforeAll(async () => {
  await asSuperuser(inject('postgresUrl'), `create database ${name} owner nonet`);
  redis = await startRedis({ appendOnly: true });
  const env = { DATABASE_URL: url.href, REDIS_URL: redis.url };
  earlier = await Deployment.of(['web', 'worker'], env, earlierVersion);
  present = await Deployment.of(['web', 'worker'], env);
  pool = new Pool({ connectionString: url.href, max: 4 });
}, 300_000);
afterAll(async () => {
  await pool.end();
  await earlier.remove();
  await present.remove();
  await redis.stop();
  await asSuperuser(inject('postgresUrl'), `drop database ${name} with (force)`);
});

it('is upgraded under load and taken back: both versions work on the new schema side by side, and nothing is lost', async () => {
  expect(await earlier.run('migrate')).toBe(0);
  await earlier.start();
  await aBatch(pool, { tasks: 2_000, policy: { agree: 3, panel: 5 } });
  const urls = earlier.webs.map((web) => web.url);
  const crowd = new RelentlessCrowd({
    urls,
    workers: await someWorkers(pool, 12),
    readers: [await someoneWith(pool, 'engineer')],
    seed: anySeed,
  });
  const progress = async (): Promise<void> => {
    const before = crowd.kept;
    await until(() => crowd.kept > before + 60, { within: 60_000 });
  };
  await progress();

  expect(await present.run('migrate')).toBe(0);
  await progress();
  await present.start();
  urls.push(...present.webs.map((web) => web.url));
  await progress();

  // An old process dies and is started again, in the middle of it.
  const [oldWeb] = earlier.webs;
  await oldWeb?.process.murder();
  await oldWeb?.start();
  await progress();

  urls.splice(0, 1);
  await earlier.stop();
  await progress();
  await earlier.start();
  urls.splice(0, 1, ...earlier.webs.map((web) => web.url));
  await present.stop();
  await progress();
  await crowd.stop();
  await until(async () => (await pool.query('select from outbox')).rowCount === 0, { within: 60_000 });

  expect(await crowd.breaches(pool), replay(anySeed)).toEqual([]);
  const db = await new DataSource({ type: 'postgres', url: url.href, poolSize: 1 }).initialize();
  expect(await findBreaches(db), replay(anySeed)).toEqual([]);
  await db.destroy();
  await earlier.stop();
});
