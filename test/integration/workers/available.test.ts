import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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

/** Each test has the work for itself. */
beforeEach(async () => {
  await own.pool.query(`update batch set status = 'closed'`);
});

it('there is nothing for a worker who holds one task and has answered the rest', async () => {
  await aBatch(own.pool, { tasks: 2 });
  const worker = await oneWorker(nonet, own.pool);
  await worker.work('truth');
  await worker.claim();

  expect((await worker.me()).available).toEqual({
    tasks: 0,
    reasons: [
      { code: 'held_by_you', count: 1 },
      { code: 'already_answered', count: 1 },
    ],
  });
});

it('tasks whose places others have are counted, not offered', async () => {
  await aBatch(own.pool, { tasks: 2, policy: { agree: 1, panel: 1 } });
  const [ada, bob, cyd] = await fiveWorkers(nonet, own.pool);
  await ada.claim();
  expect((await cyd.me()).available).toEqual({ tasks: 1, reasons: [{ code: 'all_places_taken', count: 1 }] });
  await bob.claim();

  expect((await cyd.me()).available).toEqual({ tasks: 0, reasons: [{ code: 'all_places_taken', count: 2 }] });
  await cyd.post('/assignments').expect(204);
});

it('work is barred to the unqualified, the suspended and the blocked, in their own words', async () => {
  await aBatch(own.pool, { tasks: 2 });
  await aBatch(own.pool, { tasks: 1, policy: { requireQualification: false } });
  const availableTo = async (status: string): Promise<unknown> => (await (await oneWorker(nonet, own.pool, status)).me()).available;

  expect(await availableTo('registered')).toEqual({ tasks: 1, reasons: [{ code: 'not_qualified', count: 2 }] });
  expect(await availableTo('suspended')).toEqual({ tasks: 0, reasons: [{ code: 'suspended', count: 3 }] });
  expect(await availableTo('blocked')).toEqual({ tasks: 0, reasons: [{ code: 'blocked', count: 3 }] });
});

it('work waits in paused batches, and there may be none open', async () => {
  const { id } = await aBatch(own.pool, { tasks: 2 });
  await own.pool.query(`update batch set status = 'paused' where id = $1`, [id]);

  expect((await (await oneWorker(nonet, own.pool)).me()).available).toEqual({
    tasks: 0,
    reasons: [
      { code: 'batch_paused', count: 2 },
      { code: 'no_open_batch', count: 0 },
    ],
  });
});

it('a filter hides work, and says so', async () => {
  await aBatch(own.pool, { tasks: 4, platforms: ['x', 'instagram'] });
  const worker = await oneWorker(nonet, own.pool);

  expect((await worker.me('?platforms=instagram')).available).toEqual({ tasks: 2, reasons: [{ code: 'filters', count: 2 }] });
  expect((await worker.me('?platforms=x,instagram')).available).toEqual({ tasks: 4, reasons: [] });
  expect((await worker.me('?platforms=tiktok&sports=chess')).available).toEqual({ tasks: 0, reasons: [{ code: 'filters', count: 4 }] });
  await nonet.http.get('/api/v1/workers/me?platforms=myspace').set('Authorization', worker.token).expect(400);
});

it('counting stops at a thousand', async () => {
  await aBatch(own.pool, { tasks: 1100 });

  expect((await (await oneWorker(nonet, own.pool)).me()).available).toEqual({ tasks: 1000, reasons: [] });
});

it('what is said to be there is what a claim finds', async () => {
  await aBatch(own.pool, { tasks: 3, policy: { agree: 2, panel: 3 } });
  const workers = await fiveWorkers(nonet, own.pool);
  const found: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const worker = workers[turn % 5];
    if (worker === undefined) continue;
    const { tasks } = (await worker.me()).available;
    const claimed = await worker.post('/assignments');
    expect(claimed.status).toBe(tasks > 0 ? 201 : 204);
    found.push(claimed.status);
    if (claimed.status === 201) await worker.answer(claimed.body.id, turn % 3 === 0 ? 'decoy' : 'truth');
  }
  expect(new Set(found)).toEqual(new Set([201, 204]));
});
