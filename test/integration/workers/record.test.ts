import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, letLeasesRunOut } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { fiveWorkers, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** Each test has the work for itself. */
beforeEach(async () => {
  await own.pool.query(`update batch set status = 'closed'`);
});

describe('a worker’s profile', () => {
  it('says everything about a newcomer', async () => {
    await aBatch(own.pool, { tasks: 3 });
    const worker = await oneWorker(nonet, own.pool);

    expect(await worker.me()).toEqual({
      id: worker.id,
      displayName: 'Worker 1',
      email: expect.stringMatching(/@example.org$/),
      country: null,
      languages: [],
      status: 'qualified',
      statusCause: null,
      statusReason: null,
      suspendedUntil: null,
      createdAt: expect.any(String),
      balance: '0.00',
      answered: 0,
      reliability: { mean: 0.8, low: expect.any(Number), high: expect.any(Number), evidence: 0 },
      platforms: [],
      counts: { answered: 0, agreed: 0, disagreed: 0, pending: 0, notCounted: 0 },
      hourlyRate: null,
      unreadMessages: 0,
      available: { tasks: 3, reasons: [] },
    });
  });

  it('is a worker’s own', async () => {
    const { body } = await nonet.http.get('/api/v1/workers/me').set('Authorization', nonet.admin).expect(403);

    expect(body.code).toBe('not_a_worker');
  });

  it('counts what is known, and its reliability rests on that', async () => {
    await aBatch(own.pool, { tasks: 2, policy: { agree: 2, panel: 3 } });
    const [ada, bob, cyd] = await fiveWorkers(nonet, own.pool);
    await ada.work('truth');
    await bob.work('decoy');
    await cyd.work('truth');
    await ada.work('truth');

    expect(await ada.me()).toMatchObject({
      balance: '0.10',
      answered: 2,
      counts: { answered: 2, agreed: 1, disagreed: 0, pending: 1, notCounted: 0 },
      reliability: { mean: 0.8286, evidence: 1 },
      platforms: [{ platform: 'x', reliability: { mean: 0.8531, evidence: 1 } }],
    });
    expect(await bob.me()).toMatchObject({ counts: { agreed: 0, disagreed: 1 }, reliability: { mean: 0.6857, evidence: 1 } });
  });

  it('says what an hour’s work earned', async () => {
    await aBatch(own.pool, { tasks: 6 });
    const worker = await oneWorker(nonet, own.pool);
    for (let n = 0; n < 6; n += 1) await worker.work('truth');
    await own.pool.query(`update assignment set leased_at = submitted_at - interval '1 minute' where worker_id = $1`, [worker.id]);

    expect((await worker.me()).hourlyRate).toBe('3.00');
  });
});

describe('an answer', () => {
  it('is pending until its task is resolved, and says nothing of what others answered before', async () => {
    const { taskIds } = await aBatch(own.pool, { policy: { agree: 2, panel: 3 } });
    const [ada, bob, cyd] = await fiveWorkers(nonet, own.pool);
    const { id } = await ada.work('Truth');
    await bob.work('decoy');

    expect(await ada.answers()).toEqual([
      {
        assignmentId: id,
        taskId: taskIds[0],
        athleteName: 'Athlete 1',
        platform: 'x',
        answer: { kind: 'handle', raw: 'Truth', display: 'Truth', url: 'https://x.com/Truth' },
        evidenceUrl: null,
        clue: null,
        comment: null,
        submittedAt: expect.any(String),
        credited: '0.05',
        late: false,
        outcome: 'pending',
      },
    ]);
    expect(await bob.answers()).toMatchObject([{ outcome: 'pending' }]);
    await cyd.work('truth');
    expect(await ada.answers()).toMatchObject([{ outcome: 'agreed' }]);
    expect(await bob.answers()).toMatchObject([{ outcome: 'disagreed' }]);
  });

  it('agrees when both found no account', async () => {
    await aBatch(own.pool, { policy: { agree: 2, panel: 3 } });
    const [ada, bob, cyd] = await fiveWorkers(nonet, own.pool);
    for (const worker of [ada, bob]) {
      const { id } = await worker.claim();
      if (worker === ada) await cyd.work('decoy');
      await worker.post(`/assignments/${id}/submission`, { answer: { kind: 'no_account' } }).expect(201);
    }

    expect(await ada.answers()).toMatchObject([{ answer: { kind: 'no_account', raw: null, display: null, url: null }, outcome: 'agreed' }]);
    expect(await cyd.answers()).toMatchObject([{ outcome: 'disagreed' }]);
  });

  it('that came late is kept, credited and not counted', async () => {
    await aBatch(own.pool);
    const worker = await oneWorker(nonet, own.pool);
    const held = await worker.claim();
    await letLeasesRunOut(own.pool);
    await worker.answer(held.id, 'truth');

    expect(await worker.answers()).toMatchObject([{ outcome: 'not_counted', late: true, credited: '0.05' }]);
  });

  it('that was rejected, or whose task was cancelled, says so', async () => {
    await aBatch(own.pool, { tasks: 2 });
    const worker = await oneWorker(nonet, own.pool);
    const first = await worker.work('truth');
    const second = await worker.work('truth');
    await own.pool.query(`update assignment set payment = 'rejected' where id = $1`, [first.id]);
    await own.pool.query(`update task set status = 'cancelled' where id = $1`, [second.taskId]);

    expect(await worker.answers()).toMatchObject([
      { assignmentId: second.id, outcome: 'not_counted', credited: '0.05' },
      { assignmentId: first.id, outcome: 'rejected', credited: '0.00' },
    ]);
  });

  it('is found once and in order, page by page, as is its money', async () => {
    await aBatch(own.pool, { tasks: 7 });
    const worker = await oneWorker(nonet, own.pool);
    const sent: string[] = [];
    for (let n = 0; n < 7; n += 1) sent.unshift((await worker.work('truth')).id);

    const pagesOf = async (list: string): Promise<{ assignmentId: string }[]> => {
      const first = await worker.get(`/workers/me/${list}?limit=4`);
      const second = await worker.get(`/workers/me/${list}?limit=4&cursor=${first.nextCursor}`);
      expect([first.items.length, second.items.length, second.nextCursor]).toEqual([4, 3, null]);
      return [...first.items, ...second.items];
    };
    expect((await pagesOf('answers')).map(({ assignmentId }) => assignmentId)).toEqual(sent);
    const entries = await pagesOf('ledger');
    expect(entries.map(({ assignmentId }) => assignmentId)).toEqual(sent);
    expect(entries[0]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      kind: 'answer',
      amount: '0.05',
      reason: null,
      assignmentId: sent[0],
    });
    expect((await worker.me()).balance).toBe('0.35');
  });
});

it('a worker takes along all that is kept about them, however many pages it fills', async () => {
  await aBatch(own.pool, { tasks: 3 });
  const worker = await oneWorker(nonet, own.pool);
  const { id } = await worker.work('truth');
  await own.pool.query(`insert into ledger (worker_id, kind, micros) select $1, 'bonus', 1000000 from generate_series(1, 1500)`, [
    worker.id,
  ]);
  await worker.post('/workers/me/payouts', { amount: '5.00' }).expect(201);

  const { body, headers } = await nonet.http.get('/api/v1/workers/me/export').set('Authorization', worker.token).expect(200);

  expect(headers['content-disposition']).toBe('attachment; filename="my-record.json"');
  expect(body).toMatchObject({
    profile: { id: worker.id, balance: '1495.05' },
    answers: [{ assignmentId: id, answer: { raw: 'truth' }, outcome: 'pending' }],
    payouts: [{ amount: '5.00' }],
    appeals: [],
    messages: [],
    hits: { assignments: [], notices: [], qualifications: [] },
    training: { practice: [], tests: [] },
  });
  expect(body.ledger).toHaveLength(1502);
});

it('a statement lists every entry with the balance after it, and runs as no formula', async () => {
  const worker = await oneWorker(nonet, own.pool);
  await aBatch(own.pool, { tasks: 1 });
  const { id } = await worker.work('truth');
  await own.pool.query(
    `insert into ledger (worker_id, kind, micros, reason, at) select $1, 'bonus', 1000000, '=1+1', now() + interval '1 second' * n from generate_series(1, 1500) n`,
    [worker.id],
  );
  await own.pool.query(
    `insert into ledger (worker_id, kind, micros, assignment_id, reason, at) values ($1, 'reversal', -50000, $2, 'copied', now() + interval '1 hour')`,
    [worker.id, id],
  );

  const { text } = await nonet.http.get('/api/v1/workers/me/statement').set('Authorization', worker.token).expect(200);

  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(1503);
  expect(lines[0]).toBe('at,what,about,reason,amount,balance,currency');
  expect(lines[1]).toMatch(/^[^,]+Z,answer,Athlete 1 on x,,0\.05,0\.05,USD$/);
  expect(lines[2]).toMatch(/,bonus,,'=1\+1,1\.00,1\.05,USD$/);
  expect(lines.at(-1)).toMatch(/,reversal,Athlete 1 on x,copied,-0\.05,1500\.00,USD$/);
});
