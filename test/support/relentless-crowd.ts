import type { Pool } from 'pg';
import { expect } from 'vitest';
import type { BuiltWorker } from './builders.js';
import { until } from './until.js';

/** What a client was told: the answer it sent was kept, and what it was credited. */
interface Acknowledged {
  assignmentId: string;
  credited: string;
}

/** Workers who go on whatever dies: a failure is a server's death, which a worker's form survives by asking another time. */
export class RelentlessCrowd {
  readonly kept: Acknowledged[] = [];
  private over = false;
  private readonly shifts: Promise<void[]>;

  /** @param urls of the servers; each worker asks any of them */
  constructor(
    private readonly urls: readonly string[],
    workers: readonly BuiltWorker[],
  ) {
    this.shifts = Promise.all(workers.map((worker) => this.work(worker)));
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.shifts;
  }

  /** Every acknowledged answer is there, once, and was credited once. */
  async expectKept(pool: Pool): Promise<void> {
    const ids = this.kept.map(({ assignmentId }) => assignmentId);
    const { rows } = await pool.query(
      `select a.id, a.status, count(l.id)::int as credits from assignment a left join ledger l on l.assignment_id = a.id and l.kind = 'answer'
        where a.id = any ($1) group by a.id`,
      [ids],
    );
    expect(rows.filter((row) => row.status !== 'submitted' || row.credits !== 1)).toEqual([]);
    expect(rows).toHaveLength(new Set(ids).size);
  }

  private async work(worker: BuiltWorker): Promise<void> {
    while (!this.over) {
      const url = this.anyServer();
      try {
        if (!(await this.answerOne(url, worker))) return;
      } catch {
        await until(() => this.over || fetch(`${this.anyServer()}/healthz`).then((answer) => answer.ok)).catch(() => undefined);
      }
    }
  }

  /** @returns false when there is nothing left for this worker */
  private async answerOne(url: string, worker: BuiltWorker): Promise<boolean> {
    const claimed = await post(url, worker, '', {});
    if (claimed.status === 204) return false;
    if (!claimed.ok) throw new Error(`a claim answered ${claimed.status}`);
    const { id } = (await claimed.json()) as { id: string };
    const value = Math.random() < 0.8 ? 'truth' : 'decoy';
    const sent = await post(url, worker, `/${id}/submission`, { answer: { kind: 'handle', value }, next: true });
    if (sent.status === 201) this.kept.push(((await sent.json()) as { receipt: Acknowledged }).receipt);
    return true;
  }

  private anyServer(): string {
    return this.urls[Math.floor(Math.random() * this.urls.length)] ?? '';
  }
}

const post = (url: string, worker: BuiltWorker, where: string, body: object): Promise<Response> =>
  fetch(`${url}/api/v1/assignments${where}`, {
    method: 'POST',
    headers: { Authorization: worker.token, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });
