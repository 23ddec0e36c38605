import { Queue } from 'bullmq';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../src/database/migrate.js';
import { ArchivedPostgres } from '../support/archived-postgres.js';
import { aBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
import { Deployment } from '../support/deployment.js';
import type { History } from '../support/history/history.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { fixedSeed, replay } from '../support/seed.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { until } from '../support/until.js';

let postgres: ArchivedPostgres;
let redis: TestRedis;
let deployment: Deployment;
let pool: Pool;

beforeAll(async () => {
  [postgres, redis] = await Promise.all([ArchivedPostgres.start(), startRedis({ appendOnly: true })]);
  await migrate(postgres.url);
  await open();
}, 120_000);
afterAll(async () => {
  await pool.end();
  await deployment.remove();
  await redis.stop();
  await postgres.remove();
});

/** Connections to the database, wherever it is now, and a deployment that isn't started yet. */
async function open(): Promise<void> {
  pool = new Pool({ connectionString: postgres.url, max: 4 });
  pool.on('error', () => undefined);
  deployment = await Deployment.of(['web', 'worker'], { DATABASE_URL: postgres.url, REDIS_URL: redis.url });
}

const crowdOf = (workers: readonly BuiltWorker[], engineer: string, past?: History): RelentlessCrowd =>
  new RelentlessCrowd({
    urls: deployment.webs.map(({ url }) => url),
    workers,
    readers: [engineer],
    seed: fixedSeed,
    ...(past === undefined ? {} : { past }),
  });

const placeOf = ({ history }: RelentlessCrowd): number => history.reads.at(-1)?.nextAfter ?? 0;

/** What clients saw so far. Whatever came later may have been taken back, so it is as if they had been told nothing. */
class Point {
  private readonly answers: number;
  private readonly claims: number;
  readonly kept: number;
  readonly place: number;

  constructor(private readonly crowd: RelentlessCrowd) {
    this.answers = crowd.history.answers.length;
    this.claims = crowd.history.claims.length;
    this.kept = crowd.kept;
    this.place = placeOf(crowd);
  }

  get past(): History {
    const { answers, claims } = this.crowd.history;
    return {
      answers: answers.map((answer, n) => (n < this.answers ? answer : { ...answer, told: 'nothing' })),
      claims: claims.slice(0, this.claims),
      reads: [],
    };
  }
}

it('comes back from a base backup and its log: every answer up to that point is there, and nobody reads on from a place that is lost', async () => {
  await deployment.start();
  await aBatch(pool, { tasks: 1_000, policy: { leaseSeconds: 2, agree: 3, panel: 5 } });
  const [workers, engineer] = [await someWorkers(pool, 16), await someoneWith(pool, 'engineer')];
  const call = async (method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
    const headers = { Authorization: engineer, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    const answer = await fetch(`${deployment.webs[0]?.url}/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  await call('PUT', '/cursors/nightly', { after: 0 });
  const { body: subscription } = await call('POST', '/subscriptions', { kind: 'queue', after: 0 });

  const before = crowdOf(workers, engineer);
  await until(() => before.kept > 50, { within: 60_000 });
  await postgres.backUp();
  const backup = new Point(before);
  await until(() => before.kept > backup.kept + 50 && placeOf(before) > 0, { within: 60_000 });
  const point = new Point(before);
  await postgres.name('before the mistake');
  await until(() => before.kept > point.kept + 100 && placeOf(before) > point.place + 10, { within: 60_000 });
  await before.stop();
  const lostPlace = placeOf(before);
  await Promise.all(deployment.members.map(({ process }) => process.murder()));
  await pool.end();
  await deployment.remove();
  await postgres.wreck();

  await postgres.restore('before the mistake');
  await open();
  expect(await deployment.run('restored')).toBe(0);
  expect(await deployment.run('check')).toBe(0);
  const survived = (await pool.query('select max(seq)::int as seq from change')).rows[0].seq;
  expect(survived).toBeLessThan(lostPlace);
  await deployment.start();

  for (const stale of [`after=${lostPlace}`, `after=${survived + 1}`, 'cursor=nightly'])
    expect(await call('GET', `/changes?${stale}`), stale).toMatchObject({ status: 410, body: { code: 'cursor_too_old' } });
  expect(await call('GET', `/changes?after=${survived}`)).toMatchObject({ status: 200 });
  const { body: stopped } = await call('GET', `/subscriptions/${String(subscription['id'])}`);
  expect(stopped).toMatchObject({ status: 'disabled', disabledCause: 'too_old' });
  expect(await call('PATCH', `/subscriptions/${String(subscription['id'])}`, { status: 'active' })).toMatchObject({ status: 410 });

  const after = crowdOf(workers, engineer, point.past);
  const { body: wanted } = await call('POST', '/exports', { format: 'jsonl' });
  const snapshot = await until(
    async () => {
      const { body } = await call('GET', `/exports/${String(wanted['id'])}`);
      return body['status'] === 'done' ? body : undefined;
    },
    { within: 60_000 },
  );
  expect(await call('PUT', '/cursors/nightly', { after: snapshot['lastSeq'] })).toMatchObject({ status: 200 });
  const goOn = { status: 'active', after: snapshot['lastSeq'] };
  expect(await call('PATCH', `/subscriptions/${String(subscription['id'])}`, goOn)).toMatchObject({ status: 200 });
  await until(() => after.kept > point.kept + 100 && placeOf(after) > lostPlace, { within: 60_000 });
  await after.stop();
  expect(await after.breaches(pool), replay(fixedSeed)).toEqual([]);

  const queue = new Queue('changes', { connection: { url: redis.url }, prefix: '{nonet}' });
  const jobs = await until(async () => {
    const found = await queue.getJobs();
    return found.length > 0 ? found : undefined;
  });
  expect(jobs.filter(({ data }) => data.seq > survived && data.seq <= lostPlace)).toEqual([]);
  await queue.close();
  expect(await deployment.run('check')).toBe(0);
  await deployment.stop();
});
