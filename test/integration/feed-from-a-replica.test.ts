import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { startReplicatedPostgres, type ReplicatedPostgres } from '../support/services/replica.js';
import { until } from '../support/until.js';

/** The feed with a real streaming replica: it may lag by any time or be away, and nobody misses a change or sees one twice. */
let postgres: ReplicatedPostgres;
let pool: Pool;
let db: DataSource;
let nonet: RunningApp;

beforeAll(async () => {
  postgres = await startReplicatedPostgres();
  pool = new Pool({ connectionString: postgres.primary.url });
  db = await new DataSource({ type: 'postgres', url: postgres.primary.url }).initialize();
  nonet = await startApp(postgres.primary.url, { settings: { databaseReadUrl: postgres.replicaUrl, sample: false } });
});
afterAll(async () => {
  await nonet.close();
  await db.destroy();
  await pool.end();
  await postgres.stop();
});

/** Verified handles that have their place in the feed. */
async function verify(...handles: string[]): Promise<void> {
  for (const handle of handles) await record(db, aFinding(await anAthlete(pool), handle));
  await new SequenceChanges(db).run();
}

const get = (path: string) => nonet.http.get(path).set('Authorization', nonet.admin);

/** Reads on from a cursor to the feed's end, two changes at a time. */
async function readOn(after: number): Promise<{ handles: string[]; after: number }> {
  const handles: string[] = [];
  for (let at = after; ;) {
    const { body } = await get(`/api/v1/changes?after=${at}&limit=2`).expect(200);
    if (body.items.length === 0) return { handles, after: body.nextAfter };
    handles.push(...body.items.map((change: { handle: string }) => change.handle));
    at = body.nextAfter;
  }
}

async function answersOfReplica(answer: 'yes' | 'no'): Promise<number> {
  const { text } = await nonet.http.get('/metrics');
  return Number(new RegExp(`nonet_replica_reads_total\\{answer="${answer}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
}

const wholeFeed = async (): Promise<string[]> =>
  (await pool.query('select handle_display as handle from change where seq is not null order by seq')).rows.map(({ handle }) => handle);

it('reads what is far behind from the replica', async () => {
  await verify('one', 'two', 'three');
  await postgres.caughtUp();
  await postgres.pauseReplay();
  // From here on the two differ, which tells who answers.
  await pool.query("update change set handle_display = 'ten' where handle_display = 'one'");

  expect((await readOn(0)).handles).toEqual(['one', 'two', 'three']);

  await postgres.resumeReplay();
});

it('goes on from the primary where a replica that lags ends, and from either wherever a reader stands', async () => {
  const start = await readOn(0);
  const seen = [...start.handles];
  let { after } = start;
  for (const turn of ['a', 'b', 'c', 'd']) {
    await postgres.caughtUp();
    await postgres.pauseReplay();
    await verify(`${turn}-1`, `${turn}-2`, `${turn}-3`);
    const behind = await readOn(after);
    // Now the reader stands where the replica doesn't know a place yet.
    expect(await readOn(behind.after)).toEqual({ handles: [], after: behind.after });
    await verify(`${turn}-4`);
    const further = await readOn(behind.after);
    await postgres.resumeReplay();
    seen.push(...behind.handles, ...further.handles);
    ({ after } = further);
  }
  await postgres.caughtUp();

  expect((await readOn(after)).handles).toEqual([]);
  expect(seen.slice(start.handles.length)).toEqual((await wholeFeed()).slice(start.handles.length));
  expect((await readOn(0)).handles).toEqual(await wholeFeed());
});

it('filters by platform past what the replica knows', async () => {
  await postgres.caughtUp();
  await postgres.pauseReplay();
  await record(db, aFinding(await anAthlete(pool), 'seen', { platform: 'instagram' }));
  await new SequenceChanges(db).run();

  const { body } = await get('/api/v1/changes?platform=instagram').expect(200);

  expect(body.items.map((change: { handle: string }) => change.handle)).toEqual(['seen']);
  await postgres.resumeReplay();
});

it('wakes who waits for a change before the replica has it', async () => {
  const { after } = await readOn(0);
  await postgres.caughtUp();
  await postgres.pauseReplay();
  const waiting = get(`/api/v1/changes?after=${after}&wait=60`).then(({ body }) => body);
  await until(async () => (await nonet.http.get('/metrics')).text.includes('nonet_feed_readers_waiting 1'));
  await verify('late');

  expect((await waiting).items.map((change: { handle: string }) => change.handle)).toEqual(['late']);
  await postgres.resumeReplay();
});

it('does without a replica that died, says so, and comes back to it', async () => {
  const warned = vi.spyOn(Logger.prototype, 'warn');
  const whole = await wholeFeed();
  await postgres.killReplica();

  expect((await readOn(0)).handles).toEqual(whole);
  expect(await answersOfReplica('no')).toBeGreaterThan(0);
  expect(warned.mock.calls.filter(([said]) => String(said).startsWith('The read replica does not answer'))).toHaveLength(1);
  await nonet.http.get('/readyz').expect(200);

  await postgres.restartReplica();
  const answered = await answersOfReplica('yes');
  await until(async () => {
    await readOn(0);
    return (await answersOfReplica('yes')) > answered;
  });
  expect((await readOn(0)).handles).toEqual(whole);
});
