import { afterAll, beforeAll, expect, it } from 'vitest';
import { theySay } from '../../support/answers.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

it('believes those more who are good on the platform asked about, however they do elsewhere', async () => {
  const [here, elsewhere] = [await someWorkers(own.pool, 3), await someWorkers(own.pool, 3)];
  const confidences: number[] = [];
  for (const [crowd, platform] of [
    [here, 'x'],
    [elsewhere, 'tiktok'],
  ] as const) {
    await own.pool.query(
      `insert into reliability (worker_id, platform, right_weight, wrong_weight) select id, p, r, w
         from unnest($1::uuid[]) id cross join (values ('', 40, 40), ($2, 38, 2), ('youtube', 2, 38)) record (p, r, w)`,
      [crowd.map(({ id }) => id), platform],
    );
    const { taskIds } = await aBatch(own.pool, { policy: { agree: 3, panel: 3 } });
    await theySay(
      own.db,
      own.pool,
      taskIds[0] ?? '',
      crowd.map(({ id: workerId }) => ({ workerId, key: 'davis' })),
    );
    const { body } = await nonet.http.get(`/api/v1/tasks/${taskIds[0]}`).set('Authorization', nonet.admin).expect(200);
    confidences.push(body.decision.confidence);
  }
  expect(confidences[0]).toBeGreaterThan((confidences[1] ?? 1) + 0.05);
});

it('a task shows what each vote counts: less for a probable copy, nothing for who fails gold, and the decision what the votes are worth', async () => {
  const [source, copy, failing, honest] = (await someWorkers(own.pool, 4)).map(({ id }) => id);
  await own.pool.query(
    `insert into reliability (worker_id, platform, right_weight, wrong_weight, gold_right, gold_wrong) values ($1, '', 30, 1, 0, 0), ($2, '', 2, 20, 1, 20)`,
    [source, failing],
  );
  const pair = [source ?? '', copy ?? ''].toSorted();
  await own.pool.query('insert into worker_pair (one, other, probability, shared) values ($1, $2, 0.75, 20)', pair);
  const { taskIds } = await aBatch(own.pool, { policy: { agree: 4, panel: 5 } });

  await theySay(
    own.db,
    own.pool,
    taskIds[0] ?? '',
    [source, copy, failing, honest].map((workerId) => ({ workerId: workerId ?? '', key: 'davis' })),
  );

  const { body } = await nonet.http.get(`/api/v1/tasks/${taskIds[0]}`).set('Authorization', nonet.admin).expect(200);
  expect(body.answers.map(({ workerId, weight }: { workerId: string; weight: number }) => [workerId, weight])).toEqual([
    [source, 1],
    [copy, 0.4],
    [failing, 0],
    [honest, 1],
  ]);
  expect(body.decision).toMatchObject({ agreed: 4, effectiveVotes: 2.4 });
});

it('an adaptive policy stops as soon as its floor is passed, asks on below it, and gives up when another ballot isn’t worth its price; a floor asks for the quorum too', async () => {
  const [sure, unsure] = [await someWorkers(own.pool, 5), await someWorkers(own.pool, 5)];
  await own.pool.query(
    `insert into reliability (worker_id, platform, right_weight, wrong_weight) select id, p, r, w
       from (select unnest($1::uuid[]) as id, 200 as r, 1 as w union all select unnest($2::uuid[]), 52, 48) known cross join (values (''), ('x')) place (p)`,
    [sure.map(({ id }) => id), unsure.map(({ id }) => id)],
  );
  const adaptive = { agree: 4, panel: 5, stop: 'adaptive', minAgree: 3, confidenceFloor: 0.93 } as const;
  const outOfReach = { ...adaptive, confidenceFloor: 0.99 };
  const both = { agree: 4, panel: 5, confidenceFloor: 0.93 };
  const ends: unknown[] = [];
  for (const policy of [adaptive, outOfReach, both]) {
    for (const crowd of [sure, unsure]) {
      const taskId = (await aBatch(own.pool, { policy })).taskIds[0] ?? '';
      const statuses: string[] = [];
      for (const { id: workerId } of crowd) {
        await theySay(own.db, own.pool, taskId, [{ workerId, key: 'davis' }]);
        const { rows } = await own.pool.query('select status from task where id = $1', [taskId]);
        statuses.push(rows[0].status);
        if (rows[0].status !== 'open') break;
      }
      const { rows } = await own.pool.query('select cause from dispute where task_id = $1', [taskId]);
      ends.push([statuses.length, statuses.at(-1), rows[0]?.cause ?? null]);
    }
  }
  expect(ends).toEqual([
    [3, 'verified', null],
    [5, 'disputed', 'below_floor'],
    [3, 'disputed', 'below_floor'],
    [3, 'disputed', 'below_floor'],
    [4, 'verified', null],
    [5, 'disputed', 'below_floor'],
  ]);
});
