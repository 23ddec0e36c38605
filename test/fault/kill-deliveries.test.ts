import { rm } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { Collector, type CopiedEntry } from '../support/collector.js';
import { DataFolder } from '../support/data-folder.js';
import { ADDRESS, endAll, type RunningNonet, runNonet } from '../support/nonet.js';
import { PlatformStandIn } from '../support/platform-stand-in.js';
import { Receiver } from '../support/receiver.js';
import { aFinding, anAthlete, type BuiltAthlete, record } from '../support/registry.js';
import { freePort } from '../support/services/free-port.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';

const KEY = 'the-key-of-an-admin-who-is-killed-0123456789';
const PAIRS = 16;
const ROUNDS = 5;

let checkout: Checkout;
let data: DataFolder;
let redis: TestRedis;
let receiver: Receiver;
let platforms: PlatformStandIn;
let folder: string;
let collector: Collector;
let url: string;
let address = '';
let nonet: RunningNonet;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  [checkout, data, redis, receiver, platforms] = await Promise.all([
    builtCheckout(),
    DataFolder.make(),
    startRedis(),
    Receiver.start(),
    new PlatformStandIn().start(),
  ]);
  folder = await temporaryFolder('copies');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  env = {
    NONET_DATA_DIR: data.folder,
    PORT: String(port),
    NONET_RATE_LIMIT: 'off',
    NONET_ADMIN_API_KEY: KEY,
    REDIS_URL: redis.url,
    NONET_PRIVATE_TARGETS: 'on',
  };
  const where = { NONET_URL: url, NONET_KEY: KEY, X_API: platforms.url, WIKIMEDIA_API: platforms.url };
  collector = new Collector(folder, { ...where, COLLECT_FROM: 'queue', REDIS_URL: redis.url });
}, 120_000);
afterAll(async () => {
  await collector.end('SIGKILL');
  endAll();
  receiver.stop();
  platforms.stop();
  await redis.stop();
  await data.remove();
  await checkout.remove();
  await rm(folder, { recursive: true });
});

async function start(): Promise<RunningNonet> {
  // The server that it brings along has another port each time.
  address = '';
  const started = runNonet(['start'], { env, checkout: checkout.folder });
  await until(async () => (await fetch(`${url}/healthz`)).ok, { within: 60_000 });
  return started;
}

async function call<T>(method: string, where: string, body?: object): Promise<T> {
  const answer = await fetch(`${url}/api/v1${where}`, {
    method,
    headers: { Authorization: `Bearer ${KEY}`, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as T;
}

/** Of the embedded server, once it is up again. */
async function database(): Promise<DataSource> {
  if (address === '') {
    const command = runNonet(['database'], { env, checkout: checkout.folder });
    address = await command.says(ADDRESS);
    await command.stop();
  }
  const connect = () => new DataSource({ type: 'postgres', url: address, poolSize: 8 }).initialize();
  return until(() => connect());
}

/** Finds every pair anew, again and again; what the database didn't take is found again. */
async function find(athletes: readonly BuiltAthlete[], round: number): Promise<void> {
  const db = await database();
  for (const [n, athlete] of athletes.entries()) {
    const handle = (n + round) % 7 === 0 ? null : `r${round}of${n}`;
    await record(db, aFinding(athlete, handle, { taskId: athlete.id }));
  }
  await db.destroy();
}

/** As if the pauses after failures were over. */
async function hurry(): Promise<void> {
  const db = await database();
  await db.query(`update delivery set next_at = now() where status = 'waiting'`);
  await db.destroy();
}

interface Entry {
  externalId: string;
  platform: string;
  status: string;
  handle: string | null;
  seq: number | null;
}

const registry = async (): Promise<Entry[]> => (await call<{ items: Entry[] }>('GET', '/handles?limit=1000')).items;

const differing = (entries: Entry[], copy: ReadonlyMap<string, Pick<CopiedEntry, 'handle' | 'seq'>>): Entry[] =>
  entries.filter(({ externalId, platform, handle, seq }) => {
    const copied = copy.get(`${externalId} ${platform}`);
    return copied === undefined || copied.handle !== handle || copied.seq !== seq;
  });

/** What the webhook's receiver believes: of each pair what came with the greatest seq. */
function believed(): Map<string, Pick<CopiedEntry, 'handle' | 'seq'>> {
  const copy = new Map<string, Pick<CopiedEntry, 'handle' | 'seq'>>();
  for (const { externalId, platform, handle, seq } of receiver.taken()) {
    const key = `${externalId} ${platform}`;
    if ((copy.get(key)?.seq ?? 0) < seq) copy.set(key, { handle, seq });
  }
  return copy;
}

it('brings every copy to what the registry says, whoever is killed in the middle: Nonet, PostgreSQL, Redis, a collector', async () => {
  nonet = await start();
  const made = await call<{ secret: string }>('POST', '/subscriptions', { kind: 'webhook', url: receiver.url });
  receiver.secrets = [made.secret];
  let asked = 0;
  // Now and then it fails: what comes after it in the pair waits five seconds for the next attempt.
  receiver.answer = () => ((asked += 1) % 60 === 0 ? 503 : 200);
  await call('POST', '/subscriptions', { kind: 'queue' });
  collector.start();
  const db = await database();
  const pool = { query: async (text: string, values: unknown[]) => ({ rows: await db.query(text, values) }) };
  const athletes = await Promise.all(Array.from({ length: PAIRS }, () => anAthlete(pool as never)));
  await db.destroy();

  const faults = [
    async () => {
      await until(() => receiver.received.length > PAIRS / 2);
      await nonet.murder();
      nonet = await start();
    },
    async () => {
      await redis.kill();
      await redis.restart();
    },
    async () => {
      await collector.end('SIGKILL');
      collector.start();
    },
    async () => {
      process.kill(data.serverPid, 'SIGKILL');
      await nonet.murder();
      nonet = await start();
    },
  ];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await find(athletes, round);
    await faults[round - 1]?.();
  }

  const entries = await until(async () => {
    const all = await registry();
    return all.length === PAIRS && all.every(({ seq }) => seq !== null) && all;
  });
  await hurry();
  await until(() => differing(entries, collector.copy()).length === 0, { within: 60_000 });
  await until(() => differing(entries, believed()).length === 0, { within: 60_000 });

  const { items } = await call<{ items: { seq: number }[] }>('GET', '/changes?limit=1000');
  const got = new Set(receiver.taken().map(({ seq }) => seq));
  expect(
    items.filter(({ seq }) => !got.has(seq)),
    'each change came, not only the last of a pair',
  ).toEqual([]);
  const check = runNonet(['check'], { env, checkout: checkout.folder });
  await check.ended();
  expect(check.said).not.toContain('the feed');
});

it('hands each change to a reader, a webhook and a queue once and in order while many write at once', async () => {
  const before = Math.max(...receiver.taken().map(({ seq }) => seq));
  receiver.answer = () => 200;
  const db = await database();
  const pool = { query: async (text: string, values: unknown[]) => ({ rows: await db.query(text, values) }) };
  const crowd = await Promise.all(Array.from({ length: 20 }, () => anAthlete(pool as never, { externalId: crypto.randomUUID() })));
  const read: number[] = [];
  let after = before;
  const reader = (async () => {
    while (read.length < crowd.length * 6) {
      const page = await call<{ items: { seq: number }[]; nextAfter: number }>('GET', `/changes?after=${after}&wait=1&limit=7`);
      read.push(...page.items.map(({ seq }) => seq));
      after = page.nextAfter;
    }
  })();

  await Promise.all(
    crowd.map(async (athlete) => {
      for (let n = 0; n < 6; n += 1) await record(db, aFinding(athlete, `c${n}${athlete.externalId.slice(0, 8)}`, { taskId: athlete.id }));
    }),
  );
  await reader;
  await db.destroy();

  expect(read).toEqual([...new Set(read)].toSorted((a, b) => a - b));
  const entries = await registry();
  const since = () => receiver.taken().filter(({ seq }) => seq > before);
  await until(() => differing(entries, collector.copy()).length === 0 && since().length >= read.length);
  const told = since();
  expect(
    told.map(({ seq }) => seq).toSorted((a, b) => a - b),
    'none missed, none twice',
  ).toEqual(read);
  for (const { externalId } of crowd) {
    const own = told.filter((change) => change.externalId === externalId).map(({ seq }) => seq);
    expect(own).toEqual(own.toSorted((a, b) => a - b));
  }
  await nonet.stop();
});
