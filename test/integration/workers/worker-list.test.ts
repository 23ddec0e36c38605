import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { recordOutcome } from '../../../src/workers/record-outcome.sql.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { type CallingWorker, fiveWorkers } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;
let workers: CallingWorker[];

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** Each test has five workers, and no others. */
beforeEach(async () => {
  await own.pool.query('truncate worker cascade');
  workers = await fiveWorkers(nonet, own.pool);
});

const list = async (query = '') =>
  (await nonet.http.get(`/api/v1/admin/workers${query}`).set('Authorization', nonet.admin).expect(200)).body;
const names = async (query = ''): Promise<string[]> =>
  (await list(query)).items.map(({ displayName }: { displayName: string }) => displayName);
const score = (turn: number, right: boolean): Promise<void> =>
  own.db.transaction((tx) => recordOutcome(tx, { workerId: workers[turn]?.id ?? '', platform: 'x', right, gold: true }));

it('the office sees who works, how well, and what they are owed', async () => {
  const [ada, bob, cyd] = workers as [CallingWorker, CallingWorker, CallingWorker];
  await aBatch(own.pool, { policy: { agree: 2, panel: 3 } });
  await ada.work('truth');
  await bob.work('decoy');
  await cyd.work('truth');
  await score(1, false);

  expect((await list(`?q=${bob.id}`)).items).toEqual([
    {
      id: bob.id,
      status: 'qualified',
      statusCause: null,
      statusReason: null,
      suspendedUntil: null,
      qualifiedAt: null,
      displayName: 'Worker 2',
      email: expect.stringMatching(/@example.org$/),
      createdAt: expect.any(String),
      lastActiveAt: expect.any(String),
      balance: '0.05',
      answered: 1,
      hourlyRate: null,
      reliability: { mean: 0.6857, low: expect.any(Number), high: expect.any(Number), evidence: 1 },
      agreement: 0,
      medianSeconds: expect.any(Number),
      flags: [],
      gold: { right: 0, wrong: 1 },
    },
  ]);
  expect((await list(`?q=${cyd.id}`)).items).toMatchObject([{ agreement: 1, reliability: { evidence: 0 } }]);
});

it('workers are found by name, address and status', async () => {
  await own.pool.query(`update worker set display_name = 'Ada 100%', status = 'suspended' where id = $1`, [workers[0]?.id]);
  await own.pool.query(`update account set email = 'Bob@Example.org' where id = (select account_id from worker where id = $1)`, [
    workers[1]?.id,
  ]);

  expect(await names('?q=ada 100%25')).toEqual(['Ada 100%']);
  expect(await names('?q=bob@example')).toEqual(['Worker 2']);
  expect(await names('?q=%25')).toEqual(['Ada 100%']);
  expect(await names('?status=suspended')).toEqual(['Ada 100%']);
  expect(await names('?status=blocked')).toEqual([]);
});

it('every order lists each worker once, page by page', async () => {
  await score(3, false);
  await score(4, true);
  await aBatch(own.pool, { tasks: 1 });
  await workers[2]?.work('truth');

  const orders: Record<string, string[]> = {};
  for (const sort of ['newest', 'oldest', 'name', 'last_active', 'reliability', '-reliability']) {
    orders[sort] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { displayName: string }[]; nextCursor: string | null } = await list(`?sort=${sort}&limit=2&cursor=${cursor}`);
      orders[sort].push(...page.items.map(({ displayName }) => displayName.slice(-1)));
      cursor = page.nextCursor;
    }
  }

  expect(orders).toMatchObject({ newest: ['5', '4', '3', '2', '1'], oldest: ['1', '2', '3', '4', '5'], name: ['1', '2', '3', '4', '5'] });
  expect(orders['last_active']?.[0]).toBe('3');
  expect([orders['reliability']?.[0], orders['reliability']?.at(-1)]).toEqual(['4', '5']);
  expect([orders['-reliability']?.[0], orders['-reliability']?.at(-1)]).toEqual(['5', '4']);
  for (const order of Object.values(orders)) expect(order.toSorted()).toEqual(['1', '2', '3', '4', '5']);
});

it('one worker’s page says what they were handed and what the office did', async () => {
  const [ada] = workers as [CallingWorker];
  await aBatch(own.pool, { tasks: 3 });
  await ada.work('truth');
  const returned = await ada.claim();
  await ada.post(`/assignments/${returned.id}/return`, { reason: 'skip' }).expect(204);
  await ada.claim();
  await score(0, true);
  await nonet.http
    .post(`/api/v1/admin/workers/${ada.id}/suspension`)
    .set('Authorization', nonet.admin)
    .send({ reason: 'a look' })
    .expect(200);

  const { body } = await nonet.http.get(`/api/v1/admin/workers/${ada.id}`).set('Authorization', nonet.admin).expect(200);

  expect(body).toMatchObject({
    id: ada.id,
    status: 'suspended',
    country: null,
    languages: [],
    platforms: [{ platform: 'x', reliability: { evidence: 1 } }],
    assignments: { handed: 3, live: 1, submitted: 1, late: 0, voided: 0, rejected: 0, returned: 1, expired: 0 },
    tests: [],
    acts: [{ action: 'worker.suspended', by: 'Administrator', reason: 'a look' }],
  });
  await nonet.http.get('/api/v1/admin/workers/nobody').set('Authorization', nonet.admin).expect(404);
  await nonet.http.get('/api/v1/admin/workers').set('Authorization', ada.token).expect(403);
});
