import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { type CallingWorker, fiveWorkers, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());
beforeEach(async () => {
  await own.pool.query(`update batch set status = 'closed'`);
});

const decide = (id: string, granted: boolean, reason = 'we looked again') =>
  nonet.http.post(`/api/v1/admin/appeals/${id}/decision`).set('Authorization', nonet.admin).send({ granted, reason });
const appeal = (worker: CallingWorker, body: object) => worker.post('/workers/me/appeals', { text: 'Please look again', ...body });

/** A worker with one answer whose pay was taken back. */
async function rejectedAnswer(): Promise<{ worker: CallingWorker; assignmentId: string }> {
  await aBatch(own.pool);
  const worker = await oneWorker(nonet, own.pool);
  const { id: assignmentId } = await worker.work('truth');
  await own.pool.query(`update assignment set payment = 'rejected' where id = $1`, [assignmentId]);
  await own.pool.query(
    `insert into ledger (worker_id, kind, micros, assignment_id, reason) values ($1, 'reversal', -50000, $2, 'copied')`,
    [worker.id, assignmentId],
  );
  return { worker, assignmentId };
}

describe('an appeal', () => {
  it('is open for 72 hours at most, one about a matter at a time, however many are sent at once', async () => {
    const worker = await oneWorker(nonet, own.pool, 'suspended');

    const answers = await Promise.all(Array.from({ length: 4 }, () => appeal(worker, { about: 'suspension' })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    const { items } = await worker.get('/workers/me/appeals');
    expect(items).toEqual([
      {
        id: expect.any(String),
        about: 'suspension',
        assignmentId: null,
        text: 'Please look again',
        status: 'open',
        createdAt: expect.any(String),
        dueAt: expect.any(String),
        decidedAt: null,
        reply: null,
      },
    ]);
    expect(Date.parse(items[0].dueAt) - Date.parse(items[0].createdAt)).toBe(72 * 3_600_000);
  });

  it('needs a matter of one’s own', async () => {
    const { worker, assignmentId } = await rejectedAnswer();
    const stranger = await oneWorker(nonet, own.pool);
    const codeOf = async (who: CallingWorker, body: object): Promise<string> => (await appeal(who, body)).body.code;

    expect(await codeOf(worker, { about: 'suspension' })).toBe('nothing_to_appeal');
    expect(await codeOf(worker, { about: 'suspension', assignmentId })).toBe('invalid_input');
    expect(await codeOf(worker, { about: 'rejection' })).toBe('invalid_input');
    expect(await codeOf(worker, { about: 'the weather' })).toBe('invalid_input');
    expect(await codeOf(stranger, { about: 'rejection', assignmentId })).toBe('not_found');
    await own.pool.query(`update assignment set payment = 'approved' where id = $1`, [assignmentId]);
    expect(await codeOf(worker, { about: 'rejection', assignmentId })).toBe('nothing_to_appeal');
    await appeal(worker, { about: 'answer', assignmentId }).expect(201);
  });

  it('is listed for the office, those due first', async () => {
    await own.pool.query('truncate appeal');
    const [ada, bob] = await fiveWorkers(nonet, own.pool, 'suspended');
    const first = (await appeal(ada, { about: 'suspension' })).body.id;
    const second = (await appeal(bob, { about: 'suspension' })).body.id;
    await decide(first, false).expect(200);

    const listed = async (query: string) =>
      (await nonet.http.get(`/api/v1/admin/appeals${query}`).set('Authorization', nonet.admin).expect(200)).body.items;

    expect((await listed('')).map(({ id }: { id: string }) => id)).toEqual([first, second]);
    expect(await listed('?status=open')).toMatchObject([
      { id: second, workerId: bob.id, displayName: 'Worker 2', workerStatus: 'suspended', taskId: null },
    ]);
    await nonet.http.get('/api/v1/admin/appeals').set('Authorization', ada.token).expect(403);
  });
});

describe('granting an appeal', () => {
  it('about a suspension reinstates, and says so in the record', async () => {
    const worker = await oneWorker(nonet, own.pool, 'suspended');
    const { id } = (await appeal(worker, { about: 'suspension' })).body;

    const answers = await Promise.all([decide(id, true), decide(id, true), decide(id, false)]);

    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
    const granted = statuses[2] !== 200;
    expect((await worker.me()).status).toBe(granted ? 'registered' : 'suspended');
    const { rows } = await own.pool.query(`select action from audit where subject in ($1, $2) order by id`, [
      `appeal:${id}`,
      `worker:${worker.id}`,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(granted ? ['appeal.granted', 'worker.reinstated'] : ['appeal.declined']);
  });

  it('that has become pointless changes nothing more', async () => {
    const worker = await oneWorker(nonet, own.pool, 'suspended');
    const { id } = (await appeal(worker, { about: 'suspension' })).body;
    await own.pool.query(`update worker set status = 'qualified' where id = $1`, [worker.id]);

    await decide(id, true).expect(200);

    expect((await worker.me()).status).toBe('qualified');
  });

  it('about a rejection pays after all, once', async () => {
    const { worker, assignmentId } = await rejectedAnswer();
    expect((await worker.me()).balance).toBe('0.00');
    const { id } = (await appeal(worker, { about: 'rejection', assignmentId })).body;

    await decide(id, true, 'it was your own work').expect(200);

    expect((await worker.me()).balance).toBe('0.05');
    expect((await worker.get('/workers/me/ledger')).items[0]).toMatchObject({
      kind: 'bonus',
      amount: '0.05',
      reason: 'it was your own work',
      assignmentId,
    });
    expect(await worker.answers()).toMatchObject([{ outcome: 'pending', credited: '0.05' }]);
    expect((await decide(id, true).expect(409)).body.code).toBe('appeal_decided');
    expect((await worker.get('/workers/me/appeals')).items).toMatchObject([{ status: 'granted', reply: 'it was your own work' }]);
  });

  it('after a declined one, about the same matter, is possible', async () => {
    const worker = await oneWorker(nonet, own.pool, 'blocked');
    const first = (await appeal(worker, { about: 'suspension' })).body.id;
    await decide(first, false).expect(200);
    expect((await worker.me()).status).toBe('blocked');
    const second = (await appeal(worker, { about: 'suspension' }).expect(201)).body.id;

    await decide(second, true).expect(200);

    expect((await worker.me()).status).toBe('registered');
    await decide('00000000-0000-4000-8000-000000000000', true).expect(404);
  });
});
