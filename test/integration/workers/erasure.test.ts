import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester } from '../../support/mturk.js';
import { leaveTracesOnHits, tablesWith } from '../../support/traces.js';
import { CallingWorker, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** In the name, the e-mail and every text: nothing else in the database has it. */
const MARK = 'zimarra';
const PERSON = { email: `quetzal@${MARK}.example`, password: 'a long password', displayName: `Quetzal ${MARK}` };

const office = (path: string, body: object) =>
  nonet.http
    .post(`/api/v1/admin${path}`)
    .set('Authorization', nonet.admin)
    .set('Idempotency-Key', randomUUID())
    .send(body)
    .expect((answer) => expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300));

async function signUp(): Promise<CallingWorker> {
  const { body } = await nonet.http
    .post('/api/v1/workers')
    .send({ ...PERSON, country: 'MX' })
    .expect(201);
  const worker = new CallingWorker(nonet, body.worker.id, `Bearer ${body.token}`);
  await office(`/workers/${worker.id}/qualification`, { granted: true, reason: `${MARK} passed elsewhere` });
  return worker;
}

async function answerWithComment(worker: CallingWorker, value: string): Promise<string> {
  const { id } = await worker.claim();
  const body = { answer: { kind: 'handle', value }, comment: `seen by ${MARK}`, next: false };
  await worker.post(`/assignments/${id}/submission`, body).set('Idempotency-Key', randomUUID()).expect(201);
  return id;
}

/** Works, appeals, is written to, suspended, paid: a text in each place that has one. */
async function leaveTracesOf(worker: CallingWorker): Promise<void> {
  await aBatch(own.pool, { tasks: 3, policy: { agree: 2, panel: 3 } });
  const peer = await oneWorker(nonet, own.pool);
  const answers = [
    await answerWithComment(worker, 'truth'),
    await answerWithComment(worker, 'truth'),
    await answerWithComment(worker, 'lie'),
  ];
  for (const value of ['truth', 'truth']) await peer.work(value);
  await office(`/workers/${worker.id}/rejections`, { assignmentIds: [answers[2]], finding: 'copying', reason: `${MARK} copied` });
  const appeal = (assignmentId: string | undefined, about: string) =>
    worker
      .post('/workers/me/appeals', { about, assignmentId, text: `I am ${MARK}` })
      .set('Idempotency-Key', randomUUID())
      .expect(201);
  const { body: decided } = await appeal(answers[0], 'answer');
  await office(`/appeals/${decided.id}/decision`, { granted: false, reason: `No, ${MARK}` });
  await appeal(answers[2], 'rejection');
  await office(`/workers/${worker.id}/messages`, { text: `Dear ${MARK}` });
  await office(`/workers/${worker.id}/suspension`, { reason: `${MARK} was rude` });
  await office(`/workers/${worker.id}/reinstatement`, { reason: `${MARK} was not` });
  await office(`/workers/${worker.id}/block`, { reason: `${MARK} was rude after all` });
  await own.pool.query(`insert into training_attempt (worker_id, item_ids, answers) values ($1, '{}', $2)`, [
    worker.id,
    { x: { given: MARK } },
  ]);
  await leaveTracesOnHits(own.pool, { workerId: worker.id, accountId: (await aRequester(nonet, own.pool)).accountId, text: MARK });
}

/** What decisions and books rest on. */
async function whatStays(workerId: string): Promise<unknown> {
  const { rows } = await own.pool.query(
    `select (select json_agg(x order by x.id) from (select id, task_id, status, counted, not_counted, payment, answer_kind, answer_raw, answer_key, reward_micros from assignment where worker_id = $1) x) as answers,
            (select json_agg(d order by d.task_id) from decision d) as decisions, (select json_agg(r order by r.handle_key) from registry r) as registry,
            (select json_agg(x order by x.id) from (select id, kind, micros, assignment_id, payout_id from ledger where worker_id = $1 and kind <> 'forfeit') x) as money`,
    [workerId],
  );
  return rows[0];
}

it('leaves no text of a worker in any table, every answer and decision as it was, and the e-mail free', async () => {
  const worker = await signUp();
  await leaveTracesOf(worker);
  const erase = (body: object) => worker.post('/workers/me/erasure', body);
  const { body: payout } = await worker.post('/workers/me/payouts', { amount: '1.00' }).set('Idempotency-Key', randomUUID()).expect(201);
  expect((await erase({ password: 'not this one', forfeit: true }).expect(400)).body.errors[0].field).toBe('password');
  expect((await erase({ password: PERSON.password, forfeit: true }).expect(409)).body.code).toBe('payout_open');
  await office(`/payouts/${payout.id}/cancellation`, { reason: `${MARK} has no bank` });
  expect((await erase({ password: PERSON.password }).expect(409)).body).toMatchObject({
    code: 'balance_outstanding',
    detail: expect.stringContaining('forfeit'),
  });
  expect(await worker.get('/workers/me/erasure')).toMatchObject({
    done: false,
    obstacles: ['balance_outstanding', 'work_unapproved'],
    balance: '2.10',
    erased: { messages: 1, appeals: 2, comments: 3, tests: 1 },
    kept: { answers: 3, payouts: 1 },
  });
  const everywhere = [
    'account',
    'appeal',
    'assignment',
    'audit',
    'hit_assignment',
    'hit_bonus',
    'ledger',
    'message',
    'payout',
    'qualification_request',
  ];
  const moreover = ['reply', 'requester_block', 'requester_ledger', 'training_attempt', 'worker', 'worker_notice', 'worker_qualification'];
  expect(await tablesWith(own.pool, MARK)).toEqual([...everywhere, ...moreover]);
  expect((await worker.get('/workers/me/export')).hits).toMatchObject({
    assignments: [{ feedback: MARK }],
    notices: [{ text: MARK }],
    qualifications: [{ reason: MARK }],
  });
  const before = await whatStays(worker.id);

  await erase({ password: PERSON.password, forfeit: true }).expect(204);

  expect(await tablesWith(own.pool, MARK)).toEqual([]);
  expect(await whatStays(worker.id)).toEqual(before);
  expect(await findBreaches(own.db)).toEqual([]);
  await worker.post('/assignments').expect(401);
  await nonet.http.post('/api/v1/sessions').send({ email: PERSON.email, password: PERSON.password }).expect(401);
  const { body: seen } = await nonet.http.get(`/api/v1/admin/workers/${worker.id}`).set('Authorization', nonet.admin).expect(200);
  expect(seen).toMatchObject({
    displayName: 'Erased worker',
    email: null,
    country: null,
    statusReason: null,
    balance: '0.00',
    answered: 3,
  });
  const again = await signUp();
  expect(again.id).not.toBe(worker.id);
  expect(await again.answers()).toEqual([]);
});

it('is done by an admin too: first said, then done and recorded, and once', async () => {
  const worker = await oneWorker(nonet, own.pool);
  const send = (query: string) =>
    nonet.http
      .post(`/api/v1/admin/workers/${worker.id}/erasure${query}`)
      .set('Authorization', nonet.admin)
      .send({ reason: 'asked by letter' });

  expect((await send('?dryRun=true').expect(200)).body).toMatchObject({
    done: false,
    obstacles: [],
    balance: '0.00',
    erased: { sessions: 1 },
  });
  expect((await worker.me()).displayName).toBe('Worker 1');
  expect((await send('').expect(200)).body).toMatchObject({ workerId: worker.id, done: true });
  expect((await send('').expect(409)).body.code).toBe('already_erased');
  const written = await nonet.http
    .post(`/api/v1/admin/workers/${worker.id}/messages`)
    .set('Authorization', nonet.admin)
    .send({ text: 'hello?' });
  expect([written.status, written.body.code]).toEqual([409, 'no_account']);
  const { rows } = await own.pool.query(`select action, reason from audit where subject = 'worker:' || $1`, [worker.id]);
  expect(rows).toEqual([{ action: 'worker.erased', reason: 'asked by letter' }]);
  await nonet.http
    .post(`/api/v1/admin/workers/${randomUUID()}/erasure`)
    .set('Authorization', nonet.admin)
    .send({ reason: 'x' })
    .expect(404);
});

it('gives the held task to others, and leaves nothing of an answer that is sent at the same moment', async () => {
  for (let n = 0; n < 8; n += 1) {
    await own.pool.query(`update batch set status = 'closed'`);
    await aBatch(own.pool, { tasks: 1, policy: { agree: 1, panel: 1 } });
    const [worker, other] = [await oneWorker(nonet, own.pool), await oneWorker(nonet, own.pool)];
    const held = await worker.claim();
    const body = { answer: { kind: 'handle', value: `h${n}` }, comment: 'by gandalfo' };
    const [sent] = await Promise.all([
      worker.post(`/assignments/${held.id}/submission`, body).set('Idempotency-Key', randomUUID()),
      nonet.http
        .post(`/api/v1/admin/workers/${worker.id}/erasure`)
        .set('Authorization', nonet.admin)
        .send({ reason: 'asked', forfeit: true })
        .expect(200),
    ]);
    expect([201, 401, 409]).toContain(sent.status);
    if (sent.status !== 201) expect((await other.claim()).taskId).toBe(held.taskId);
    expect(await tablesWith(own.pool, 'gandalfo')).toEqual([]);
  }
  expect(await findBreaches(own.db)).toEqual([]);
});
