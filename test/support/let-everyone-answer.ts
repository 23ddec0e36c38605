import type { RunningApp } from './app.js';
import type { BuiltWorker } from './builders.js';

/**
 * Lets each worker answer whatever they are given, one after the other, until there is nothing left for any of them.
 * @param saidOf the handle that a worker, by place in the list, gives for an athlete
 */
export async function letEveryoneAnswer(
  nonet: RunningApp,
  workers: readonly BuiltWorker[],
  saidOf: (name: string, worker: number) => string,
): Promise<void> {
  const post = (path: string, token: string, body: object): ReturnType<RunningApp['http']['post']> =>
    nonet.http.post(`/api/v1${path}`).set('Authorization', token).send(body);
  for (const [worker, { token }] of workers.entries()) {
    for (;;) {
      const claimed = await post('/assignments', token, {});
      if (claimed.status === 204) break;
      const value = saidOf(claimed.body.athlete.name, worker);
      const answer = { answer: { kind: 'handle', value }, evidenceUrl: `https://x.com/${value}`, comment: `I am worker ${worker}` };
      await post(`/assignments/${claimed.body.id}/submission`, token, answer).expect(201);
    }
  }
}
