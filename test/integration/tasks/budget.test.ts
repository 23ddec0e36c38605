import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { type BuiltWorker, letLeasesRunOut, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { csv, Importer, newId } from '../../support/imports.js';

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
const submit = (worker: BuiltWorker, id: string) =>
  nonet.http
    .post(`/api/v1/assignments/${id}/submission`)
    .set('Authorization', worker.token)
    .send({ answer: { kind: 'no_account' } });
const giveBack = (worker: BuiltWorker, id: string) =>
  nonet.http.post(`/api/v1/assignments/${id}/return`).set('Authorization', worker.token).send({ reason: 'skip' });
const change = (batch: string, body: object) => nonet.http.patch(`/api/v1/batches/${batch}`).set('Authorization', nonet.admin).send(body);
const batchOf = async (id: string) => (await office.read(`/batches/${id}`).expect(200)).body;
const purse = async (id: string) =>
  Number((await own.pool.query('select coalesce(sum(micros), -1) as left from purse where batch_id = $1', [id])).rows[0].left);
const moneyBreaches = async () => (await findBreaches(own.db)).filter(({ rule }) => rule === 8);

async function aBatchOf(tasks: number, body: object): Promise<string> {
  const batch = await office.batch({ policy: { agree: 7, panel: 9, goldRate: 0 }, ...body });
  await office.import(csv('external_id,name', ...Array.from({ length: tasks }, () => `${newId()},Zoe`)), { batch });
  return batch;
}

describe('a budget', () => {
  it('lies in eight purses, the remainder in the first', async () => {
    const batch = await office.batch({ budget: '0.123459' });
    const { rows } = await own.pool.query('select micros from purse where batch_id = $1 order by shard', [batch]);
    expect(rows.map(({ micros }) => Number(micros))).toEqual([15_435, ...Array(7).fill(15_432)]);
    expect((await batchOf(batch)).budget).toBe('0.123459');
  });

  it('pauses its batch when it is spent, and more of it sets the batch going again', async () => {
    const batch = await aBatchOf(1, { budget: '0.15' });
    const workers = await someWorkers(own.pool, 6);
    for (const worker of workers.slice(0, 3)) await submit(worker, (await claim(worker).expect(201)).body.id).expect(201);
    await claim(workers[3]!).expect(204);
    expect(await batchOf(batch)).toMatchObject({ status: 'paused', pauseCause: 'budget', spent: '0.15' });

    expect((await change(batch, { budget: '0.20' }).expect(200)).body).toMatchObject({ status: 'open', pauseCause: null, budget: '0.20' });
    await claim(workers[3]!).expect(201);
    await claim(workers[4]!).expect(204);
    expect(await moneyBreaches()).toEqual([]);
  });

  it('stays paused when somebody asked for that', async () => {
    const batch = await aBatchOf(1, { budget: '0.05' });
    await change(batch, { status: 'paused' }).expect(200);
    expect((await change(batch, { budget: '5' }).expect(200)).body).toMatchObject({ status: 'paused', pauseCause: 'asked' });
  });

  it('is never less than what is spent and promised', async () => {
    const batch = await aBatchOf(1, { budget: '1.00' });
    const [answered, holding] = await someWorkers(own.pool, 2);
    await submit(answered!, (await claim(answered!).expect(201)).body.id).expect(201);
    await claim(holding!).expect(201);

    const { body } = await change(batch, { budget: '0.09' }).expect(409);
    expect(body).toMatchObject({ code: 'budget_too_low', spent: '0.05', promised: '0.05' });
    expect((await batchOf(batch)).budget).toBe('1.00');
    await change(batch, { budget: '0.10' }).expect(200);
    expect(await purse(batch)).toBe(0);
    expect(await moneyBreaches()).toEqual([]);
  });

  it('that comes later counts the leases that are out, late ones too', async () => {
    const batch = await aBatchOf(1, {});
    const [live, late, spent] = await someWorkers(own.pool, 3);
    const lateLease = (await claim(late!).expect(201)).body.id;
    await own.pool.query(`update assignment set expires_at = now() - interval '1 second', status = 'expired' where id = $1`, [lateLease]);
    await own.pool.query(`update handout set places = places + 1 where batch_id = $1`, [batch]);
    const liveLease = (await claim(live!).expect(201)).body.id;
    await submit(spent!, (await claim(spent!).expect(201)).body.id).expect(201);

    expect((await change(batch, { budget: '0.14' }).expect(409)).body).toMatchObject({ spent: '0.05', promised: '0.10' });
    await change(batch, { budget: '0.30' }).expect(200);
    expect(await purse(batch)).toBe(150_000);
    await submit(late!, lateLease).expect(201);
    await giveBack(live!, liveLease).expect(204);
    expect(await purse(batch)).toBe(200_000);
    expect(await moneyBreaches()).toEqual([]);
  });

  it('that is taken off lets a paused batch go on without a limit', async () => {
    const batch = await aBatchOf(1, { budget: '0.05' });
    const [first, second] = await someWorkers(own.pool, 2);
    await claim(first!).expect(201);
    await claim(second!).expect(204);

    expect((await change(batch, { budget: null }).expect(200)).body).toMatchObject({ status: 'open', budget: null });
    await claim(second!).expect(201);
    expect(await purse(batch)).toBe(-1);
    await letLeasesRunOut(own.pool);
    expect(await moneyBreaches()).toEqual([]);
  });

  it('comes and goes while workers claim, answer and give back, and no cent is lost', async () => {
    const batch = await aBatchOf(60, { budget: null });
    const workers = await someWorkers(own.pool, 12);
    const changes = new AbortController();
    const work = async (worker: BuiltWorker, n: number): Promise<void> => {
      for (let turn = 0; !changes.signal.aborted; turn += 1) {
        const { status, body } = await claim(worker);
        if (status !== 200 && status !== 201) continue;
        const done = await ((turn + n) % 4 === 0 ? giveBack(worker, body.id) : submit(worker, body.id));
        expect([201, 204]).toContain(done.status);
      }
    };
    const working = workers.map(work);
    for (const budget of ['40', null, '35', '50.5', null, '60', null, '45']) await change(batch, { budget }).expect(200);
    changes.abort();
    await Promise.all(working);

    expect(await moneyBreaches()).toEqual([]);
    const { spent } = await batchOf(batch);
    expect(await purse(batch)).toBe(Math.round((45 - Number(spent)) * 1_000_000) - (await promised(batch)));
  });
});

async function promised(batch: string): Promise<number> {
  const { rows } = await own.pool.query(
    'select coalesce(sum(reward_micros), 0)::int as micros from assignment where batch_id = $1 and promised',
    [batch],
  );
  return rows[0].micros;
}
