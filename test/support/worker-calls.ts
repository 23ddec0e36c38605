import type { Pool } from 'pg';
import type { Response, Test } from 'supertest';
import { expect } from 'vitest';
import type { RunningApp } from './app.js';
import { type BuiltWorker, someWorkers } from './builders.js';

/** A worker and what they do through the API, one call each. */
export class CallingWorker {
  constructor(
    readonly nonet: RunningApp,
    readonly id: string,
    readonly token: string,
  ) {}

  post(path: string, body: object = {}): Test {
    return this.nonet.http.post(`/api/v1${path}`).set('Authorization', this.token).send(body);
  }

  async get(path: string): Promise<Response['body']> {
    return (await this.nonet.http.get(`/api/v1${path}`).set('Authorization', this.token).expect(200)).body;
  }

  me(query = ''): Promise<Response['body']> {
    return this.get(`/workers/me${query}`);
  }

  async answers(): Promise<Response['body'][]> {
    return (await this.get('/workers/me/answers?limit=1000')).items;
  }

  async claim(): Promise<{ id: string; taskId: string }> {
    return (await this.post('/assignments').expect(201)).body;
  }

  async answer(assignmentId: string, value: string): Promise<void> {
    await this.post(`/assignments/${assignmentId}/submission`, { answer: { kind: 'handle', value } }).expect(201);
  }

  /** Claims the next task and answers it. */
  async work(value: string): Promise<{ id: string; taskId: string }> {
    const held = await this.claim();
    await this.answer(held.id, value);
    return held;
  }
}

type Few<T> = [T, T, T, T, T];

/** Five workers, qualified unless said otherwise. */
export async function fiveWorkers(nonet: RunningApp, pool: Pool, status?: string): Promise<Few<CallingWorker>> {
  const workers = await someWorkers(pool, 5, status);
  return workers.map(({ id, token }: BuiltWorker) => new CallingWorker(nonet, id, token)) as Few<CallingWorker>;
}

export async function oneWorker(nonet: RunningApp, pool: Pool, status?: string): Promise<CallingWorker> {
  const [worker] = await fiveWorkers(nonet, pool, status);
  return worker;
}

/** Known answers on X about athletes of no sport in particular. */
export async function someGold(pool: Pool, count: number, key: string): Promise<void> {
  const { rowCount } = await pool.query(
    `with who as (insert into athlete (name, name_key) select 'Golden ' || n, 'golden' || n from generate_series(1, $1::int) n returning id),
     t as (insert into task (kind, athlete_id, platform, cause, panel) select 'gold', id, 'x', 'gold', 9 from who returning id)
     insert into gold (task_id, platform, sport, answer_kind, handle_key, handle_display, source) select id, 'x', '', 'handle', $2, $2, 'uploaded' from t`,
    [count, key],
  );
  expect(rowCount).toBe(count);
}
