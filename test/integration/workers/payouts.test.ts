import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { type CallingWorker, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

async function workerWith(micros: number): Promise<CallingWorker> {
  const worker = await oneWorker(nonet, own.pool);
  await own.pool.query(`insert into ledger (worker_id, kind, micros) values ($1, 'bonus', $2)`, [worker.id, micros]);
  return worker;
}
const balanceOf = async (worker: CallingWorker): Promise<string> => (await worker.me()).balance;
const asAdmin = (path: string, body: object = {}) =>
  nonet.http.post(`/api/v1/admin/payouts${path}`).set('Authorization', nonet.admin).send(body);
const listed = async (query: string) =>
  (await nonet.http.get(`/api/v1/admin/payouts${query}`).set('Authorization', nonet.admin).expect(200)).body.items;

describe('a payout request', () => {
  it('takes all of the balance when it names no amount, at once', async () => {
    const worker = await workerWith(12_345_678);

    const { body } = await worker.post('/workers/me/payouts').expect(201);

    expect(body).toEqual({
      id: body.id,
      amount: '12.345678',
      status: 'requested',
      createdAt: expect.any(String),
      settledAt: null,
      reason: null,
    });
    expect(await balanceOf(worker)).toBe('0.00');
    expect((await worker.get('/workers/me/payouts')).items).toEqual([body]);
    expect((await worker.get('/workers/me/ledger')).items[0]).toMatchObject({ kind: 'payout', amount: '-12.345678' });
  });

  it('may take a part, no more than there is and no less than a dollar', async () => {
    const worker = await workerWith(5_000_000);
    const codeOf = async (amount: unknown): Promise<string> => (await worker.post('/workers/me/payouts', { amount })).body.code;

    expect(await codeOf('5.01')).toBe('balance_too_small');
    expect(await codeOf('0.99')).toBe('payout_too_small');
    expect(await codeOf('-2')).toBe('invalid_input');
    expect(await codeOf(2)).toBe('invalid_input');
    await worker.post('/workers/me/payouts', { amount: '4.5' }).expect(201);
    expect(await balanceOf(worker)).toBe('0.50');
    expect((await worker.post('/workers/me/payouts').expect(422)).body.code).toBe('payout_too_small');
  });

  it('can’t overdraw, however many come at the same moment', async () => {
    const worker = await workerWith(5_000_000);

    const answers = await Promise.all(Array.from({ length: 8 }, () => worker.post('/workers/me/payouts', { amount: '2.00' })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 422, 422, 422, 422, 422, 422]);
    expect(await balanceOf(worker)).toBe('1.00');
  });

  it('needs no body', async () => {
    const worker = await workerWith(5_000_000);

    const { body } = await nonet.http.post('/api/v1/workers/me/payouts').set('Authorization', worker.token).expect(201);

    expect(body.amount).toBe('5.00');
  });

  it('that is sent again with its key is one payout', async () => {
    const worker = await workerWith(5_000_000);
    const send = () => worker.post('/workers/me/payouts', { amount: '2.00' }).set('Idempotency-Key', 'k');

    const [first, second] = [await send().expect(201), await send().expect(201)];

    expect(second.body).toEqual(first.body);
    expect(await balanceOf(worker)).toBe('3.00');
  });
});

describe('an administrator', () => {
  it('sees what is requested, oldest first, and pays by the file', async () => {
    const [first, second] = [await workerWith(2_000_000), await workerWith(3_000_000)];
    const ids = [(await first.post('/workers/me/payouts')).body.id, (await second.post('/workers/me/payouts')).body.id];

    const mine = (await listed('?status=requested&limit=1000')).filter(({ id }: { id: string }) => ids.includes(id));
    expect(mine).toMatchObject([
      { id: ids[0], workerId: first.id, displayName: 'Worker 1', email: expect.stringContaining('@'), amount: '2.00' },
      { id: ids[1], workerId: second.id, amount: '3.00' },
    ]);
    const file = await nonet.http.get('/api/v1/admin/payouts/file').set('Authorization', nonet.admin).expect(200);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.text.split('\n').filter((line) => line.startsWith(ids[0]))).toEqual([expect.stringContaining(',2.00,USD,')]);

    const paid = await asAdmin(`/${ids[0]}/paid`).expect(200);
    expect(paid.body).toMatchObject({ status: 'paid', settledAt: expect.any(String) });
    expect((await listed('?status=paid')).map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
    expect(await balanceOf(first)).toBe('0.00');
  });

  it('cancels with a reason, which gives the money back and is recorded', async () => {
    const worker = await workerWith(2_000_000);
    const { id } = (await worker.post('/workers/me/payouts')).body;

    await asAdmin(`/${id}/cancellation`, {}).expect(400);
    await asAdmin(`/${id}/cancellation`, { reason: 'the account is closed' }).expect(200);

    expect(await balanceOf(worker)).toBe('2.00');
    expect((await worker.get('/workers/me/payouts')).items).toMatchObject([{ status: 'cancelled', reason: 'the account is closed' }]);
    expect((await worker.get('/workers/me/ledger')).items[0]).toMatchObject({
      kind: 'payout_returned',
      amount: '2.00',
      reason: 'the account is closed',
    });
    const { rows } = await own.pool.query(
      'select action, before, after, reason, account_id is not null as named from audit where subject = $1',
      [`payout:${id}`],
    );
    expect(rows).toEqual([
      {
        action: 'payout.cancelled',
        before: { status: 'requested' },
        after: { status: 'cancelled', workerId: worker.id, micros: '2000000' },
        reason: 'the account is closed',
        named: true,
      },
    ]);
  });

  it('settles a payout once, whoever else does so at the same moment', async () => {
    const worker = await workerWith(2_000_000);
    const { id } = (await worker.post('/workers/me/payouts')).body;

    const answers = await Promise.all([
      asAdmin(`/${id}/paid`),
      asAdmin(`/${id}/cancellation`, { reason: 'twice' }),
      asAdmin(`/${id}/cancellation`, { reason: 'thrice' }),
    ]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(['0.00', '2.00']).toContain(await balanceOf(worker));
    expect((await asAdmin('/no-uuid/paid').expect(404)).body.code).toBe('not_found');
    await asAdmin('/00000000-0000-4000-8000-000000000000/paid').expect(404);
  });

  it('alone may do so', async () => {
    const worker = await workerWith(2_000_000);

    for (const path of ['', '/file']) {
      const { body } = await nonet.http.get(`/api/v1/admin/payouts${path}`).set('Authorization', worker.token).expect(403);
      expect(body.code).toBe('forbidden');
    }
  });
});

it('after all of this every balance is the sum of its ledger', async () => {
  expect((await findBreaches(own.db)).filter(({ rule }) => rule === 8)).toEqual([]);
});
