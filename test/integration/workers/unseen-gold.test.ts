import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, letLeasesRunOut } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { type CallingWorker, fiveWorkers, oneWorker, someGold } from '../../support/worker-calls.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** Each test has the work, and the gold, for itself. */
beforeEach(async () => {
  await own.pool.query(`update batch set status = 'closed'`);
  await own.pool.query('update gold set retired_at = now() where retired_at is null');
});

/** From here on, every claim from the batch gets gold (1), or none does (0). */
const mixInGold = async (batchId: string, rate: 0 | 1): Promise<unknown> =>
  own.pool.query('update policy set gold_rate = $2 where batch_id = $1', [batchId, rate]);

/** All that a worker's record says, without what differs between any two workers. */
async function seenBy(worker: CallingWorker): Promise<string> {
  const profile = await worker.me();
  const said = JSON.stringify({
    ...profile,
    email: '',
    displayName: '',
    list: await worker.answers(),
    ledger: await worker.get('/workers/me/ledger'),
  });
  return said.replaceAll(/"id":"\d+"|[\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|(Athlete|Golden) \d+/g, '*');
}

it.each([
  ['in time', false],
  ['late', true],
])('a gold answer can’t be told from an ordinary one by the record, sent %s', async (_, late) => {
  const { id } = await aBatch(own.pool, { tasks: 5 });
  await someGold(own.pool, 3, 'truth');
  const [golden, ordinary] = await fiveWorkers(nonet, own.pool);
  const seen = { golden: [] as string[], ordinary: [] as string[] };

  for (const [who, worker] of Object.entries({ golden, ordinary })) {
    await mixInGold(id, worker === golden ? 1 : 0);
    for (let turn = 0; turn < 2; turn += 1) {
      const held = await worker.claim();
      seen[who as keyof typeof seen].push(await seenBy(worker));
      if (late) await letLeasesRunOut(own.pool);
      await worker.answer(held.id, 'truth');
      seen[who as keyof typeof seen].push(await seenBy(worker));
    }
  }

  const { rows } = await own.pool.query(
    'select k.kind from assignment a join task k on k.id = a.task_id where a.batch_id = $1 order by k.kind',
    [id],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['gold', 'gold', 'lookup', 'lookup']);
  expect(seen.golden).toEqual(seen.ordinary);
});

it('a gold answer is pending about as long as the ordinary one beside it, then says what is so', async () => {
  const { id } = await aBatch(own.pool, { tasks: 3, policy: { agree: 2, panel: 3 } });
  await someGold(own.pool, 2, 'truth');
  const [ada, bob] = await fiveWorkers(nonet, own.pool);
  const beside = await ada.work('first');
  await mixInGold(id, 1);
  const gold = [await ada.work('truth'), await ada.work('decoy')].map((held) => held.id);
  await mixInGold(id, 0);
  const outcomes = async (): Promise<string[]> => (await ada.answers()).map(({ outcome }) => outcome).toReversed();
  expect(await outcomes()).toEqual(['pending', 'pending', 'pending']);

  await bob.work('first');
  // The one beside it took an hour, so gold takes between one hour and one and a half.
  await own.pool.query(`update assignment set submitted_at = now() - interval '3 hours' where id = $1`, [beside.id]);
  await own.pool.query(`update decision set decided_at = now() - interval '2 hours' where task_id = $1`, [beside.taskId]);
  const sentAgo = (minutes: number): Promise<unknown> =>
    own.pool.query(
      `update assignment set submitted_at = now() - make_interval(mins => $2) + case id when ($1::uuid[])[1] then interval '0' else interval '1 second' end where id = any ($1::uuid[])`,
      [gold, minutes],
    );

  await sentAgo(59);
  expect(await outcomes()).toEqual(['agreed', 'pending', 'pending']);
  await sentAgo(91);
  expect(await outcomes()).toEqual(['agreed', 'agreed', 'disagreed']);
  expect((await ada.me()).counts).toMatchObject({ agreed: 2, disagreed: 1, pending: 0 });
  await own.pool.query(`update assignment set counted = false, not_counted = 'voided' where id = $1`, [beside.id]);
  expect(await outcomes()).toEqual(['not_counted', 'not_counted', 'not_counted']);
});

it('a gold answer with nothing beside it stays pending', async () => {
  const { id } = await aBatch(own.pool);
  await someGold(own.pool, 1, 'truth');
  const worker = await oneWorker(nonet, own.pool);
  await mixInGold(id, 1);
  await worker.work('truth');

  expect(await worker.answers()).toMatchObject([{ outcome: 'pending', athleteName: 'Golden 1' }]);
});
