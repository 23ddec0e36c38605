import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { addHistory, addWorkers, type BenchWorker, fillBatch } from '../../bench/support/handout-world.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { anAthlete } from '../support/registry.js';

const own = await ownDatabase();
/** As it is when Nonet has just been installed. */
const fresh = await ownDatabase();
let nonet: RunningApp;
let statements: string[] = [];

beforeAll(async () => {
  nonet = await startApp(own.url);
  nonet.app.get(DataSource).logger = {
    logQuery: (text) => statements.push(text),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
});
afterAll(() => nonet.close());

/** How many statements the server sends to answer a request; those that begin and end a transaction count. */
async function statementsOf(request: () => Promise<{ status: number; body: unknown }>, status: number): Promise<number> {
  statements = [];
  const answer = await request();
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  return statements.length;
}

describe('what a request may cost in statements', () => {
  const claim = (worker: BuiltWorker) => () => nonet.http.post('/api/v1/assignments').set('Authorization', worker.token).send({});
  const submit =
    (worker: BuiltWorker, id: string, body: object, headers: Record<string, string> = {}) =>
    () =>
      nonet.http
        .post(`/api/v1/assignments/${id}/submission`)
        .set({ Authorization: worker.token, ...headers })
        .send({ answer: { kind: 'handle', value: '@someone' }, ...body });

  it('is two for a claim: who asks, and the claim', async () => {
    await aBatch(own.pool, { tasks: 5 });
    const [worker] = await someWorkers(own.pool, 1);
    expect(await statementsOf(claim(worker!), 201)).toBe(2);
    expect(await statementsOf(claim(worker!), 200)).toBe(2);
  });

  it('is three for an answer, with the next task or without, and seven under an Idempotency-Key', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    const first = (await claim(worker!)().then(({ body }) => body)).id;
    const sent = submit(worker!, first, { next: true });
    let next = '';
    expect(await statementsOf(() => sent().then((answer) => ((next = answer.body.next.id), answer)), 201)).toBe(3);
    const keyed = submit(worker!, next, { next: true }, { 'Idempotency-Key': 'once' });
    expect(await statementsOf(() => keyed().then((answer) => ((next = answer.body.next.id), answer)), 201)).toBe(7);
    expect(await statementsOf(keyed, 201), 'a repetition').toBe(4);
    expect(await statementsOf(submit(worker!, next, {}), 201)).toBe(3);
  });

  it('is no more for an answer that decides than for what a decision writes', async () => {
    await own.pool.query(`update batch set status = 'closed'`);
    await aBatch(own.pool, { tasks: 1, policy: { agree: 1, panel: 1 } });
    const [worker] = await someWorkers(own.pool, 1);
    const { body } = await claim(worker!)();
    expect(await statementsOf(submit(worker!, body.id, {}), 201)).toBeLessThanOrEqual(24);
  });

  it('does not grow with the pairs that are looked up at once, nor with the page', async () => {
    const admin = { Authorization: nonet.admin };
    const athletes = await Promise.all(Array.from({ length: 60 }, () => anAthlete(own.pool)));
    const lookUp = (count: number) => () =>
      nonet.http
        .post('/api/v1/handles/lookup')
        .set(admin)
        .send({ pairs: athletes.slice(0, count).map(({ externalId }) => ({ externalId, platform: 'x' })) });
    expect(await statementsOf(lookUp(60), 200)).toBe(await statementsOf(lookUp(2), 200));
    for (const path of ['/api/v1/tasks', '/api/v1/handles', '/api/v1/admin/workers', '/api/v1/batches']) {
      const page = (limit: number) => () => nonet.http.get(`${path}?limit=${limit}`).set(admin);
      expect(await statementsOf(page(50), 200), path).toBe(await statementsOf(page(1), 200));
    }
  });
});

describe('what the hand-out reads', () => {
  const CLAIM = 'select assignment_id as id from claim_next($1, null, null)';
  const TAKE = `select take_answer($1, $2, 'handle', '@a', 'a', 'a', 'https://x.com/a', '{}', null, null, null, null)`;

  it('does not depend on statistics, which a new database has none of', async () => {
    await fillBatch(fresh.db, 1_000);
    const [worker] = await addWorkers(fresh.db, 1, 'first');
    const client = await fresh.pool.connect();
    try {
      for (let cycle = 0; cycle < 300; cycle += 1) await cycleOf(client, worker!);
      const met = await pagesOf(client, CLAIM, [worker!.id]);
      expect(met).toBeLessThan(300 * 5);
    } finally {
      client.release();
    }
  });

  /** Pages of claims and answers, on average over so many that every sixteenth claim's extra work is in; on one connection, whose plans are kept. */
  async function pagesOfCycle({ id }: BenchWorker): Promise<number> {
    const client = await own.pool.connect();
    try {
      let pages = 0;
      for (let cycle = 0; cycle < 32; cycle += 1) {
        pages += await pagesOf(client, CLAIM, [id]);
        const { rows } = await client.query(`select id from assignment where worker_id = $1 and status = 'assigned'`, [id]);
        pages += await pagesOf(client, TAKE, [rows[0].id, id]);
      }
      return pages / 32;
    } finally {
      client.release();
    }
  }

  async function cycleOf(client: PoolClient, { id }: BenchWorker): Promise<void> {
    const { rows } = await client.query(CLAIM, [id]);
    await client.query(TAKE, [rows[0].id, id]);
  }

  async function pagesOf(client: PoolClient, text: string, values: string[]): Promise<number> {
    const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, values);
    const { Plan: plan } = rows[0]['QUERY PLAN'][0];
    return plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  }

  async function world(tasks: number, history: number): Promise<BenchWorker> {
    await own.pool.query(`update batch set status = 'closed'`);
    const batchId = await fillBatch(own.db, tasks);
    const workers = await addWorkers(own.db, 1, `with-${history}-of-${tasks}`);
    await addHistory(own.db, batchId, workers, history);
    await own.pool.query('analyze');
    return workers[0]!;
  }

  it('is the same for a hundred tasks as for thirty thousand, and for a worker of no answers as of five thousand', async () => {
    const small = await pagesOfCycle(await world(100, 0));
    expect(small).toBeGreaterThan(50);
    expect(await pagesOfCycle(await world(30_000, 0))).toBeLessThan(1.5 * small);
    expect(await pagesOfCycle(await world(30_000, 5_000))).toBeLessThan(1.5 * small);
  });
});
