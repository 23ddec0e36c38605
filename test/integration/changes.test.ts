import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FeedSignal } from '../../src/handles/feed/feed-signal.js';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
const sequencer = new SequenceChanges(own.db);
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());
beforeEach(async () => {
  await own.pool.query('truncate registry_version, registry, change, conflict_member, conflict, report cascade');
  await own.pool.query('update feed_retention set forgotten_seq = 0, forgotten_id = 0');
});

const changes = (query: string) => nonet.http.get(`/api/v1/changes?${query}`).set('Authorization', nonet.admin);
const forget = (upTo: number) =>
  nonet.http.post('/api/v1/changes/retention').set('Authorization', nonet.admin).send({ upTo, reason: 'a year is enough' });
const pageOf = async (query: string) => (await changes(query).expect(200)).body;

/** A change at the end of the feed; its seq. */
async function aChange(handle: string, platform = 'x'): Promise<number> {
  await record(own.db, aFinding(await anAthlete(own.pool), handle, { platform }));
  await sequencer.run();
  return head();
}

const head = async (): Promise<number> => Number((await own.pool.query('select coalesce(max(seq), 0) as head from change')).rows[0].head);

async function waitingReaders(): Promise<number> {
  const { text } = await nonet.http.get('/metrics');
  return Number(/^nonet_feed_readers_waiting (\d+)/m.exec(text)?.[1]);
}

const someoneWaits = (): Promise<boolean> => until(async () => (await waitingReaders()) === 1);

describe('reading the feed', () => {
  it('gives the changes after a cursor, and the cursor to go on with', async () => {
    const athlete = await anAthlete(own.pool);
    await record(own.db, aFinding(athlete, 'Before'), aFinding(athlete, 'After'));
    await sequencer.run();
    const last = await head();

    const first = await pageOf('after=0&limit=1');
    const second = await pageOf(`after=${first.nextAfter}&limit=1`);

    expect(first.items).toEqual([
      {
        seq: last - 1,
        type: 'verified',
        externalId: athlete.externalId,
        platform: 'x',
        handle: 'Before',
        handleKey: 'before',
        confidence: 0.99,
        cause: 'quorum',
        taskId: '00000000-0000-4000-8000-000000000000',
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        previous: null,
      },
    ]);
    expect(second.items[0]).toMatchObject({
      type: 'superseded',
      handle: 'After',
      previous: { status: 'verified', handle: 'Before', handleKey: 'before' },
    });
    expect(second.nextAfter).toBe(last);
    expect(await pageOf(`after=${last}`)).toEqual({ items: [], nextAfter: last });
  });

  it('is empty on an empty feed', async () => {
    expect(await pageOf('')).toEqual({ items: [], nextAfter: 0 });
  });

  it('passes over what a filter hides, so that nobody reads it again and again', async () => {
    await aChange('one', 'x');
    const instagram = await aChange('two', 'instagram');
    const last = await aChange('three', 'x');

    const page = await pageOf('after=0&platform=instagram,tiktok');

    expect(page.items.map((item: { handle: string }) => item.handle)).toEqual(['two']);
    expect(page.nextAfter).toBe(last);
    expect((await pageOf('after=0&platform=instagram&limit=1')).nextAfter, 'a full page may hide more').toBe(instagram);
  });

  it('refuses a cursor that this feed never gave out', async () => {
    const last = await aChange('one');
    const { body } = await changes(`after=${last + 1}`).expect(400);
    expect(body).toMatchObject({ code: 'cursor_unknown', errors: [{ field: 'after' }] });
  });

  it('refuses what is no cursor, no limit and no wait', async () => {
    for (const query of ['after=-1', 'after=x', 'limit=0', 'limit=1001', 'wait=61', 'platform=myspace', 'since=1']) {
      expect((await changes(query)).body, `?${query}`).toMatchObject({ status: 400, code: 'invalid_input' });
    }
  });
});

describe('forgetting changes', () => {
  it('sends a reader who stands before the boundary to a snapshot, and nobody else', async () => {
    const first = await aChange('one');
    const second = await aChange('two');
    await forget(first).expect(204);

    expect((await changes('after=0').expect(410)).body).toMatchObject({
      code: 'cursor_too_old',
      snapshot: { exports: '/api/v1/exports', newest: null },
    });
    expect((await pageOf(`after=${first}`)).items.map((item: { seq: number }) => item.seq)).toEqual([second]);
    const { rows } = await own.pool.query(
      `select action, after, reason from audit where action = 'feed.forgotten' order by id desc limit 1`,
    );
    expect(rows).toEqual([{ action: 'feed.forgotten', after: { upTo: first }, reason: 'a year is enough' }]);
  });

  it('names the newest whole export that reaches the boundary, as long as there is one', async () => {
    await aChange('one');
    const second = await aChange('two');
    await aChange('three');
    const exports = `insert into export_job (requested_by, status, format, statuses, platforms, after_seq, last_seq)
      values (gen_random_uuid(), $1, 'csv', '{verified}', $2, $3, $4) returning id`;
    const anExport = async (status: string, platforms: string[] | null, after: number | null, last: number): Promise<string> =>
      (await own.pool.query(exports, [status, platforms, after, last])).rows[0].id;
    const whole = await anExport('done', null, null, second);
    await anExport('done', null, null, second - 1);
    await anExport('done', ['x'], null, second);
    await anExport('done', null, 0, second);
    await anExport('failed', null, null, second);

    await forget(second).expect(204);

    expect((await changes('after=0').expect(410)).body.snapshot).toEqual({
      exports: '/api/v1/exports',
      newest: `/api/v1/exports/${whole}`,
    });
  });

  it('never forgets the last change, and never remembers again', async () => {
    const first = await aChange('one');
    const second = await aChange('two');
    await aChange('three');
    expect((await forget(await head())).body).toMatchObject({ status: 400, errors: [{ field: 'upTo' }] });

    await forget(second).expect(204);
    await forget(first).expect(204);

    await changes(`after=${first}`).expect(410);
  });
});

describe('waiting for the feed', () => {
  it('answers as soon as there is a change', async () => {
    const waiting = pageOf('after=0&wait=60');
    await someoneWaits();

    const seq = await aChange('zoe');

    expect((await waiting).items).toMatchObject([{ seq, handle: 'zoe' }]);
  });

  it('goes on waiting while only hidden changes come', async () => {
    const waiting = pageOf('after=0&wait=60&platform=tiktok');
    await someoneWaits();
    const hidden = await aChange('one', 'x');
    await someoneWaits();

    const seq = await aChange('two', 'tiktok');

    expect(hidden).toBeLessThan(seq);
    expect(await waiting).toMatchObject({ items: [{ seq, handle: 'two' }], nextAfter: seq });
  });

  it('answers with nothing, and the same cursor, when the time is over', async () => {
    const last = await aChange('one');
    expect(await pageOf(`after=${last}&wait=1`)).toEqual({ items: [], nextAfter: last });
  });

  it('stops waiting when the reader goes away', async () => {
    const left = request(`${nonet.url}/api/v1/changes?after=0&wait=60`, { headers: { authorization: nonet.admin } });
    left.on('error', () => undefined).end();
    await someoneWaits();

    left.destroy();

    expect(await until(async () => (await waitingReaders()) === 0)).toBe(true);
  });

  it('listens again by itself when its connection is lost, and misses nothing of what came meanwhile', async () => {
    const listeners = async (): Promise<number[]> =>
      (
        await own.pool.query(`select pid from pg_stat_activity where application_name = 'nonet feed' and datname = current_database()`)
      ).rows.map((row) => row.pid);
    const [lost] = await until(async () => {
      const pids = await listeners();
      return pids.length === 1 && pids;
    });
    const waiting = pageOf('after=0&wait=60');
    await someoneWaits();

    await own.pool.query('select pg_terminate_backend($1)', [lost]);
    const seq = await aChange('meanwhile');

    expect((await waiting).items).toMatchObject([{ seq }]);
    const [again] = await until(async () => {
      const pids = await listeners();
      return pids.length === 1 && pids;
    });
    expect(again).not.toBe(lost);
  });

  it('sends its readers home at once when the process closes', async () => {
    const closing = await startApp(own.url);
    const waiting = closing.http
      .get('/api/v1/changes?after=0&wait=60')
      .set('Authorization', closing.admin)
      .expect(200)
      .then(({ body }) => body);
    await until(async () => (await closing.http.get('/metrics')).text.includes('nonet_feed_readers_waiting 1'));

    await closing.close();

    expect(await waiting).toEqual({ items: [], nextAfter: 0 });
  });

  it('lets only so many wait', () => {
    const signal = nonet.app.get(FeedSignal);
    const waits = Array.from({ length: 500 }, () => signal.wait(60_000, new AbortController().signal));

    expect(() => signal.wait(60_000, new AbortController().signal)).toThrow(
      expect.objectContaining({ code: 'too_many_waiting', kind: 'unavailable' }),
    );

    for (const wait of waits) wait.cancel();
    signal.wait(60_000, new AbortController().signal).cancel();
  });
});
