import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ownDatabase } from '../support/database.js';
import { endAll, type RunningNonet, runNonet } from '../support/nonet.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { fixedSeed, replay } from '../support/seed.js';
import { freePort } from '../support/services/free-port.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';

const ROLES = ['web', 'web', 'web', 'worker', 'worker', 'worker'] as const;

/** One of several processes on one PostgreSQL and one Redis, as the compose file has them. */
interface Member {
  role: string;
  url: string;
  start(): Promise<RunningNonet>;
}

const own = await ownDatabase();
let checkout: Checkout;
let redis: TestRedis;
let folder: string;
let members: Member[];

beforeAll(async () => {
  [checkout, redis, folder] = await Promise.all([builtCheckout(), startRedis({ appendOnly: true }), temporaryFolder('several')]);
  const ports = await Promise.all(ROLES.map(freePort));
  members = ROLES.map((role, n) => aMember(role, ports[n] ?? 0));
}, 120_000);
afterAll(async () => {
  endAll();
  await redis.stop();
  await checkout.remove();
  await rm(folder, { recursive: true });
});

function aMember(role: string, port: number): Member {
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: own.url,
    REDIS_URL: redis.url,
    PORT: String(port),
    NONET_DATA_DIR: folder,
    NONET_RATE_LIMIT: 'off',
    NONET_SECRET: 'a secret that all processes share, 36 letters',
  };
  return {
    role,
    url,
    start: async () => {
      const started = runNonet(['start', '--role', role], { env, checkout: checkout.folder });
      await until(async () => (await fetch(`${url}/readyz`)).ok, { within: 120_000 });
      return started;
    },
  };
}

it('loses nothing, and decides nothing twice, while each of three web and three worker processes is killed in turn', async () => {
  await aBatch(own.pool, { tasks: 2_000 });
  const workers = await someWorkers(own.pool, 30);
  const running: RunningNonet[] = [];
  for (const member of members) running.push(await member.start());
  const crowd = new RelentlessCrowd({
    urls: members.filter(({ role }) => role === 'web').map(({ url }) => url),
    workers,
    readers: [await someoneWith(own.pool, 'engineer'), await someoneWith(own.pool, 'engineer')],
    seed: fixedSeed,
  });

  for (const [n, member] of members.entries()) {
    const before = crowd.kept;
    await until(() => crowd.kept > before + 40, { within: 60_000 });
    await running[n]?.murder();
    running[n] = await member.start();
  }
  await until(() => crowd.kept > 400, { within: 60_000 });
  await crowd.stop();
  // What the killed held, the others take up: BullMQ waits half a minute before it calls a job abandoned; the outbox sends it again.
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 0, { within: 90_000 });

  expect(await crowd.breaches(own.pool), replay(fixedSeed)).toEqual([]);
  expect(await findBreaches(own.db)).toEqual([]);
  await Promise.all(running.map((process) => process.stop()));
});
