import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { TOPICS } from '../../src/queue/outbox.sql.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { startRedis, type TestRedis } from '../support/services/redis.js';
import { until } from '../support/until.js';

/** The same work as on PostgreSQL's queue, with the queue on a real Redis. */
const own = await ownDatabase();
let redis: TestRedis;
let nonet: RunningApp;

beforeAll(async () => {
  redis = await startRedis();
  nonet = await startApp(own.url, { role: 'all', settings: { redisUrl: redis.url, sample: false } });
});
afterAll(async () => {
  await nonet.close();
  await redis.stop();
});

const asAdmin = (method: 'get' | 'post', path: string) => nonet.http[method](path).set('Authorization', nonet.admin);

async function importOne(externalId: string): Promise<void> {
  const batch = await asAdmin('post', '/api/v1/batches')
    .send({ name: externalId, platforms: ['x'], reward: '0.05' })
    .expect(201);
  const job = await asAdmin('post', `/api/v1/batches/${batch.body.id}/athletes`)
    .set('Content-Type', 'text/csv')
    .send(`external_id,name\n${externalId},Ann Other\n`)
    .expect(202);
  await until(async () => (await asAdmin('get', `/api/v1/imports/${job.body.id}`)).body.status === 'done', { within: 50_000 });
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 0);
}

it('works messages off a Redis, and leaves none behind', async () => {
  await importOne('on-redis-1');
  expect((await own.pool.query(`select from task`)).rowCount).toBe(1);
});

it('says of each try that failed which job it was, and why', async () => {
  const warned = vi.spyOn(Logger.prototype, 'warn');
  const { rows } = await own.pool.query(`insert into outbox (topic, payload) values ('score-answers', '{"taskId": "no id"}') returning id`);

  const about = `score-answers outbox-${rows[0].id} {"taskId":"no id"} failed, try 1 of 8: `;
  await until(() => warned.mock.calls.some(([said]) => String(said).startsWith(about)));

  await own.pool.query('delete from outbox');
});

it('loses nothing to a Redis that dies and comes back empty', async () => {
  await redis.kill();
  const importing = importOne('on-redis-2');
  await until(async () => (await own.pool.query('select from outbox')).rowCount === 1);
  await redis.restart();

  await importing;

  expect((await own.pool.query(`select from task`)).rowCount).toBe(2);
});

it('stops at once while its Redis is away', async () => {
  const another = await startRedis();
  const stopping = await startApp(own.url, { role: 'all', settings: { redisUrl: another.url, sample: false } });
  const warned = vi.spyOn(Logger.prototype, 'warn');
  await another.kill();
  // Every queue's connection has noticed by now, and waits for its next attempt.
  await until(() => warned.mock.calls.filter(([said]) => String(said).includes('ECONNREFUSED')).length > TOPICS.length);

  await stopping.close();

  expect(stopping.app.getHttpServer().listening).toBe(false);
  await another.stop();
});
