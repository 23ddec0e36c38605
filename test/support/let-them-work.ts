import type { RunningApp } from './app.js';
import type { BuiltWorker } from './builders.js';

/**
 * Lets workers claim and answer at once, each for a number of turns: most say the same, some dissent, some send twice, some
 * ask for the next task in the same request. Answers how often each status came back.
 */
export async function letThemWork(nonet: RunningApp, workers: readonly BuiltWorker[], turns: number): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  const note = <T extends { status: number }>(answer: T): T => {
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    return answer;
  };
  const post = (worker: BuiltWorker, path: string, body: object) =>
    nonet.http.post(`/api/v1/assignments${path}`).set('Authorization', worker.token).send(body).then(note);
  await Promise.all(
    workers.map(async (worker, index) => {
      let held = (await post(worker, '', {})).body;
      for (let turn = 0; turn < turns && held?.id !== undefined; turn += 1) {
        const value = (index + turn) % 7 === 0 ? `decoy${index % 2}` : 'truth';
        const body = { answer: { kind: 'handle', value }, next: turn % 2 === 0 };
        const twice = index % 11 === 0;
        const [first, second] = await Promise.all([
          post(worker, `/${held.id}/submission`, body),
          ...(twice ? [post(worker, `/${held.id}/submission`, body)] : []),
        ]);
        held = first?.body.next ?? second?.body.next ?? (await post(worker, '', {})).body;
      }
      if (held?.id !== undefined) await post(worker, `/${held.id}/return`, { reason: 'skip' });
    }),
  );
  return statuses;
}
