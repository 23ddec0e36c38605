import { Queue, Worker } from 'bullmq';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Settings } from '../../src/config/settings.js';
import { SumUpActivity } from '../../src/consensus/console/sum-up-activity.js';
import { QueueConnection } from '../../src/queue/queue-connection.js';
import { theySay } from '../support/answers.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { startRedis } from '../support/services/redis.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const look = async (path: string) => (await nonet.http.get(`/api/v1/admin/${path}`).set('Authorization', nonet.admin).expect(200)).body;

/** As if minutes had passed, in however many processes. */
async function sumUp(): Promise<void> {
  await own.pool.query(`update activity set made_at = made_at - interval '10 minutes'`);
  const turns = Array.from({ length: 4 }, () => new SumUpActivity(own.db));
  while ((await Promise.all(turns.map((turn) => turn.run()))).includes(true));
}

it('sums up what happened by the hour and the day, the same however often it does', async () => {
  await sumUp();
  const { taskIds } = await aBatch(own.pool, { tasks: 2, policy: { agree: 2, panel: 3 } });
  const workers = await someWorkers(own.pool, 3);
  const say = (task: string, ...keys: string[]) =>
    theySay(
      own.db,
      own.pool,
      task,
      keys.map((key, n) => ({ workerId: workers[n]!.id, key })),
    );
  await say(taskIds[0]!, 'one', 'one');
  await say(taskIds[1]!, 'one', 'two', 'three');
  await own.pool.query(`update task set created_at = now() - interval '3 hours' where id = $1`, [taskIds[0]]);
  await sumUp();
  await sumUp();

  for (const span of ['hour', 'day']) {
    const { items, asOf } = await look(`activity?span=${span}`);
    expect(Date.now() - Date.parse(asOf)).toBeLessThan(900_000);
    const sum = (name: string) => items.reduce((total: number, item: Record<string, number>) => total + item[name]!, 0);
    expect([sum('answers'), sum('decided'), sum('verified'), sum('disputed')], span).toEqual([5, 1, 1, 1]);
    expect(items.findLast((item: { decided: number }) => item.decided > 0)).toMatchObject({
      medianHours: expect.closeTo(3, 1),
      agreement: expect.any(Number),
      costPerVerified: expect.stringMatching(/^0\.\d{4}$/),
    });
  }
});

it('finds acts by who, what, about what and when, and hands them out as CSV', async () => {
  const [worker, other] = await someWorkers(own.pool, 2);
  const act = (id: string, path: string, reason: string) =>
    nonet.http.post(`/api/v1/admin/workers/${id}/${path}`).set('Authorization', nonet.admin).send({ reason }).expect(200);
  await act(worker!.id, 'suspension', '=careless, twice');
  await act(other!.id, 'block', 'a robot');
  await own.pool.query(`insert into audit (at, action, subject) values (now() - interval '3 days', 'gold.retired', 'task:1')`);

  const found = async (query: string) => (await look(`audit?${query}`)).items.map(({ action }: { action: string }) => action);
  expect(await found(`subject=worker:${worker!.id}`)).toEqual(['worker.suspended']);
  expect(await found('subject=worker')).toEqual(['worker.blocked', 'worker.suspended']);
  expect(await found('action=worker.blocked&actor=ADMIN@')).toEqual(['worker.blocked']);
  expect(await found('action=gold&actor=nonet')).toEqual(['gold.retired']);
  expect(await found('action=work')).toEqual([]);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  expect(await found(`until=${yesterday}`)).toEqual(['gold.retired']);
  expect(await found(`since=${yesterday}&action=worker`)).toHaveLength(2);

  const file = await nonet.http.get(`/api/v1/admin/audit/file?subject=worker:${worker!.id}`).set('Authorization', nonet.admin).expect(200);
  const [head, line, ...more] = file.text.trimEnd().split('\n');
  expect(head).toBe('at,by,action,subject,reason,before,after');
  expect(line).toContain(`admin@example.org,worker.suspended,worker:${worker!.id},"'=careless, twice"`);
  expect(more).toEqual([]);
});

it.each(['postgresql', 'redis'])('shows each queue on %s with what the outbox still has, and tries a failed job again', async (backend) => {
  const redis = backend === 'redis' ? await startRedis() : null;
  const app = redis === null ? nonet : await startApp(own.url, { settings: { redisUrl: redis.url, sample: false } });
  const seen = async (path: string) => (await app.http.get(`/api/v1/admin/${path}`).set('Authorization', app.admin).expect(200)).body;
  await own.pool.query('delete from outbox');
  await own.pool.query(`insert into outbox (topic, payload, created_at) values ('write-export', '{}', now() - interval '1 hour')`);
  const of = async (name: string) => {
    const { items, ...rest } = await seen('queues');
    return { ...rest, ...items.find((item: { name: string }) => item.name === name) };
  };
  expect(await of('write-export')).toMatchObject({
    backend,
    answers: true,
    messages: 1,
    unsent: 1,
    oldestSeconds: expect.closeTo(3600, -2),
    waiting: 0,
    failed: 0,
  });

  const id = await failAJob(app);
  expect(await of('write-export')).toMatchObject({ waiting: 0, failed: 1 });
  const { items } = await seen('queues/write-export/failed');
  expect(items).toMatchObject([{ id, reason: 'the disk is full', attempts: 1, payload: { exportId: 'x' } }]);
  const retry = (path: string) => app.http.post(`/api/v1/admin/queues/${path}`).set('Authorization', app.admin);
  expect((await retry(`write-export/failed/${id}/retry`).expect(200)).body).toEqual({ retried: 1 });
  await retry(`write-export/failed/${id}/retry`).expect(404);
  expect(await of('write-export')).toMatchObject({ waiting: 1, failed: 0 });
  expect((await retry('write-export/retry').expect(200)).body).toEqual({ retried: 0 });
  await retry('nothing/retry').expect(404);
  if (app !== nonet) await app.close();
  await redis?.stop();
});

/** A job that fails at its one attempt, taken by a worker that is there for it alone. */
async function failAJob({ app }: RunningApp): Promise<string> {
  const connection = new QueueConnection(app.get(Settings));
  const options = await connection.open();
  const queue = new Queue('write-export', options);
  const failing = new Worker('write-export', () => Promise.reject(new Error('the disk is full')), options);
  const failed = new Promise((resolve) => failing.on('failed', resolve));
  await queue.add('write-export', { outboxId: '0', payload: { exportId: 'x' } }, { jobId: 'outbox-0', attempts: 1 });
  await failed;
  await failing.close();
  await queue.close();
  await connection.onApplicationShutdown();
  return 'outbox-0';
}

it('lays a worker beside the others, shows what stands out, and sends them back to the test', async () => {
  const { taskIds } = await aBatch(own.pool, { tasks: 20, policy: { agree: 2, panel: 3 } });
  const [one, copy, honest] = await someWorkers(own.pool, 3);
  for (const [n, task] of taskIds.entries()) {
    const key = n < 5 ? 'wrong' : 'right';
    await theySay(own.db, own.pool, task, [
      { workerId: one!.id, key: `${key}${n}`, seconds: 2 },
      { workerId: copy!.id, key: `${key}${n}` },
      { workerId: honest!.id, key: `right${n}` },
    ]);
  }
  const [low, high] = [one!.id, copy!.id].toSorted();
  await own.pool.query('insert into worker_pair (one, other, probability, shared) values ($1, $2, 0.97, 20)', [low, high]);

  const { items } = await look(`workers/${one!.id}/pairs`);
  expect(items).toMatchObject([
    { id: copy!.id, shared: 20, same: 20, probability: 0.97 },
    { id: honest!.id, shared: 20, same: 15, wrongInCommon: 0, probability: null },
  ]);
  expect(await look(`workers/${one!.id}`)).toMatchObject({ medianSeconds: expect.closeTo(2, 0), flags: ['copying', 'hasty'] });
  expect(await look(`workers/${honest!.id}`)).toMatchObject({ flags: [] });

  const retest = () =>
    nonet.http.post(`/api/v1/admin/workers/${one!.id}/retest`).set('Authorization', nonet.admin).send({ reason: 'look again' });
  expect((await retest().expect(200)).body).toMatchObject({ status: 'registered', qualifiedAt: null, statusReason: 'look again' });
  await retest().expect(409);
});
