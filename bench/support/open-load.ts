import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchWorker } from './handout-world.js';

/** What came of so many visits: of each request that was taken, how long it took, sorted. */
export interface Offered {
  /** Visits a second that ended with an answer kept while the load lasted. */
  kept: number;
  latencies: number[];
  claimsShed: number;
  answersShed: number;
}

interface Answer {
  status: number;
  retryAfter: number;
  body: { id?: string; taskId?: string } | null;
}

/**
 * Lets workers come at a given rate, whether or not those before them are done: each claims a task and answers it. Whoever is turned away at the
 * claim leaves; an answer is sent again when the server says. Ends when all who came have left.
 */
export async function offerLoad(url: string, workers: readonly BenchWorker[], perSecond: number, seconds: number): Promise<Offered> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 4_096 });
  const offered: Offered = { kept: 0, latencies: [], claimsShed: 0, answersShed: 0 };
  const began = performance.now();
  const visits: Promise<void>[] = [];
  const idle = [...workers];

  const ask = async (worker: BenchWorker, where: string, body: object): Promise<Answer> => {
    const sent = performance.now();
    const answer = await post(agent, `${url}/api/v1/assignments${where}`, worker, body);
    if (answer.status < 300) offered.latencies.push(performance.now() - sent);
    else if (answer.status !== 503) throw new Error(`${where || 'a claim'} answered ${answer.status}`);
    return answer;
  };
  const visit = async (worker: BenchWorker): Promise<void> => {
    const claim = await ask(worker, '', {});
    if (claim.status === 503) offered.claimsShed += 1;
    else {
      const { id, taskId } = claim.body ?? {};
      if (id === undefined || taskId === undefined) throw new Error('nothing was handed out: the list is too short for this measurement');
      const value = `@t${taskId.replaceAll('-', '').slice(-12)}`;
      for (;;) {
        const { status, retryAfter } = await ask(worker, `/${id}/submission`, { answer: { kind: 'handle', value } });
        if (status < 300) break;
        offered.answersShed += 1;
        await delay(retryAfter * 1_000);
      }
      if (performance.now() - began < seconds * 1_000) offered.kept += 1 / seconds;
    }
    idle.push(worker);
  };

  let failure: unknown;
  for (let n = 0; n < perSecond * seconds; n += 1) {
    if (failure !== undefined) break;
    const early = began + (n * 1_000) / perSecond - performance.now();
    if (early > 1) await delay(early);
    const worker = idle.shift();
    if (worker === undefined) throw new Error('every worker waits for an answer: more of them are needed');
    visits.push(visit(worker).catch((error: unknown) => void (failure ??= error)));
  }
  await Promise.all(visits);
  agent.destroy();
  if (failure !== undefined) throw failure;
  return { ...offered, latencies: offered.latencies.toSorted((a, b) => a - b) };
}

function post(agent: Agent, url: string, worker: BenchWorker, body: object): Promise<Answer> {
  const headers = { authorization: worker.token, 'content-type': 'application/json' };
  return new Promise((answered, failed) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => {
        const retryAfter = Number(response.headers['retry-after'] ?? 0);
        answered({ status: response.statusCode ?? 0, retryAfter, body: text === '' ? null : (JSON.parse(text) as Answer['body']) });
      });
    });
    sent.once('error', failed);
    sent.end(JSON.stringify(body));
  });
}
