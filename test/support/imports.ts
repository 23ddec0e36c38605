import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type supertest from 'supertest';
import { ImportAthletes } from '../../src/tasks/imports/import-athletes.js';
import type { RunningApp } from './app.js';

export interface ImportJob {
  id: string;
  status: string;
  rows: number;
  created: number;
  duplicates: number;
  rejected: number;
  tasks: number;
  progress: number;
  error: string | null;
  errors: { line: number; column: string; message: string }[];
}

export interface Sent {
  batch?: string;
  type?: string;
  query?: string;
  key?: string;
}

export const countsOf = ({ rows, created, duplicates, rejected, tasks }: ImportJob): object => ({
  rows,
  created,
  duplicates,
  rejected,
  tasks,
});

let next = 0;
/** An external id that nothing else in the file uses. */
export const newId = (): string => `p-${(next += 1)}`;
export const csv = (...lines: string[]): string => `${lines.join('\n')}\n`;

/** Somebody of the office who sends lists of athletes, and the worker that reads them. */
export class Importer {
  constructor(
    private readonly nonet: RunningApp,
    private readonly own: { pool: Pool; db: DataSource },
    private readonly authorization: string,
  ) {}

  read(address: string): supertest.Test {
    return this.nonet.http.get(`/api/v1${address}`).set('Authorization', this.authorization);
  }

  async batch(body: object = {}): Promise<string> {
    const wanted = { name: 'a batch', platforms: ['x'], reward: '0.05', ...body };
    return (await this.nonet.http.post('/api/v1/batches').set('Authorization', this.authorization).send(wanted).expect(201)).body.id;
  }

  async close(batch: string): Promise<void> {
    await this.nonet.http.patch(`/api/v1/batches/${batch}`).set('Authorization', this.authorization).send({ status: 'closed' }).expect(200);
  }

  /** The body goes out as it is, whatever its type. */
  send(body: string | Buffer, { batch, type = 'text/csv', query = '', key }: Sent & { batch: string }): supertest.Test {
    const request = this.nonet.http
      .post(`/api/v1/batches/${batch}/athletes${query}`)
      .set('Authorization', this.authorization)
      .set('Content-Type', type);
    return (key === undefined ? request : request.set('Idempotency-Key', key)).serialize((raw: unknown) => raw as string).send(body);
  }

  /** Works a job off as the queue's worker would. */
  async workOff(importId: string, worker = new ImportAthletes(this.own.db)): Promise<void> {
    const { rows } = await this.own.pool.query(`select id from outbox where payload ->> 'importId' = $1`, [importId]);
    await worker.run(importId, rows[0]?.id ?? '0');
  }

  async import(body: string | Buffer, sent: Sent = {}): Promise<{ batch: string; job: ImportJob }> {
    const batch = sent.batch ?? (await this.batch());
    const { body: queued } = await this.send(body, { ...sent, batch }).expect(202);
    await this.workOff(queued.id);
    return { batch, job: await this.job(queued.id) };
  }

  async job(id: string): Promise<ImportJob> {
    return (await this.read(`/imports/${id}`).expect(200)).body;
  }
}
