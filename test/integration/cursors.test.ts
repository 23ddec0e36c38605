import { afterAll, beforeAll, expect, it } from 'vitest';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, record } from '../support/registry.js';

const own = await ownDatabase();
let nonet: RunningApp;
let seqs: number[];

beforeAll(async () => {
  nonet = await startApp(own.url);
  for (const handle of ['one', 'two', 'three', 'four']) await record(own.db, aFinding(await anAthlete(own.pool), handle));
  await new SequenceChanges(own.db).run();
  seqs = (await own.pool.query('select seq::int from change order by seq')).rows.map(({ seq }) => seq);
});
afterAll(() => nonet.close());

const call = (method: 'get' | 'put' | 'delete' | 'post', path: string) =>
  nonet.http[method](`/api/v1${path}`).set('Authorization', nonet.admin);
const move = (name: string, after: number, more = {}) => call('put', `/cursors/${name}`).send({ after, ...more });
const handles = async (query: string) =>
  (await call('get', `/changes?${query}`).expect(200)).body.items.map((one: { handle: string }) => one.handle);

it('is made by being moved, says how far behind it is, and reads on from there', async () => {
  const made = await move('nightly', seqs[1]!).expect(201);
  expect(made.body).toMatchObject({ name: 'nightly', after: seqs[1], behind: 2, behindSince: expect.any(String), readable: true });
  expect(await handles('cursor=nightly')).toEqual(['three', 'four']);
  expect(await handles('cursor=nightly&limit=1'), 'reading moves nothing').toEqual(['three']);

  expect((await move('nightly', seqs[3]!).expect(200)).body).toMatchObject({ behind: 0, behindSince: null });
  expect(await handles('cursor=nightly')).toEqual([]);
});

it('moves back only when it has to', async () => {
  await move('careful', seqs[2]!).expect(201);
  expect((await move('careful', seqs[0]!).expect(409)).body.code).toBe('cursor_moves_back');
  await move('careful', seqs[2]!).expect(200);
  expect((await move('careful', seqs[0]!, { force: true }).expect(200)).body.behind).toBe(3);
});

it('stands where the one that came furthest left it, whatever comes at once', async () => {
  await Promise.all([...seqs, ...seqs].map((seq) => move('racing', seq)));
  expect((await call('get', '/cursors/racing')).body.after).toBe(seqs[3]);
});

it('can’t be what no cursor is', async () => {
  expect((await move('ahead', seqs[3]! + 1).expect(400)).body.code).toBe('cursor_unknown');
  expect((await move('a%20b', 0).expect(400)).body.code).toBe('invalid_input');
  await call('get', '/changes?cursor=nobodys').expect(404);
  expect((await call('get', '/changes?cursor=nightly&after=0').expect(400)).body.errors).toEqual([
    expect.objectContaining({ field: 'after' }),
  ]);
});

it('is listed by name, and can be removed', async () => {
  await move('zulu', 0).expect(201);
  const first = (await call('get', '/cursors?limit=1').expect(200)).body;
  const rest = (await call('get', `/cursors?cursor=${first.nextCursor}`).expect(200)).body;
  const names = [...first.items, ...rest.items].map(({ name }: { name: string }) => name);
  expect(names).toEqual(names.toSorted());
  expect(names).toContain('zulu');
  await call('delete', '/cursors/zulu').expect(204);
  await call('delete', '/cursors/zulu').expect(404);
});

it('says when the feed has forgotten what it would read next, and from which snapshot to start', async () => {
  await move('old', seqs[0]!).expect(201);
  await call('post', '/changes/retention').send({ upTo: seqs[1], reason: 'old' }).expect(204);
  expect((await call('get', '/cursors/old')).body).toMatchObject({ readable: false, behind: 2 });
  expect((await call('get', '/changes?cursor=old').expect(410)).body).toMatchObject({
    code: 'cursor_too_old',
    snapshot: { exports: '/api/v1/exports' },
  });
  expect((await move('new', 0).expect(410)).body.code).toBe('cursor_too_old');
});
