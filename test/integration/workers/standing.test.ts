import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EndSuspensions } from '../../../src/workers/standing/end-suspensions.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { fiveWorkers, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const order = (workerId: string, act: string, body: object = { reason: 'because' }) =>
  nonet.http.post(`/api/v1/admin/workers/${workerId}/${act}`).set('Authorization', nonet.admin).send(body);
const actsOn = async (workerId: string) =>
  (
    await own.pool.query('select action, before, after, reason, account_id from audit where subject = $1 order by id', [
      `worker:${workerId}`,
    ])
  ).rows;

describe('the qualification', () => {
  it('is granted and withdrawn by hand, with a reason and a record', async () => {
    const worker = await oneWorker(nonet, own.pool, 'registered');

    const granted = await order(worker.id, 'qualification', { granted: true, reason: 'known to us' }).expect(200);
    expect(granted.body).toEqual({
      id: worker.id,
      status: 'qualified',
      statusCause: null,
      statusReason: null,
      suspendedUntil: null,
      qualifiedAt: expect.any(String),
    });
    await order(worker.id, 'qualification', { granted: false, reason: 'out of practice' }).expect(200);

    expect(await worker.me()).toMatchObject({ status: 'registered', statusCause: 'other', statusReason: 'out of practice' });
    expect(await actsOn(worker.id)).toMatchObject([
      { action: 'worker.qualified', before: { status: 'registered' }, after: { status: 'qualified' }, reason: 'known to us' },
      { action: 'worker.disqualified', before: { status: 'qualified' }, after: { status: 'registered' }, reason: 'out of practice' },
    ]);
  });

  it('needs a reason, a worker, and an administrator', async () => {
    const worker = await oneWorker(nonet, own.pool, 'registered');

    for (const body of [{ granted: true }, { granted: true, reason: ' ' }, { granted: 'yes', reason: 'x' }]) {
      expect((await order(worker.id, 'qualification', body)).status).toBe(400);
    }
    expect((await order('00000000-0000-4000-8000-000000000000', 'qualification', { granted: true, reason: 'x' })).status).toBe(404);
    expect((await worker.post(`/admin/workers/${worker.id}/qualification`, { granted: true, reason: 'me' })).status).toBe(403);
    expect((await worker.me()).status).toBe('registered');
  });

  it('is granted once under one key', async () => {
    const worker = await oneWorker(nonet, own.pool, 'registered');
    const send = () => order(worker.id, 'qualification', { granted: true, reason: 'x' }).set('Idempotency-Key', worker.id);

    const [first, second] = [await send().expect(200), await send().expect(200)];

    expect(second.body).toEqual(first.body);
    expect(await actsOn(worker.id)).toHaveLength(1);
  });
});

describe('a suspension', () => {
  it('keeps a worker from new tasks and honours the lease that is out', async () => {
    await aBatch(own.pool, { tasks: 3 });
    const worker = await oneWorker(nonet, own.pool);
    const held = await worker.claim();

    await order(worker.id, 'suspension', { cause: 'copying', reason: 'a look at some answers' }).expect(200);

    expect(await worker.me()).toMatchObject({
      status: 'suspended',
      statusCause: 'copying',
      statusReason: 'a look at some answers',
      suspendedUntil: null,
    });
    const sent = await worker
      .post(`/assignments/${held.id}/submission`, { answer: { kind: 'handle', value: 'truth' }, next: true })
      .expect(201);
    expect(sent.body).toMatchObject({ receipt: { credited: '0.05', late: false }, next: null });
    expect((await worker.post('/assignments').expect(403)).body.code).toBe('suspended');
    const { rows } = await own.pool.query('select counted from assignment where id = $1', [held.id]);
    expect(rows).toEqual([{ counted: true }]);
  });

  it('ends by itself when its time is over, and is lifted once', async () => {
    const [ada, bob] = await fiveWorkers(nonet, own.pool, 'registered');
    for (const worker of [ada, bob]) {
      await order(worker.id, 'qualification', { granted: true, reason: 'x' }).expect(200);
      await order(worker.id, 'suspension', { reason: 'a day off', until: new Date(Date.now() + 86_400_000).toISOString() }).expect(200);
    }
    await own.pool.query(`update worker set suspended_until = now() - interval '1 second' where id = $1`, [ada.id]);

    const sweeps = Array.from({ length: 3 }, () => new EndSuspensions(own.db));
    await Promise.all(sweeps.map((sweep) => sweep.run()));

    expect(await ada.me()).toMatchObject({ status: 'qualified', suspendedUntil: null, statusReason: null });
    expect(await bob.me()).toMatchObject({ status: 'suspended', suspendedUntil: expect.any(String) });
    expect((await actsOn(ada.id)).filter(({ action }) => action === 'worker.reinstated')).toMatchObject([{ account_id: null }]);
  });

  it('ends in the future or not at all', async () => {
    const worker = await oneWorker(nonet, own.pool);

    const { body } = await order(worker.id, 'suspension', { reason: 'x', until: '2020-01-01T00:00:00Z' }).expect(400);

    expect(body.errors).toMatchObject([{ field: 'until' }]);
  });

  it('is lifted once when two administrators lift it at the same moment', async () => {
    const worker = await oneWorker(nonet, own.pool, 'suspended');

    const answers = await Promise.all([order(worker.id, 'reinstatement'), order(worker.id, 'reinstatement')]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await actsOn(worker.id)).toHaveLength(1);
  });
});

it('a block holds until it is lifted', async () => {
  await aBatch(own.pool);
  const worker = await oneWorker(nonet, own.pool);
  await order(worker.id, 'block', { reason: 'automation' }).expect(200);

  expect((await worker.post('/assignments').expect(403)).body.code).toBe('blocked');
  expect((await order(worker.id, 'suspension').expect(409)).body.code).toBe('blocked');
  expect((await order(worker.id, 'reinstatement').expect(200)).body.status).toBe('registered');
});
