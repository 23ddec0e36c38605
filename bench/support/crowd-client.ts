import { Agent, request } from 'node:http';
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
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private held: Held | undefined;

  constructor(
    private readonly url: string,
    private readonly worker: BenchWorker,
  ) {}

  /** Claims a task and answers it, each in a request of its own. */
  async claimAndSubmit(): Promise<void> {
    const claimed = await this.post('', {});
    await this.submit(heldOf(claimed), false);
  }

  /** Answers the task that it holds, and is given the next one with the receipt. */
  async submitWithNext(): Promise<void> {
    this.held ??= heldOf(await this.post('', {}));
    const { body } = await this.submit(this.held, true);
    this.held = body?.next ?? undefined;
  }

  close(): void {
    this.agent.destroy();
  }

  /** Everybody answers a task alike, and each task differently: one handle for two athletes would be a conflict. */
  private submit({ id, taskId }: Held, next: boolean): Promise<Answer> {
    const value = `@t${taskId.replaceAll('-', '').slice(-12)}`;
    return this.post(`/${id}/submission`, { answer: { kind: 'handle', value }, ...(next ? { next } : {}) });
  }

  private post(where: string, body: object): Promise<Answer> {
    const headers = { authorization: this.worker.token, 'content-type': 'application/json' };
    return new Promise((answered, failed) => {
      const sent = request(`${this.url}/api/v1/assignments${where}`, { method: 'POST', agent: this.agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('end', () => {
          const status = response.statusCode ?? 0;
          if (status >= 300) failed(new Error(`${where || 'a claim'} answered ${status}: ${text}`));
          else answered({ status, body: text === '' ? null : (JSON.parse(text) as Answer['body']) });
        });
      });
      sent.once('error', failed);
      sent.end(JSON.stringify(body));
    });
  }
}

function heldOf({ status, body }: Answer): Held {
  const { id, taskId } = body ?? {};
  if (id === undefined || taskId === undefined)
    throw new Error(`nothing was handed out (${status}): the list is too short for this measurement`);
  return { id, taskId };
}
