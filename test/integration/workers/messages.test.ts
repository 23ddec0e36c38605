import { afterAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
const nonet = await startApp(own.url);
afterAll(() => nonet.close());

const at = (workerId: string) => `/api/v1/admin/workers/${workerId}/messages`;
const write = (workerId: string, text: string) => nonet.http.post(at(workerId)).set('Authorization', nonet.admin).send({ text });
const read = (token: string, id: string) => nonet.http.put(`/api/v1/workers/me/messages/${id}/read`).set('Authorization', token);

it('a worker reads what the office wrote, says so, and the office sees when', async () => {
  const worker = await oneWorker(nonet, own.pool, 'suspended');
  await write(worker.id, ' Your answers about namesakes mixed teams up. ').expect(201);
  const { body: second } = await write(worker.id, 'Please look at the training again.').expect(201);

  const { items } = await worker.get('/workers/me/messages');
  expect(items).toEqual([
    { id: second.id, text: 'Please look at the training again.', sentAt: expect.any(String), readAt: null },
    { id: expect.any(String), text: 'Your answers about namesakes mixed teams up.', sentAt: expect.any(String), readAt: null },
  ]);
  expect((await worker.me()).unreadMessages).toBe(2);
  await read(worker.token, second.id).expect(204);
  const readAt = (await worker.get('/workers/me/messages')).items[0].readAt;
  await read(worker.token, second.id).expect(204);

  expect((await worker.me()).unreadMessages).toBe(1);
  const { body: seen } = await nonet.http.get(at(worker.id)).set('Authorization', nonet.admin).expect(200);
  expect(seen.items.map((message: { readAt: string | null }) => message.readAt)).toEqual([readAt, null]);
  expect(seen.items[0].by).toEqual(expect.any(String));
  const { rows } = await own.pool.query(`select action from audit where subject = 'worker:' || $1`, [worker.id]);
  expect(rows).toEqual([{ action: 'worker.messaged' }, { action: 'worker.messaged' }]);
});

it('nobody reads another’s messages, and nobody writes to nobody', async () => {
  const [worker, other] = [await oneWorker(nonet, own.pool), await oneWorker(nonet, own.pool)];
  const { body } = await write(worker.id, 'For you alone.').expect(201);

  await read(other.token, body.id).expect(404);
  expect((await other.get('/workers/me/messages')).items).toEqual([]);
  await write('2a2f5ab0-3a0b-4a9b-8a51-0c6a4e1f2b3c', 'Hello').expect(404);
  expect((await write(worker.id, '  ').expect(400)).body.errors).toMatchObject([{ field: 'text' }]);
  await write(worker.id, 'x'.repeat(2001)).expect(400);
});

it('at most ten wait unread, however many are sent at once', async () => {
  const worker = await oneWorker(nonet, own.pool);

  const answers = await Promise.all(Array.from({ length: 14 }, (_, turn) => write(worker.id, `Message ${turn}`)));

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
  expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(4).fill('too_many_unread'));
});
