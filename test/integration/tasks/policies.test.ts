import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { type BuiltWorker, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { csv, Importer, newId } from '../../support/imports.js';
import { someoneWith } from '../../support/office.js';

const own = await ownDatabase();
let nonet: RunningApp;
let office: Importer;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  office = new Importer(nonet, own, nonet.admin);
});
afterAll(() => nonet.close());
/** Each test has the hand-out for itself. */
beforeEach(() => own.pool.query(`update batch set status = 'closed'`));

const claim = (worker: BuiltWorker) => nonet.http.post('/api/v1/assignments').set('Authorization', worker.token).send({});
const put = (batch: string, body: object, as = nonet.admin) =>
  nonet.http.put(`/api/v1/batches/${batch}/policy`).set('Authorization', as).send(body);
const restore = (batch: string, body: object) =>
  nonet.http.post(`/api/v1/batches/${batch}/policy/restoration`).set('Authorization', nonet.admin).send(body);
const rows = async (sql: string, ...values: unknown[]) => (await own.pool.query(sql, values)).rows;
const statuses = async (batch: string) =>
  (
    await rows(
      'select t.status, t.panel, p.version from task t join policy p on p.id = t.policy_id where t.batch_id = $1 order by t.created_at, t.id',
      batch,
    )
  ).map(({ status, panel, version }) => `${status} ${panel} v${version}`);

async function aBatchOf(tasks: number, policy: object = {}): Promise<string> {
  const batch = await office.batch({ policy: { goldRate: 0, ...policy } });
  await office.import(csv('external_id,name', ...Array.from({ length: tasks }, () => `${newId()},Zoe`)), { batch });
  return batch;
}

async function answer(worker: BuiltWorker, value: string): Promise<void> {
  const { body } = await claim(worker).expect(201);
  await nonet.http
    .post(`/api/v1/assignments/${body.id}/submission`)
    .set('Authorization', worker.token)
    .send({ answer: { kind: 'handle', value } })
    .expect(201);
}

describe('a new policy', () => {
  it('keeps what it is not told to change, and is for new tasks alone', async () => {
    const batch = await aBatchOf(1, { leaseSeconds: 600 });

    expect((await put(batch, { policy: { agree: 3, panel: 5 }, apply: 'new', reason: 'It is easy' }).expect(200)).body).toMatchObject({
      version: 2,
      moved: 0,
    });
    await office.import(csv('external_id,name', `${newId()},Late Comer`), { batch });

    expect((await office.read(`/batches/${batch}`)).body.policy).toMatchObject({
      version: 2,
      agree: 3,
      panel: 5,
      leaseSeconds: 600,
      goldRate: 0,
    });
    expect(await statuses(batch)).toEqual(['open 9 v1', 'open 5 v2']);
    expect(await rows('select places from handout where batch_id = $1 order by seq', batch)).toEqual([{ places: 7 }, { places: 3 }]);
    const [act] = await rows(
      `select before, after, reason from audit where action = 'batch.policy_changed' and subject = $1`,
      `batch:${batch}`,
    );
    expect(act).toMatchObject({ before: { agree: 7 }, after: { agree: 3, apply: 'new' }, reason: 'It is easy' });
    await put(batch, { policy: { agree: 2 }, apply: 'new' }).expect(400);
    await put(batch, { policy: { confidenceFloor: 0.9 }, apply: 'new' }).expect(422);
    await put(batch, { policy: {}, apply: 'later' }).expect(400);
    await put(batch, { policy: {}, apply: 'new' }, await someoneWith(own.pool, 'requester')).expect(403);
  });

  it('gives the open tasks the places that it allows beside their leases', async () => {
    const batch = await aBatchOf(2);
    for (const worker of await someWorkers(own.pool, 4)) await claim(worker).expect(201);

    expect((await put(batch, { policy: { agree: 3, panel: 5 }, apply: 'open' }).expect(200)).body).toEqual({
      version: 2,
      moved: 2,
      decided: 0,
    });
    expect(await rows('select places, open, lane from handout where batch_id = $1 order by places', batch)).toEqual([
      { places: -1, open: false, lane: 0 },
      { places: 3, open: true, lane: 1 },
    ]);
    await put(batch, { policy: { agree: 7, panel: 9 }, apply: 'open' }).expect(200);
    expect(await rows('select places, open, lane from handout where batch_id = $1 order by places', batch)).toEqual([
      { places: 3, open: true, lane: 0 },
      { places: 7, open: true, lane: 1 },
    ]);
    expect((await findBreaches(own.db)).filter(({ rule }) => rule === 2)).toEqual([]);
  });

  it('decides at once what it settles, either way', async () => {
    const agreed = await aBatchOf(1);
    const workers = await someWorkers(own.pool, 5);
    for (const worker of workers) await answer(worker, 'the_one');
    const [task] = (await office.read(`/tasks?batch=${agreed}`)).body.items;

    expect((await put(agreed, { policy: { agree: 3, panel: 3 }, apply: 'open' }).expect(200)).body).toEqual({
      version: 2,
      moved: 1,
      decided: 1,
    });
    expect((await office.read(`/tasks/${task.id}`)).body).toMatchObject({
      status: 'verified',
      decision: { answer: { key: 'the_one' }, agreed: 5, ballots: 5, policyVersion: 2, cause: 'quorum' },
    });

    await own.pool.query(`update batch set status = 'closed'`);
    const split = await aBatchOf(1);
    for (const [n, worker] of (await someWorkers(own.pool, 3)).entries()) await answer(worker, `one_of_${n}`);
    await put(split, { policy: { agree: 3, panel: 4 }, apply: 'open' }).expect(200);
    expect((await office.read(`/tasks?batch=${split}`)).body.items[0]).toMatchObject({
      status: 'disputed',
      decision: { cause: 'unreachable', policyVersion: 2 },
    });
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('disputes what too many could not tell by its measure', async () => {
    const batch = await aBatchOf(1);
    for (const worker of await someWorkers(own.pool, 2)) {
      const { body } = await claim(worker).expect(201);
      await nonet.http
        .post(`/api/v1/assignments/${body.id}/return`)
        .set('Authorization', worker.token)
        .send({ reason: 'cannot_tell' })
        .expect(204);
    }
    await put(batch, { policy: { maxCannotTell: 2 }, apply: 'open' }).expect(200);
    expect((await office.read(`/tasks?batch=${batch}`)).body.items[0]).toMatchObject({
      status: 'disputed',
      decision: { cause: 'cannot_tell' },
    });
  });

  it('reaches every open task of a large batch', async () => {
    const batch = await aBatchOf(1201);
    expect((await put(batch, { policy: { agree: 5 }, apply: 'open' }).expect(200)).body).toEqual({ version: 2, moved: 1201, decided: 0 });
    expect(await rows('select places, count(*)::int from handout where batch_id = $1 group by places', batch)).toEqual([
      { places: 5, count: 1201 },
    ]);
  });

  it('repeated because no answer came, makes no second version and moves the tasks that are left', async () => {
    const batch = await aBatchOf(3);
    const change = { policy: { agree: 5 }, apply: 'open', reason: 'Cheaper' };
    await put(batch, change).expect(200);
    await own.pool.query(
      `update task set policy_id = (select id from policy where batch_id = $1 and version = 1)
        where id = (select id from task where batch_id = $1 limit 1)`,
      [batch],
    );

    expect((await put(batch, change).expect(200)).body).toEqual({ version: 2, moved: 1, decided: 0 });
    expect((await put(batch, { ...change, reason: 'Cheaper still' }).expect(200)).body).toEqual({ version: 3, moved: 3, decided: 0 });
  });

  it('opens no place too many while workers claim and answer', async () => {
    const batch = await aBatchOf(40, { agree: 3, panel: 5 });
    const workers = await someWorkers(own.pool, 12);
    const changes = new AbortController();
    const work = async (worker: BuiltWorker, n: number): Promise<void> => {
      for (let turn = 0; !changes.signal.aborted; turn += 1) {
        const { status, body } = await claim(worker);
        if (status !== 200 && status !== 201) continue;
        const value = (turn + n) % 3 === 0 ? `other_${n}` : 'the_one';
        const sent = await nonet.http
          .post(`/api/v1/assignments/${body.id}/submission`)
          .set('Authorization', worker.token)
          .send({ answer: { kind: 'handle', value } });
        expect(sent.status).toBe(201);
      }
    };
    const working = workers.map(work);
    for (const policy of [
      { agree: 4, panel: 7 },
      { agree: 3, panel: 3, extendTo: 5 },
      { agree: 7, panel: 9 },
      { agree: 3, panel: 5 },
      { agree: 5, panel: 7 },
    ]) {
      await put(batch, { policy: { extendTo: null, ...policy }, apply: 'open' }).expect(200);
    }
    changes.abort();
    await Promise.all(working);

    expect((await findBreaches(own.db)).filter(({ rule }) => rule <= 3)).toEqual([]);
  });
});

describe('the versions of a policy', () => {
  it('are all kept, with who, when, why, for which tasks, and how many are under each', async () => {
    const batch = await aBatchOf(2);
    await put(batch, { policy: { agree: 5 }, apply: 'new', reason: 'Cheaper' }).expect(200);
    await office.import(csv('external_id,name', `${newId()},Late Comer`), { batch });
    const { body } = await office.read(`/batches/${batch}/policies`);

    expect(body.nextCursor).toBeNull();
    expect(body.items).toEqual([
      expect.objectContaining({ version: 2, agree: 5, reason: 'Cheaper', appliedTo: 'new', restores: null, inForce: true, openTasks: 1 }),
      expect.objectContaining({ version: 1, agree: 7, reason: null, appliedTo: null, restores: null, inForce: false, openTasks: 2 }),
    ]);
    expect(body.items[0]).toMatchObject({ createdBy: 'admin@example.org', createdAt: expect.any(String) });
    const first = (await office.read(`/batches/${batch}/policies?limit=1`)).body;
    const second = (await office.read(`/batches/${batch}/policies?limit=1&cursor=${first.nextCursor}`)).body;
    expect([first, second].map(({ items }) => items[0].version)).toEqual([2, 1]);
  });

  it('can be taken back: the earlier values come into force as a new version that says so', async () => {
    const batch = await aBatchOf(2, { leaseSeconds: 600 });
    await put(batch, { policy: { agree: 3, panel: 5, leaseSeconds: 60 }, apply: 'open', reason: 'To try it' }).expect(200);

    const { body } = await restore(batch, { version: 1, apply: 'open', reason: 'It was not good enough' }).expect(200);

    expect(body).toEqual({ version: 3, moved: 2, decided: 0 });
    expect(await statuses(batch)).toEqual(['open 9 v3', 'open 9 v3']);
    const [latest] = (await office.read(`/batches/${batch}/policies`)).body.items;
    expect(latest).toMatchObject({
      version: 3,
      agree: 7,
      panel: 9,
      leaseSeconds: 600,
      restores: 1,
      appliedTo: 'open',
      reason: 'It was not good enough',
    });
    const [act] = await rows(
      `select action, reason, before->>'agree' as before, after->>'restores' as restores from audit where subject = $1 order by id desc limit 1`,
      `batch:${batch}`,
    );
    expect(act).toEqual({ action: 'batch.policy_restored', reason: 'It was not good enough', before: '3', restores: '1' });
    expect(await rows('select places, count(*)::int from handout where batch_id = $1 group by places', batch)).toEqual([
      { places: 7, count: 2 },
    ]);
  });

  it('are not restored without a reason, twice, or when there is no such version', async () => {
    const batch = await aBatchOf(1);
    await put(batch, { policy: { agree: 5 }, apply: 'new' }).expect(200);

    expect((await restore(batch, { version: 1, apply: 'new', reason: ' ' }).expect(400)).body.errors[0].field).toBe('reason');
    await restore(batch, { version: 9, apply: 'new', reason: 'Back' }).expect(404);
    expect((await restore(batch, { version: 2, apply: 'new', reason: 'Back' }).expect(409)).body.code).toBe('already_in_force');
    await restore(batch, { version: 1, apply: 'new', reason: 'Back' }).expect(200);
    expect((await restore(batch, { version: 1, apply: 'new', reason: 'Back' }).expect(409)).body.code).toBe('already_in_force');
    expect((await office.read(`/batches/${batch}/policies`)).body.items).toHaveLength(3);
  });
});
