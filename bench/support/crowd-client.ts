import { Client } from 'undici';
import type { BenchWorker } from './handout-world.js';

interface Held {
  id: string;
  taskId: string;
}

/** What a claim or a submission answers, as far as the benchmarks look. */
interface Answer {
  status: number;
  body: (Partial<Held> & { next?: Held | null }) | null;
}

/** A worker's browser: one connection, kept open, and the assignment that it holds. */
export class CrowdClient {
  private readonly connection: Client;
  private held: Held | undefined;

  constructor(
    url: string,
    private readonly worker: BenchWorker,
    /** What it answers to a task: by default alike to all others, and each task differently, since one handle for two athletes would be a conflict. */
    private readonly handleFor: (taskId: string) => string = (taskId) => `@t${taskId.replaceAll('-', '').slice(-12)}`,
  ) {
    this.connection = new Client(url);
  }

  /** Claims a task and answers it, each in a request of its own. */
  async claimAndSubmit(): Promise<void> {
    const claimed = await this.post('', {});
    await this.submit(heldOf(claimed), {});
  }

  /** Answers the task that it holds, and is given the next one with the receipt. */
  async submitWithNext(): Promise<void> {
    this.held ??= heldOf(await this.post('', {}));
    const { body } = await this.submit(this.held, { next: true });
    this.held = body?.next ?? undefined;
  }

  /** The same as the worker's page sends it: under a key that makes it safe to send again. */
  async submitAsThePageDoes(): Promise<void> {
    this.held ??= heldOf(await this.post('', {}));
    const { body } = await this.submit(this.held, { next: true }, { 'idempotency-key': this.held.id });
    this.held = body?.next ?? undefined;
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  private submit({ id, taskId }: Held, beside: { next?: true }, headers?: Record<string, string>): Promise<Answer> {
    return this.post(`/${id}/submission`, { answer: { kind: 'handle', value: this.handleFor(taskId) }, ...beside }, headers);
  }

  private async post(where: string, body: object, more: Record<string, string> = {}): Promise<Answer> {
    const { statusCode: status, body: answer } = await this.connection.request({
      method: 'POST',
      path: `/api/v1/assignments${where}`,
      headers: { authorization: this.worker.token, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (status >= 300) throw new Error(`${where || 'a claim'} answered ${status}: ${text}`);
    return { status, body: text === '' ? null : (JSON.parse(text) as Answer['body']) };
  }
}

function heldOf({ status, body }: Answer): Held {
  const { id, taskId } = body ?? {};
  if (id === undefined || taskId === undefined)
    throw new Error(`nothing was handed out (${status}): the list is too short for this measurement`);
  return { id, taskId };
}
