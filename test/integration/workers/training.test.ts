import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { type CallingWorker, oneWorker } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const newcomer = (): Promise<CallingWorker> => oneWorker(nonet, own.pool, 'registered');
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** What is right, as one would type it, or what is not. */
async function answerTo(itemId: string, right: boolean): Promise<object> {
  const { rows } = await own.pool.query('select answer from training_item where id = $1', [itemId]);
  const { kind, display } = rows[0].answer;
  if (right) return kind === 'handle' ? { kind, value: display } : { kind };
  return kind === 'handle' ? { kind: 'no_account' } : { kind: 'handle', value: 'somebodyelse' };
}

const send = (worker: CallingWorker, itemId: string, answer: object) => worker.post('/training/answers', { itemId, answer });

/** Answers so many items, the first few of them wrong; answers what was said to each and which items they were. */
async function train(worker: CallingWorker, count: number, wrong = 0): Promise<{ said: Record<string, never>[]; itemIds: string[] }> {
  const said = [];
  const itemIds: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const { item } = await worker.get('/training');
    itemIds.push(item.id);
    said.push((await send(worker, item.id, await answerTo(item.id, turn >= wrong)).expect(201)).body);
  }
  return { said, itemIds };
}
const waitOver = (worker: CallingWorker): Promise<unknown> =>
  own.pool.query(`update training_attempt set finished_at = finished_at - interval '16 minutes' where worker_id = $1`, [worker.id]);

describe('practice', () => {
  it('shows a case as the work does, without a word on the trap, and says that it is unpaid', async () => {
    const worker = await newcomer();

    const first = await worker.get('/training');

    expect(first).toEqual({
      stage: 'practice',
      item: {
        id: expect.any(String),
        platform: expect.any(String),
        athlete: expect.objectContaining({ name: expect.any(String), aliases: expect.any(Array), facts: expect.any(Object) }),
        namesakes: expect.any(Array),
        shown: expect.arrayContaining([{ url: expect.any(String), title: expect.any(String), text: expect.any(String) }]),
        question: null,
      },
      progress: { done: 0, of: 5 },
      retryAt: null,
      passMark: 0.875,
      paid: false,
    });
    expect((await worker.get('/training')).item.id).toBe(first.item.id);
    expect((await worker.me()).status).toBe('registered');
  });

  it('says after each answer whether it was right, what is, and why; five different traps, then the test', async () => {
    const worker = await newcomer();

    const { said, itemIds } = await train(worker, 5, 2);

    expect(said.map(({ right }) => right)).toEqual([false, false, true, true, true]);
    expect(said[0]).toEqual({
      right: false,
      explanation: expect.any(String),
      expected: expect.objectContaining({ kind: expect.any(String) }),
      stage: 'practice',
      progress: { done: 1, of: 5 },
      result: null,
    });
    expect(said.at(-1)).toMatchObject({ stage: 'test', progress: { done: 0, of: 8 } });
    const { rows } = await own.pool.query('select count(distinct topic)::int as topics from training_item where id = any ($1)', [itemIds]);
    expect(rows).toEqual([{ topics: 5 }]);
    expect((await worker.me()).status).toBe('in_training');
  });

  it('counts an answer once, however often it is sent at the same moment', async () => {
    const worker = await newcomer();
    const { item } = await worker.get('/training');

    const answers = await Promise.all(Array.from({ length: 4 }, () => send(worker, item.id, { kind: 'no_account' })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect((await worker.get('/training')).progress).toEqual({ done: 1, of: 5 });
  });

  it('refuses what the form of the work would refuse', async () => {
    const worker = await newcomer();
    const { item } = await worker.get('/training');
    const other = item.platform === 'x' ? 'https://www.instagram.com/somebody/' : 'https://x.com/somebody';

    expect((await send(worker, item.id, { kind: 'handle', value: other }).expect(422)).body.code).toBe('wrong_platform');
    expect((await send(worker, item.id, { kind: 'no_account', value: 'x' })).status).toBe(400);
    expect((await send(worker, item.id, { kind: 'handle' })).status).toBe(400);
    expect((await send(worker, NOBODY, { kind: 'no_account' }).expect(409)).body.code).toBe('item_not_asked');
    expect((await worker.get('/training')).progress).toEqual({ done: 0, of: 5 });
  });
});

describe('the test', () => {
  it('qualifies with seven of eight, and says nothing before its end', async () => {
    await aBatch(own.pool);
    const worker = await newcomer();
    await train(worker, 5);
    expect((await worker.post('/assignments').expect(403)).body.code).toBe('not_qualified');

    const { said } = await train(worker, 8, 1);

    expect(said.slice(0, 7)).toEqual(
      Array.from({ length: 7 }, (_, turn) => ({
        right: null,
        explanation: null,
        expected: null,
        stage: 'test',
        progress: { done: turn + 1, of: 8 },
        result: null,
      })),
    );
    expect(said[7]).toMatchObject({ right: null, stage: 'passed', result: { passed: true, score: 7, of: 8, retryAt: null } });
    expect((await worker.me()).status).toBe('qualified');
    expect(await worker.get('/training')).toMatchObject({ stage: 'passed', item: null });
    await worker.post('/assignments').expect(201);
  });

  it('is failed with six, waits fifteen minutes, and then asks other questions', async () => {
    const worker = await newcomer();
    await train(worker, 5);

    const first = await train(worker, 8, 2);

    expect(first.said[7]).toMatchObject({
      stage: 'wait',
      result: { passed: false, score: 6, of: 8, missed: expect.arrayContaining([expect.any(String)]), retryAt: expect.any(String) },
    });
    const waiting = await worker.get('/training');
    expect(waiting).toMatchObject({ stage: 'wait', item: null, progress: { done: 0, of: 8 } });
    expect(Date.parse(waiting.retryAt) - Date.now()).toBeGreaterThan(14 * 60_000);
    const refused = await send(worker, first.itemIds[0] ?? '', { kind: 'no_account' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'training_wait', retryAt: waiting.retryAt });

    await waitOver(worker);
    const second = await train(worker, 8);
    expect(second.itemIds.filter((id) => first.itemIds.includes(id))).toEqual([]);
    expect(second.said[7]).toMatchObject({ stage: 'passed', result: { passed: true, score: 8 } });
  });

  it('ends once when its last answer is sent twice at the same moment', async () => {
    const worker = await newcomer();
    await train(worker, 5);
    await train(worker, 7);
    const { item } = await worker.get('/training');
    const answer = await answerTo(item.id, true);

    const answers = await Promise.all([send(worker, item.id, answer), send(worker, item.id, answer)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const { rows } = await own.pool.query('select passed from training_attempt where worker_id = $1', [worker.id]);
    expect(rows).toEqual([{ passed: true }]);
  });

  it('answers a repetition under the same key as it did first', async () => {
    const worker = await newcomer();
    const { item } = await worker.get('/training');
    const again = () => send(worker, item.id, { kind: 'no_account' }).set('Idempotency-Key', 'once').expect(201);

    expect((await again()).body).toEqual((await again()).body);
  });

  it('is taken again after the qualification was withdrawn, without practice', async () => {
    const worker = await newcomer();
    await train(worker, 13);
    await nonet.http
      .post(`/api/v1/admin/workers/${worker.id}/qualification`)
      .set('Authorization', nonet.admin)
      .send({ granted: false, reason: 'a year away' })
      .expect(200);

    expect(await worker.get('/training')).toMatchObject({ stage: 'test', progress: { done: 0, of: 8 } });
    const { said } = await train(worker, 8);
    expect(said[7]).toMatchObject({ stage: 'passed' });
  });

  it.each(['suspended', 'blocked'])('is not for the %s', async (status) => {
    const worker = await oneWorker(nonet, own.pool, status);

    const { body } = await nonet.http.get('/api/v1/training').set('Authorization', worker.token).expect(403);

    expect(body.code).toBe(status);
    await send(worker, NOBODY, { kind: 'no_account' }).expect(403);
  });
});
