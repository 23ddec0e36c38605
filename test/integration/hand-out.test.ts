import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireLeases, settleHandout } from '../../src/tasks/handout/leases.sql.js';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { Periodic } from '../../src/queue/periodic.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BuiltWorker, letLeasesRunOut, someWorkers } from '../support/builders.js';
import { letThemWork } from '../support/let-them-work.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const claim = (worker: BuiltWorker, filter: object = {}) =>
  nonet.http.post('/api/v1/assignments').set('Authorization', worker.token).send(filter);
const submit = (worker: BuiltWorker, id: string, body: object) =>
  nonet.http.post(`/api/v1/assignments/${id}/submission`).set('Authorization', worker.token).send(body);
const giveBack = (worker: BuiltWorker, id: string, reason: string) =>
  nonet.http.post(`/api/v1/assignments/${id}/return`).set('Authorization', worker.token).send({ reason });
const handle = (value: string) => ({ answer: { kind: 'handle', value } });
const only = async (sql: string, values: unknown[] = []) => (await own.pool.query(sql, values)).rows[0];

/** Each test has the hand-out for itself. */
async function closeAll(): Promise<void> {
  await own.pool.query(`update batch set status = 'closed'`);
}

async function nextOf(worker: BuiltWorker): Promise<string> {
  const answer = await claim(worker);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.id;
}

describe('the hand-out', () => {
  it('opens seven places, the eighth with the first dissent, the ninth with the second', async () => {
    await closeAll();
    const [task] = (await aBatch(own.pool, { tasks: 1 })).taskIds;
    const workers = await someWorkers(own.pool, 11);
    const held: string[] = [];
    for (const worker of workers.slice(0, 7)) held.push(await nextOf(worker));
    expect((await claim(workers[7]!)).status).toBe(204);

    await submit(workers[0]!, held[0]!, handle('right_one')).expect(201);
    expect((await claim(workers[7]!)).status).toBe(204);
    await submit(workers[1]!, held[1]!, handle('wrong_one')).expect(201);
    const eighth = await nextOf(workers[7]!);
    expect((await claim(workers[8]!)).status).toBe(204);
    await submit(workers[7]!, eighth, handle('another_one')).expect(201);
    const ninth = await nextOf(workers[8]!);
    for (const n of [2, 3, 4, 5, 6]) await submit(workers[n]!, held[n]!, handle('@Right_One')).expect(201);
    expect((await only('select status from task where id = $1', [task])).status).toBe('open');
    await submit(workers[8]!, ninth, handle('https://x.com/right_one?s=20')).expect(201);

    expect(await only('select outcome, agreed, ballots, handle_display from decision where task_id = $1', [task])).toEqual({
      outcome: 'verified',
      agreed: 7,
      ballots: 9,
      handle_display: 'Right_One',
    });
    expect((await claim(workers[9]!)).status).toBe(204);
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('answers a claim with the assignment that the worker holds already', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 3 });
    const [worker] = await someWorkers(own.pool, 1);
    const first = await claim(worker!).expect(201);
    const again = await claim(worker!).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('gives five claims of one worker at once the same assignment', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 10 });
    const [worker] = await someWorkers(own.pool, 1);
    const answers = await Promise.all(Array.from({ length: 5 }, () => claim(worker!)));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 200, 200, 200, 201]);
  });

  it('never says "nothing" to a worker while a place is open', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 1 });
    const workers = await someWorkers(own.pool, 7);
    const answers = await Promise.all(workers.map((worker) => claim(worker)));
    expect(answers.map((answer) => answer.status)).toEqual(Array(7).fill(201));
  });

  it('frees the place of a lease that ran out, and keeps the late answer without counting it', async () => {
    await closeAll();
    const { taskIds } = await aBatch(own.pool, { tasks: 1, policy: { agree: 1, panel: 1 } });
    const [slow, quick] = await someWorkers(own.pool, 2);
    const late = await nextOf(slow!);
    expect((await claim(quick!)).status).toBe(204);
    await letLeasesRunOut(own.pool);
    await own.db.transaction((tx) => expireLeases(tx, 100));

    expect((await claim(slow!)).status).toBe(204);
    const fresh = await nextOf(quick!);
    const receipt = await submit(slow!, late, handle('slow_answer')).expect(201);
    expect(receipt.body.receipt).toMatchObject({ late: true, credited: '0.05' });
    await submit(quick!, fresh, handle('quick_answer')).expect(201);
    expect((await only('select handle_key from decision where task_id = $1', [taskIds[0]])).handle_key).toBe('quick_answer');
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('refuses a late answer after lateSeconds, a second answer, and an answer to what was returned', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 3 });
    const [worker] = await someWorkers(own.pool, 1);
    const first = await nextOf(worker!);
    await submit(worker!, first, handle('zoe')).expect(201);
    expect((await submit(worker!, first, handle('zoe')).expect(409)).body.code).toBe('already_submitted');
    const second = await nextOf(worker!);
    await giveBack(worker!, second, 'skip').expect(204);
    await giveBack(worker!, second, 'skip').expect(204);
    expect((await submit(worker!, second, handle('zoe')).expect(409)).body.code).toBe('assignment_expired');
    const third = await nextOf(worker!);
    await own.pool.query(
      `update assignment set expires_at = now() - interval '3601 seconds', leased_at = now() - interval '5000 seconds' where id = $1`,
      [third],
    );
    expect((await submit(worker!, third, handle('zoe')).expect(409)).body.code).toBe('assignment_expired');
    await own.db.transaction((tx) => expireLeases(tx, 100));
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('disputes a task that too many could not tell, and pays half for saying so, to one in five answers', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 5, policy: { agree: 1, panel: 1 } });
    const [one, two] = await someWorkers(own.pool, 2);
    for (let n = 0; n < 5; n += 1) await submit(one!, await nextOf(one!), handle(`answer_${n}`)).expect(201);
    const { taskIds } = await aBatch(own.pool, { tasks: 1, policy: { maxCannotTell: 2 } });
    await giveBack(one!, await nextOf(one!), 'cannot_tell').expect(204);
    await giveBack(two!, await nextOf(two!), 'cannot_tell').expect(204);
    expect(await only('select t.status, d.cause from task t join dispute d on d.task_id = t.id where t.id = $1', [taskIds[0]])).toEqual({
      status: 'disputed',
      cause: 'cannot_tell',
    });
    const halves = await own.pool.query(`select worker_id, micros from ledger where kind = 'cannot_tell'`);
    expect(halves.rows).toEqual([{ worker_id: one!.id, micros: '25000' }]);
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('hands out by priority, then tasks already started, then the oldest', async () => {
    await closeAll();
    const low = await aBatch(own.pool, { tasks: 2 });
    const [first, second, third] = await someWorkers(own.pool, 3);
    const started = (await claim(first!)).body.taskId;
    expect((await claim(second!)).body.taskId).toBe(started);
    const high = await aBatch(own.pool, { tasks: 1, priority: 5 });
    expect((await claim(third!)).body.taskId).toBe(high.taskIds[0]);
    expect(low.taskIds).toContain(started);
  });

  it('filters by platform and sport', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 12, platforms: ['x', 'instagram'], sports: ['baseball', 'boxing', 'rowing'] });
    const [worker] = await someWorkers(own.pool, 1);
    const answer = await claim(worker!, { platforms: ['instagram'], sports: ['rowing', 'boxing'] }).expect(201);
    expect(answer.body.platform).toBe('instagram');
    expect(['rowing', 'boxing']).toContain(answer.body.athlete.sport);
    await giveBack(worker!, answer.body.id, 'skip');
    await claim(worker!, { platforms: ['tiktok'] }).expect(204);
  });

  it('pauses a batch whose budget is spent, to the last answer, and goes on when money comes back', async () => {
    await closeAll();
    const { id } = await aBatch(own.pool, { tasks: 10, budgetMicros: 150_000 });
    const workers = await someWorkers(own.pool, 4);
    const held = [];
    for (const worker of workers.slice(0, 3)) held.push(await nextOf(worker));
    await claim(workers[3]!).expect(204);
    expect((await only('select status from batch where id = $1', [id])).status).toBe('paused');
    await giveBack(workers[0]!, held[0]!, 'skip').expect(204);
    await claim(workers[3]!).expect(201);
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('tells who is not qualified where to go, and lets them into a batch that is open to them', async () => {
    await closeAll();
    await aBatch(own.pool);
    const [newcomer] = await someWorkers(own.pool, 1, 'registered');
    expect((await claim(newcomer!).expect(403)).body).toMatchObject({ code: 'not_qualified', next: '/training' });
    await aBatch(own.pool, { policy: { requireQualification: false } });
    await claim(newcomer!).expect(201);
    const [suspended] = await someWorkers(own.pool, 1, 'suspended');
    expect((await claim(suspended!).expect(403)).body.code).toBe('suspended');
    // the suspension above is in no record, which the check would rightly name
    await own.pool.query(`update worker set status = 'registered' where id = $1`, [suspended!.id]);
  });

  it('renews a lease while the task is open, and says when it is decided', async () => {
    await closeAll();
    const { taskIds } = await aBatch(own.pool, { policy: { agree: 1, panel: 1, staged: false } });
    const [worker] = await someWorkers(own.pool, 1);
    const id = await nextOf(worker!);
    await own.pool.query(`update assignment set expires_at = now() + interval '10 seconds' where id = $1`, [id]);
    const renewed = await nonet.http.post(`/api/v1/assignments/${id}/renewal`).set('Authorization', worker!.token).expect(201);
    expect(Date.parse(renewed.body.expiresAt) - Date.now()).toBeGreaterThan(800_000);
    await own.pool.query(`update task set status = 'cancelled', closed_at = now() where id = $1`, [taskIds[0]]);
    await own.pool.query('delete from handout where task_id = $1', [taskIds[0]]);
    const refused = await nonet.http.post(`/api/v1/assignments/${id}/renewal`).set('Authorization', worker!.token).expect(409);
    expect(refused.body.code).toBe('task_decided');
  });

  it('survives two hundred workers on one list: nothing over-filled, decided twice, or lost', async () => {
    await closeAll();
    await aBatch(own.pool, { tasks: 60 });
    await aBatch(own.pool, { tasks: 20, policy: { agree: 2, panel: 3, extendTo: null } });
    const workers = await someWorkers(own.pool, 200);
    const sweeping = new Periodic('test', 20, async () => {
      await own.db.transaction(settleHandout);
      return false;
    });
    sweeping.start();
    const statuses = await letThemWork(nonet, workers, 5);
    await sweeping.stop();
    expect([...statuses.keys()].filter((status) => ![200, 201, 204, 409].includes(status))).toEqual([]);
    expect(statuses.get(409)).toBeGreaterThan(10);
    expect(await findBreaches(own.db)).toEqual([]);
    expect((await only(`select count(*)::int from task where status = 'verified'`)).count).toBeGreaterThan(20);
  });
});
