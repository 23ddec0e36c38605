import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { OpenRechecks } from '../../../src/consensus/rechecks/open-rechecks.js';
import { SequenceChanges } from '../../../src/handles/feed/sequence-changes.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
const recheck = new OpenRechecks(own.db);
const sequencer = new SequenceChanges(own.db);
let nonet: RunningApp;
let workers: BuiltWorker[];

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());
beforeEach(async () => {
  workers = await someWorkers(own.pool, 9);
});

const admin = (method: 'get' | 'put' | 'post', path: string) => nonet.http[method](`/api/v1${path}`).set('Authorization', nonet.admin);

/** Each of the next workers claims what there is, and answers. */
async function answer(...handles: (string | null)[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const handle of handles) {
    const worker = workers.shift()!;
    const claim = await nonet.http.post('/api/v1/assignments').set('Authorization', worker.token).send({});
    statuses.push(claim.status);
    if (claim.status !== 201) continue;
    const said = handle === null ? { kind: 'no_account' } : { kind: 'handle', value: handle };
    await nonet.http
      .post(`/api/v1/assignments/${claim.body.id}/submission`)
      .set('Authorization', worker.token)
      .send({ answer: said })
      .expect(201);
  }
  return statuses;
}

let known = 0;

/** A pair that seven found, long ago; and the batch that re-checks go to. */
async function anAgedHandle(days = 200): Promise<{ path: string; handle: string; batchId: string }> {
  known += 1;
  const handle = `known${known}`;
  const [found, batch] = [await aBatch(own.pool), await aBatch(own.pool, { tasks: 0, policy: { confirm: 3 } })];
  await answer(...Array.from({ length: 7 }, () => handle));
  await sequencer.run();
  workers = await someWorkers(own.pool, 12);
  await own.pool.query(
    `update registry set checked_at = now() - make_interval(days => $2), verified_at = now() - make_interval(days => $2) where task_id = $1`,
    [found.taskIds[0], days],
  );
  await admin('put', '/admin/ageing').send({ batchId: batch.id, dailyCap: 1000 }).expect(200);
  return { path: `/handles/${found.id}-1/x`, handle, batchId: batch.id };
}
const look = async (path: string) => (await admin('get', path).expect(200)).body;
const breaches = () => findBreaches(own.db);

it('confirms an aged handle with three answers that say the same, and the feed has nothing to say', async () => {
  const { path, handle } = await anAgedHandle();
  const before = await look(path);
  await recheck.run();
  expect((await look(path)).openTask).toMatchObject({ cause: 'recheck', round: 2 });

  expect(await answer(handle, handle, handle, handle), 'the fourth is asked nothing').toEqual([201, 201, 201, 204]);
  await sequencer.run();

  const after = await look(path);
  expect(after).toEqual({ ...before, checkedAt: expect.any(String), openTask: null });
  expect(Date.now() - Date.parse(after.checkedAt)).toBeLessThan(60_000);
  expect((await own.pool.query(`select cause, agreed, ballots from decision order by decided_at desc limit 1`)).rows).toEqual([
    { cause: 'confirmation', agreed: 3, ballots: 3 },
  ]);
  await recheck.run();
  expect((await look(path)).openTask, 'checked just now').toBeNull();
  expect(await breaches()).toEqual([]);
});

it('asks the whole panel when the first answers agree on something else, and supersedes', async () => {
  const { path, handle } = await anAgedHandle();
  await recheck.run();

  const statuses = await answer(...Array.from({ length: 7 }, () => `new${handle}`));
  await sequencer.run();

  expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201]);
  const after = await look(path);
  expect(after).toMatchObject({ handle: `new${handle}`, round: 2, agreed: 7, openTask: null });
  expect(after.history.at(-1)).toMatchObject({ type: 'superseded' });
  expect(await breaches()).toEqual([]);
});

it('asks the whole panel from the first dissent on, and then a quorum confirms', async () => {
  const { path, handle } = await anAgedHandle();
  const before = await look(path);
  await recheck.run();
  await answer(handle, null);
  expect(await answer(handle, handle, handle, handle, handle)).toEqual([201, 201, 201, 201, 201]);
  expect((await look(path)).openTask).not.toBeNull();
  await answer(handle);
  await sequencer.run();
  expect(await look(path)).toMatchObject({ handle, seq: before.seq, agreed: 7, ballots: 8, round: 2, openTask: null });
  expect(await breaches()).toEqual([]);
});

it('forgets a confirmation whose ballots were voided: the handle stands, and is due again', async () => {
  const { path, handle } = await anAgedHandle();
  await recheck.run();
  const [copied] = workers;
  await answer(handle, handle, handle);
  await admin('post', `/admin/workers/${copied!.id}/void`).send({ reason: 'copied' }).expect(200);

  const after = await look(path);
  expect(after).toMatchObject({ status: 'verified', handle });
  expect(after.checkedAt).toBe(after.verifiedAt);
  expect(await breaches()).toEqual([]);
});

it('opens as many a day as it is told, the longest unchecked first, and only where something ages', async () => {
  const [old, older] = [await anAgedHandle(300), await anAgedHandle(400)];
  await own.pool.query(`update task set created_at = created_at - interval '1 day' where cause = 'recheck'`);
  const fresh = await anAgedHandle(10);
  const view = (await admin('put', '/admin/ageing').send({ dailyCap: 1 }).expect(200)).body;
  expect(view).toMatchObject({ batch: { id: fresh.batchId, confirm: 3, status: 'open' }, dailyCap: 1, openedToday: 0 });
  await Promise.all([recheck.run(), recheck.run(), recheck.run()]);

  expect((await look(older.path)).openTask).toMatchObject({ cause: 'recheck' });
  expect((await look(old.path)).openTask).toBeNull();
  expect((await look(fresh.path)).openTask).toBeNull();

  await admin('put', '/admin/ageing')
    .send({ dailyCap: 100, platforms: [{ platform: 'x', days: null }] })
    .expect(200);
  await recheck.run();
  expect((await look(old.path)).openTask).toBeNull();
  await admin('put', '/admin/ageing')
    .send({ platforms: [{ platform: 'x', days: 180 }], batchId: null })
    .expect(200);
  await recheck.run();
  expect((await look(old.path)).openTask, 'no batch, no re-checks').toBeNull();
});

it('refuses what can’t be: other platforms, a day that isn’t one, a batch that is closed', async () => {
  const { batchId } = await anAgedHandle();
  await own.pool.query(`update batch set status = 'closed' where id = $1`, [batchId]);
  for (const body of [
    { platforms: [{ platform: 'myspace', days: 1 }] },
    { platforms: [{ platform: 'x', days: 0 }] },
    {
      platforms: [
        { platform: 'x', days: 1 },
        { platform: 'x', days: 2 },
      ],
    },
    { dailyCap: -1 },
    { batchId },
    { batchId: '00000000-0000-4000-8000-000000000000' },
  ]) {
    expect((await admin('put', '/admin/ageing').send(body).expect(400)).body.code).toBe('invalid_input');
  }
  expect((await own.pool.query(`select count(*)::int as n from audit where action = 'ageing.changed'`)).rows[0].n).toBeGreaterThan(0);
});
