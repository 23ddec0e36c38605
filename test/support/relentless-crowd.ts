import type { Pool } from 'pg';
import { type Random, seededRandom } from '../../src/shared/random.js';
import type { BuiltWorker } from './builders.js';
import { checkHistory } from './history/check-history.js';
import type { Claimed, History, Read, Receipt } from './history/history.js';
import { readOutcome, sayChange } from './history/read-outcome.js';
import { until } from './until.js';

interface Crowd {
  /** Of the servers; each request goes to any of them. */
  urls: readonly string[];
  workers: readonly BuiltWorker[];
  /** Authorization values of those who follow the feed meanwhile. */
  readers?: readonly string[];
  /** Who answers what, who sends twice, and which server is asked. */
  seed: number;
  /** What these clients know from before. */
  past?: History;
}

/** How long a request may go unanswered before it counts as lost: a server that is stopped says nothing at all. */
const PATIENCE_MS = 3_000;

/**
 * Workers and readers who go on whatever dies: a failure is a server's death, which a worker's form survives by sending the same thing
 * another time. They write down what they sent and were told.
 */
export class RelentlessCrowd {
  readonly history: History;
  /** How many requests of workers ended without a word. */
  unanswered = 0;
  private over = false;
  private readonly random: Random;
  private readonly shifts: Promise<void[]>;

  constructor(private readonly crowd: Crowd) {
    this.history = crowd.past ?? { claims: [], answers: [], reads: [] };
    this.random = seededRandom(crowd.seed);
    const readers = (crowd.readers ?? []).map((token, n) => this.follow(token, `reader ${n + 1}`));
    this.shifts = Promise.all([...crowd.workers.map((worker) => this.work(worker)), ...readers]);
  }

  /** How many answers were acknowledged. */
  get kept(): number {
    return this.history.answers.filter(({ told }) => typeof told === 'object').length;
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.shifts;
  }

  /** Lets the readers come to the feed's end, and says what the rules don't allow of all that happened. */
  async breaches(pool: Pool): Promise<string[]> {
    await until(async () => (await pool.query('select from change where seq is null')).rowCount === 0, { within: 60_000 });
    for (const [n, token] of (this.crowd.readers ?? []).entries()) {
      while ((await this.read(token, `reader ${n + 1}`)).changes.length > 0);
    }
    return checkHistory(this.history, await readOutcome(pool));
  }

  private async work(worker: BuiltWorker): Promise<void> {
    while (!this.over) {
      const held = await this.claim(worker).catch(() => undefined);
      if (held === null) return;
      if (held === undefined) await this.waitForServer();
      else await this.answer(worker, held);
    }
  }

  /** @returns null when there is nothing left for this worker */
  private async claim(worker: BuiltWorker): Promise<Claimed | null> {
    const answer = await this.post(worker, '', {}, crypto.randomUUID());
    if (answer.status === 204) return null;
    if (!answer.ok) throw new Error(`a claim answered ${answer.status}`);
    const { id, taskId } = (await answer.json()) as { id: string; taskId: string };
    const claimed = { workerId: worker.id, assignmentId: id, taskId };
    this.history.claims.push(claimed);
    return claimed;
  }

  /** Sends until something is said; now and then twice at once, as an impatient finger does. */
  private async answer(worker: BuiltWorker, held: Claimed): Promise<void> {
    const value = this.random() < 0.8 ? 'truth' : 'decoy';
    const key = crypto.randomUUID();
    const hurry = this.random();
    const again = hurry < 0.05 ? [crypto.randomUUID()] : hurry < 0.1 ? [key] : [];
    while ((await Promise.all([key, ...again].map((each) => this.send(worker, held, value, each)))).includes('nothing')) {
      if (this.over) return;
      await this.waitForServer();
    }
  }

  private async send(worker: BuiltWorker, held: Claimed, value: string, key: string): Promise<Receipt | 'refused' | 'nothing'> {
    const told = await this.post(worker, `/${held.assignmentId}/submission`, { answer: { kind: 'handle', value } }, key)
      .then(async (answer): Promise<Receipt | 'refused' | 'nothing'> => {
        if (answer.status === 201) return ((await answer.json()) as { receipt: Receipt }).receipt;
        const { code } = (await answer.json()) as { code: string };
        return answer.status >= 500 || code === 'request_in_progress' ? 'nothing' : 'refused';
      })
      .catch(() => 'nothing' as const);
    this.history.answers.push({ ...held, value, told });
    return told;
  }

  private async follow(token: string, reader: string): Promise<void> {
    while (!this.over) {
      const read = await this.read(token, reader).catch(() => undefined);
      if (read === undefined) await this.waitForServer();
      else if (read.changes.length === 0) await until(() => this.over, { within: 100 }).catch(() => undefined);
    }
  }

  private async read(token: string, reader: string): Promise<Read> {
    const after = this.history.reads.findLast((read) => read.reader === reader)?.nextAfter ?? 0;
    const answer = await fetch(`${this.anyServer()}/api/v1/changes?after=${after}&limit=20`, {
      headers: { Authorization: token },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(`the feed answered ${answer.status}`);
    const { items, nextAfter } = (await answer.json()) as {
      items: (Parameters<typeof sayChange>[0] & { seq: number })[];
      nextAfter: number;
    };
    const read = { reader, after, changes: items.map((item) => ({ seq: item.seq, said: sayChange(item) })), nextAfter };
    this.history.reads.push(read);
    return read;
  }

  private async waitForServer(): Promise<void> {
    const isUp = async (): Promise<boolean> => (await fetch(`${this.anyServer()}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;
    await until(() => this.over || isUp(), { within: 20_000 }).catch(() => undefined);
  }

  private anyServer(): string {
    const { urls } = this.crowd;
    return urls[Math.floor(this.random() * urls.length)] ?? '';
  }

  private post(worker: BuiltWorker, where: string, body: object, key: string): Promise<Response> {
    return fetch(`${this.anyServer()}/api/v1/assignments${where}`, {
      method: 'POST',
      headers: { Authorization: worker.token, 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => {
      this.unanswered += 1;
      throw error;
    });
  }
}
