import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { type CallingWorker, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());
beforeEach(async () => {
  await own.pool.query(`update batch set status = 'closed'`);
});

const FINDING = { finding: 'automation', reason: 'Four hundred answers in one minute' };
const reject = (worker: CallingWorker, assignmentIds: string[], body: object = FINDING) =>
  nonet.http
    .post(`/api/v1/admin/workers/${worker.id}/rejections`)
    .set('Authorization', nonet.admin)
    .send({ assignmentIds, ...body });

async function twoAnswers(): Promise<{ worker: CallingWorker; ids: string[] }> {
  await aBatch(own.pool, { tasks: 2, budgetMicros: 1_000_000 });
  const worker = await oneWorker(nonet, own.pool);
  return { worker, ids: [(await worker.work('one')).id, (await worker.work('two')).id] };
}

describe('a rejection', () => {
  it('takes back what the answers brought, once, and says why', async () => {
    const { worker, ids } = await twoAnswers();

    const replies = await Promise.all([reject(worker, ids), reject(worker, ids), reject(worker, ids)]);

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(replies.find(({ status }) => status === 200)?.body).toEqual({ answers: 2, amount: '0.10' });
    expect((await worker.me()).balance).toBe('0.00');
    expect((await worker.answers()).map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    const { items } = await worker.get('/workers/me/ledger');
    expect(items.filter((entry: { kind: string }) => entry.kind === 'reversal')).toEqual(
      Array(2).fill(expect.objectContaining({ amount: '-0.05', reason: 'automation: Four hundred answers in one minute' })),
    );
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('is paid after all when an appeal is granted, and can’t be done again', async () => {
    const { worker, ids } = await twoAnswers();
    await reject(worker, ids.slice(0, 1)).expect(200);
    const { body: appeal } = await worker
      .post('/workers/me/appeals', { about: 'rejection', assignmentId: ids[0], text: 'I type fast' })
      .expect(201);
    await nonet.http
      .post(`/api/v1/admin/appeals/${appeal.id}/decision`)
      .set('Authorization', nonet.admin)
      .send({ granted: true, reason: 'So it seems' })
      .expect(200);

    expect((await worker.me()).balance).toBe('0.10');
    expect((await reject(worker, ids.slice(0, 1)).expect(409)).body.code).toBe('not_rejectable');
  });

  it('takes all of the answers named, or none', async () => {
    const { worker, ids } = await twoAnswers();
    const { ids: others } = await twoAnswers();

    const { body } = await reject(worker, [ids[0] ?? '', others[0] ?? '']).expect(409);

    expect(body).toMatchObject({ code: 'not_rejectable', errors: [{ field: 'assignmentIds.1' }] });
    expect((await worker.me()).balance).toBe('0.10');
  });

  it('never takes what was paid out already', async () => {
    const { worker, ids } = await twoAnswers();
    await own.pool.query(`insert into ledger (worker_id, kind, micros) values ($1, 'bonus', -60000)`, [worker.id]);

    expect((await reject(worker, ids).expect(409)).body.code).toBe('paid_out_already');
    await own.pool.query(`delete from ledger where worker_id = $1 and kind = 'bonus'`, [worker.id]);
  });

  it.each([
    [{ finding: 'wrong', reason: 'It is wrong' }, 'finding'],
    [{ finding: 'copying', reason: ' ' }, 'reason'],
  ])('needs a finding about the worker and a reason: %j', async (body, field) => {
    const { worker, ids } = await twoAnswers();

    const refused = await reject(worker, ids, body).expect(400);

    expect(refused.body.errors).toMatchObject([{ field }]);
  });
});
