import { afterAll, beforeAll, expect, it } from 'vitest';
import { readItems, SeedTraining } from '../../../src/workers/training/seed-training.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const ITEMS = '/api/v1/admin/training-items';
const list = async (query = '?limit=1000') => (await nonet.http.get(`${ITEMS}${query}`).set('Authorization', nonet.admin).expect(200)).body;
const add = (body: object) => nonet.http.post(ITEMS).set('Authorization', nonet.admin).send(body);
const change = (id: string, body: object) => nonet.http.patch(`${ITEMS}/${id}`).set('Authorization', nonet.admin).send(body);
const wanted = {
  stage: 'practice',
  topic: 'namesake',
  platform: 'x',
  athlete: { name: 'Zoe Example', sport: 'judo' },
  shown: [{ url: 'https://x.com/zoe_judo', title: 'Zoe', text: 'Judo' }],
  answer: { kind: 'handle', value: 'https://twitter.com/Zoe_Judo' },
  explanation: 'She says so.',
};

it('a fresh database has the items that Nonet comes with, once, whoever else starts at the same moment', async () => {
  const items = await readItems();
  expect((await list()).items).toHaveLength(items.length);

  await own.pool.query('truncate training_item cascade');
  await Promise.all(Array.from({ length: 5 }, () => new SeedTraining(own.db).onApplicationBootstrap()));

  const { items: seeded } = await list();
  expect(seeded.map(({ athlete }: { athlete: { name: string } }) => athlete.name)).toEqual(items.map(({ card }) => card.athlete.name));
  expect(seeded[0]).toMatchObject({
    stage: 'practice',
    position: 1,
    topic: 'own_account',
    answer: { kind: 'handle', key: 'maralindqvist19', url: 'https://x.com/maralindqvist19' },
    retiredAt: null,
  });
});

it('an administrator adds an item, whose answer is kept as votes are', async () => {
  const { body } = await add(wanted).expect(201);

  expect(body).toMatchObject({
    athlete: { name: 'Zoe Example', sport: 'judo', league: null, aliases: [], facts: {} },
    namesakes: [],
    question: null,
    answer: { kind: 'handle', key: 'zoe_judo', display: 'Zoe_Judo', url: 'https://x.com/Zoe_Judo' },
  });
  expect((await list()).items.at(-1)).toEqual({ ...body, answered: 0, right: 0 });
  expect((await nonet.http.get(`${ITEMS}/${body.id}`).set('Authorization', nonet.admin).expect(200)).body).toEqual(body);
  const { rows } = await own.pool.query('select action, after from audit where subject = $1', [`training_item:${body.id}`]);
  expect(rows).toMatchObject([{ action: 'training_item.added', after: { explanation: 'She says so.' } }]);
});

it('an item that can’t be asked is refused', async () => {
  const { answer: _answer, ...unanswered } = wanted;
  expect((await add({ ...wanted, answer: { kind: 'handle', value: 'https://www.instagram.com/zoe/' } }).expect(422)).body.code).toBe(
    'wrong_platform',
  );
  for (const wrong of [{ platform: 'myspace' }, { shown: [] }, { athlete: { name: '' } }, { namesakes: [null] }, { stage: 'exam' }]) {
    expect((await add({ ...wanted, ...wrong })).status, JSON.stringify(wrong)).toBe(400);
  }
  await add(unanswered).expect(400);
});

it('a change leaves the rest as it was, and is recorded', async () => {
  const { body: item } = await add(wanted).expect(201);

  const { body: changed } = await change(item.id, { explanation: 'Her club says so.', answer: { kind: 'no_account' } }).expect(200);

  expect(changed).toEqual({ ...item, explanation: 'Her club says so.', answer: { kind: 'no_account' } });
  expect((await change(item.id, { platform: 'instagram' }).expect(422)).body.code).toBe('answer_needed');
  await change(item.id, { answer: null, athlete: null, retired: null }).expect(200);
  const { rows } = await own.pool.query(
    `select before ->> 'explanation' as before, after ->> 'explanation' as after from audit where subject = $1 and action = 'training_item.changed' order by id limit 1`,
    [`training_item:${item.id}`],
  );
  expect(rows).toEqual([{ before: 'She says so.', after: 'Her club says so.' }]);
  await change('00000000-0000-4000-8000-000000000000', {}).expect(404);
});

it('practice is asked in the order that an administrator gives it, and each item says how newcomers fare with it', async () => {
  const place = (id: string, before: string | null) =>
    nonet.http.put(`${ITEMS}/${id}/place`).set('Authorization', nonet.admin).send({ before });
  const { items } = await list('?limit=1000&stage=practice');
  const [first, second, third] = items.map(({ id }: { id: string }) => id);

  expect((await place(third, first).expect(200)).body.position).toBe(1);
  await Promise.all([place(second, null).expect(200), place(second, null).expect(200)]);

  const { items: placed } = await list();
  expect(placed.map(({ position }: { position: number }) => position)).toEqual(placed.map((_: unknown, index: number) => index + 1));
  expect([placed[0].id, placed[1].id, placed.at(-1).id]).toEqual([third, first, second]);
  const worker = await oneWorker(nonet, own.pool, 'registered');
  expect((await worker.get('/training')).item.id).toBe(third);
  await worker.post('/training/answers', { itemId: third, answer: { kind: 'handle', value: 'nobody_like_that' } }).expect(201);
  expect((await list()).items[0]).toMatchObject({ id: third, answered: 1, right: 0 });
  expect((await place(third, third).expect(400)).body.errors[0].field).toBe('before');
  await place('00000000-0000-4000-8000-000000000000', null).expect(404);
});

it('a retired item is asked of nobody, and with few left all of them are asked', async () => {
  const { items } = await list('?stage=practice&limit=1000');
  for (const { id } of items.slice(0, -2)) await change(id, { retired: true }).expect(200);
  const worker = await oneWorker(nonet, own.pool, 'registered');

  const { item, progress } = await worker.get('/training');

  expect(progress).toEqual({ done: 0, of: 2 });
  expect(items.slice(-2).map(({ id }: { id: string }) => id)).toContain(item.id);
  expect((await list('?stage=practice&retired=false')).items).toHaveLength(2);
  const { body } = await change(items[0].id, { retired: false }).expect(200);
  expect(body.retiredAt).toBeNull();
});

it('items, with their answers, are the office’s alone', async () => {
  const worker = await oneWorker(nonet, own.pool);

  const { body } = await nonet.http.get(ITEMS).set('Authorization', worker.token).expect(403);

  expect(body.code).toBe('forbidden');
});
