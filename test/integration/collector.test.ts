import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.js';
import { ADMIN, type RunningApp, startApp } from '../support/app.js';
import { Collector } from '../support/collector.js';
import { ownDatabase } from '../support/database.js';
import { PlatformStandIn } from '../support/platform-stand-in.js';
import { aFinding, anAthlete, type BuiltAthlete, record } from '../support/registry.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
let nonet: RunningApp;
let folder: string;
let platforms: PlatformStandIn;
let collector: Collector;

beforeAll(async () => {
  folder = await temporaryFolder('collector');
  platforms = await new PlatformStandIn().start();
  nonet = await startApp(own.url, { role: 'all', settings: { sample: false } });
  collector = new Collector(folder, { NONET_URL: nonet.url, NONET_KEY: ADMIN.apiKey, X_API: platforms.url, WIKIMEDIA_API: platforms.url });
});
afterAll(async () => {
  await collector.end('SIGKILL');
  await nonet.close();
  platforms.stop();
  await rm(folder, { recursive: true });
});

const get = async (where: string) => (await nonet.http.get(`/api/v1${where}`).set('Authorization', nonet.admin).expect(200)).body;

/** The copy is the registry: every pair, with its status and handle. */
async function equals(): Promise<boolean> {
  const { items } = await get('/handles?limit=1000');
  const copy = collector.copy();
  return (
    items.length === copy.size &&
    items.every((entry: { externalId: string; platform: string; status: string; handle: string | null }) => {
      const copied = copy.get(`${entry.externalId} ${entry.platform}`);
      return copied?.status === entry.status && copied.handle === entry.handle;
    })
  );
}

/** What such figures look like, where the data is at hand: else a few like them. */
function realFigures(): { retweets: number; likes: number; views: number }[] {
  try {
    const [, ...rows] = readFileSync(path.join(packageRoot, '../shared/data/athletes/nba-2016-17.signals.csv'), 'utf8').trim().split('\n');
    return rows.slice(0, 12).map((row) => {
      const [, , likes, retweets, views] = row.split(',').map(Number);
      return { retweets: retweets ?? 0, likes: likes ?? 0, views: views ?? 0 };
    });
  } catch {
    return [1, 2, 3].map((n) => ({ retweets: n * 101.5, likes: n * 399, views: n * 82.5 }));
  }
}

const wikipedia = (athlete: BuiltAthlete, title: string) =>
  aFinding(athlete, title, { platform: 'wikipedia', handleKey: `en:${title}`, handleDisplay: `en:${title}` });

it('copies the registry and collects signals, and a kill in the middle leaves no gap', async () => {
  const figures = realFigures();
  const athletes: BuiltAthlete[] = [];
  platforms.limited = 3;
  for (const [n, { retweets, likes, views }] of figures.entries()) {
    const athlete = await anAthlete(own.pool);
    athletes.push(athlete);
    platforms.accounts.set(`star${n}`, { id: `${1000 + n}`, retweets: [0, retweets, 9e9], likes: [9e9, likes, 0] });
    platforms.articles.set(`en.wikipedia Star_${n}`, [views - 10, views + 10]);
    await record(own.db, aFinding(athlete, `Star${n}`), wikipedia(athlete, `Star ${n}`));
  }
  collector.start();
  await until(() => collector.signals().size > 2);
  await collector.end('SIGKILL');
  await record(own.db, aFinding(await anAthlete(own.pool), null));
  collector.start();

  await until(async () => (await equals()) && collector.signals().size === figures.length * 2);

  for (const [n, { retweets, likes, views }] of figures.entries()) {
    const { externalId } = athletes[n]!;
    expect(collector.signals().get(`${externalId} x`)?.signals).toEqual({ medianRetweets: retweets, medianLikes: likes });
    expect(collector.signals().get(`${externalId} wikipedia`)?.signals).toEqual({ meanDailyViews: views });
  }
  expect((await get(`/handles/${athletes[0]?.externalId}/x`)).accountId).toBe('1000');
  await until(async () => (await get('/cursors/collector')).behind === 0);
});

it('reports an account that isn’t there, once, and copies what comes of it', async () => {
  const athlete = await anAthlete(own.pool);
  await record(own.db, aFinding(athlete, 'GoneAway'));
  const reports = async () =>
    (await get('/admin/reports')).items.filter((one: { externalId: string }) => one.externalId === athlete.externalId);
  await until(async () => (await reports()).length === 1);
  expect((await reports())[0]).toMatchObject({ problem: 'not_found', observed: 'Could not find user with username: [GoneAway].' });
  await until(() => collector.signals().get(`${athlete.externalId} x`)?.problem === 'not_found');

  platforms.accounts.set('hereiam', { id: '5', retweets: [4], likes: [5] });
  await record(own.db, aFinding(athlete, 'HereIAm'));
  await until(() => collector.signals().get(`${athlete.externalId} x`)?.handle === 'HereIAm');
  expect(await reports()).toHaveLength(1);
});

it('reports figures that can’t be the same account’s', async () => {
  await collector.end('SIGTERM');
  const file = path.join(folder, 'signals.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"at":"[^"]+"/g, '"at":"2026-01-01T00:00:00.000Z"'));
  platforms.accounts.set('star1', { id: '1001', retweets: [0], likes: [0] });
  collector.start();

  const implausible = async () =>
    (await get('/admin/reports?status=open')).items.filter((one: { problem: string }) => one.problem === 'implausible');
  await until(async () => (await implausible()).length === 1);

  expect((await implausible())[0]).toMatchObject({
    handle: 'Star1',
    observed: expect.stringMatching(/^medianRetweets was \d.*, and is 0$/),
  });
});

it('starts again from an export when the feed has forgotten what it would read next', async () => {
  await collector.end('SIGTERM');
  for (const handle of ['one', 'two', 'three']) await record(own.db, aFinding(await anAthlete(own.pool), `late${handle}`));
  await until(async () => (await own.pool.query('select from change where seq is null')).rowCount === 0);
  const head = Number((await own.pool.query('select max(seq) as head from change')).rows[0].head);
  await nonet.http
    .post('/api/v1/changes/retention')
    .set('Authorization', nonet.admin)
    .send({ upTo: head - 1, reason: 'old' })
    .expect(204);
  collector.start();

  await until(equals);
  await until(async () => (await get('/cursors/collector')).behind === 0);
});
