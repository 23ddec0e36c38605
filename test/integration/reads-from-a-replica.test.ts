import { Logger } from '@nestjs/common';
import pg, { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Reads } from '../../src/database/reads.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { startReplicatedPostgres, type ReplicatedPostgres } from '../support/services/replica.js';
import { until } from '../support/until.js';

/** Lists, look-ups of many, exports and sums with a real streaming replica: nobody reads anything older than they would from the primary. */
const own = await ownDatabase();
let postgres: ReplicatedPostgres;
let pool: Pool;
let db: DataSource;
let nonet: RunningApp;

beforeAll(async () => {
  postgres = await startReplicatedPostgres();
  pool = new Pool({ connectionString: postgres.primary.url });
  db = await new DataSource({ type: 'postgres', url: postgres.primary.url }).initialize();
  nonet = await startApp(postgres.primary.url, { role: 'all', settings: { databaseReadUrl: postgres.replicaUrl, sample: false } });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await postgres.resumeReplay();
});
afterAll(async () => {
  await nonet.close();
  await db.destroy();
  await pool.end();
  await postgres.stop();
});

const asAdmin = (method: 'get' | 'post', path: string) => nonet.http[method](path).set('Authorization', nonet.admin);

async function answersOfReplica(): Promise<number> {
  const { text } = await nonet.http.get('/metrics');
  return Number(/nonet_replica_reads_total\{answer="yes"\} (\d+)/.exec(text)?.[1] ?? 0);
}

/** Asks until the replica was up to date in time: on a busy machine it may take longer than anybody waits for it. */
async function untilReplicaAnswers<T>(ask: () => Promise<T>): Promise<T> {
  let answer: T | undefined;
  await until(async () => {
    const before = await answersOfReplica();
    answer = await ask();
    return (await answersOfReplica()) > before;
  });
  return answer as T;
}

async function handleOf(externalId: string): Promise<string | null> {
  const { body } = await asAdmin('post', '/api/v1/handles/lookup')
    .send({ pairs: [{ externalId, platform: 'x' }] })
    .expect(200);
  return body.items[0]?.handle ?? null;
}

it('asks the replica, and finds whatever was written just before', async () => {
  const athlete = await anAthlete(pool);
  await postgres.caughtUp();
  for (let n = 0; n < 50; n += 1) {
    await record(db, aFinding(athlete, `version_${n}`));
    expect(await untilReplicaAnswers(() => handleOf(athlete.externalId))).toBe(`version_${n}`);
  }
});

it.each(['handles', 'tasks', 'batches', 'admin/workers', 'conflicts', 'admin/audit', 'admin/overview', 'gold'])(
  'answers %s from the replica as from the primary',
  async (path) => {
    await asAdmin('post', '/api/v1/batches')
      .send({ name: path, platforms: ['x'], reward: '0.05' })
      .expect(201);
    // Nothing changes any more by itself: every change has its place in the feed.
    await until(async () => (await pool.query('select from registry where seq is null')).rowCount === 0);
    const { body } = await untilReplicaAnswers(() => asAdmin('get', `/api/v1/${path}`).expect(200));

    await postgres.pauseReplay();
    await pool.query('update account set display_name = display_name'); // a commit that the replica doesn't show
    const before = await answersOfReplica();
    expect((await asAdmin('get', `/api/v1/${path}`).expect(200)).body).toEqual(body);
    expect(await answersOfReplica()).toBe(before);
  },
);

it('asks the primary while the replica lags', async () => {
  const athlete = await anAthlete(pool);
  await record(db, aFinding(athlete, 'old'));
  await postgres.caughtUp();
  await postgres.pauseReplay();
  await record(db, aFinding(athlete, 'new'));

  expect(await handleOf(athlete.externalId)).toBe('new');
});

it('says of bad input what the primary says, and goes on asking the replica', async () => {
  await postgres.caughtUp();
  const cursor = Buffer.from(JSON.stringify(['no time', 'no id', 'x'])).toString('base64url');
  expect((await asAdmin('get', `/api/v1/handles?cursor=${cursor}`)).status).toBeLessThan(500);
  await untilReplicaAnswers(() => asAdmin('get', '/api/v1/handles').expect(200));
});

async function exportAll(): Promise<{ text: string; rows: number; lastSeq: number }> {
  const { body } = await asAdmin('post', '/api/v1/exports').send({ format: 'csv', compression: 'none' }).expect(202);
  const done = await until(async () => {
    const { body: now } = await asAdmin('get', `/api/v1/exports/${body.id}`);
    return now.status === 'done' ? now : undefined;
  });
  const { text } = await asAdmin('get', `/api/v1/exports/${body.id}/files/handles.csv`).expect(200);
  return { text, rows: done.rows, lastSeq: done.lastSeq };
}

it('reads an export from the replica, with everything that was committed when it was asked for; from the primary when the replica lags', async () => {
  const connected = vi.spyOn(pg.Client.prototype, 'connect');
  const portsOfExports = (): number[] =>
    (connected.mock.contexts as unknown as { port: number; connectionParameters: { application_name?: string } }[])
      .filter(({ connectionParameters }) => connectionParameters.application_name === 'nonet export')
      .map(({ port }) => port);
  const athlete = await anAthlete(pool);
  await record(db, aFinding(athlete, 'exported'));
  await until(async () => {
    connected.mockClear();
    expect((await exportAll()).text).toContain('exported');
    return portsOfExports().join() === [portOf(postgres.primary.url), portOf(postgres.replicaUrl)].join();
  });

  connected.mockClear();
  await postgres.pauseReplay();
  await record(db, aFinding(athlete, 'exported_later'));
  const fromPrimary = await exportAll();
  expect(fromPrimary.text).toContain('exported_later');
  expect(portsOfExports()).toEqual([portOf(postgres.primary.url), portOf(postgres.primary.url)]);
  await postgres.resumeReplay();
  await postgres.caughtUp();

  expect(await exportAll()).toEqual(fromPrimary);
});

const portOf = (url: string): number => Number(new URL(url).port);

it('does anew on the primary what the replica died of', async () => {
  await postgres.caughtUp();
  const read: string[] = [];
  const count = await nonet.app.get(Reads).from(async ({ url }) => {
    read.push(url);
    if (url === postgres.replicaUrl) await postgres.killReplica();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as count from registry');
    await client.end();
    return rows[0].count;
  });
  expect(read).toEqual([postgres.replicaUrl, postgres.primary.url]);
  expect(count).toBeGreaterThan(0);

  await asAdmin('get', '/api/v1/handles').expect(200);
  await postgres.restartReplica();
  const before = await answersOfReplica();
  await until(async () => {
    await asAdmin('get', '/api/v1/handles').expect(200);
    return (await answersOfReplica()) > before;
  });
});

it.each([
  ['another server’s replica', () => postgres.replicaUrl],
  ['no replica at all', () => own.url],
])('never reads from %s, and says so', async (_, readUrl) => {
  const warned = vi.spyOn(Logger.prototype, 'warn');
  const mistaken = await startApp(own.url, { settings: { databaseReadUrl: readUrl(), sample: false } });
  const athlete = await anAthlete(own.pool);
  await record(own.db, aFinding(athlete, 'its_own'));
  for (const path of ['handles', 'changes']) {
    const { body } = await mistaken.http.get(`/api/v1/${path}`).set('Authorization', mistaken.admin).expect(200);
    expect(JSON.stringify(body)).not.toContain('version_');
  }
  expect((await mistaken.http.get('/metrics')).text).not.toContain('nonet_replica_reads_total{answer="yes"}');
  expect(warned.mock.calls.map(([said]) => String(said))).toContainEqual(expect.stringContaining('it is no replica of DATABASE_URL'));
  await mistaken.close();
});
