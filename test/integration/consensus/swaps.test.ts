import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { lookForSwap } from '../../../src/consensus/swaps/look-for-swap.js';
import { scoreAll, theySay } from '../../support/answers.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;
let workers: BuiltWorker[];

beforeAll(async () => {
  nonet = await startApp(own.url);
  workers = await someWorkers(own.pool, 9);
});
afterAll(() => nonet.close());

const rows = async (sql: string, values: unknown[] = []) => (await own.pool.query(sql, values)).rows;

interface Twins {
  taskIds: string[];
  /** Their external ids, in the order of the tasks. */
  names: string[];
}

let families = 0;
/** Two of one name: a basketball player and a football player, and a task for each. */
async function twins(): Promise<Twins> {
  families += 1;
  const { taskIds } = await aBatch(own.pool, { tasks: 2, policy: { agree: 2, panel: 3 } });
  const names: string[] = [];
  for (const [n, league] of ['NBA', 'NFL'].entries()) {
    const [athlete] = await rows(
      `update athlete set name = 'Anthony Davis', name_key = $2, league = $3 from task where task.athlete_id = athlete.id and task.id = $1 returning external_id`,
      [taskIds[n], `anthonydavis${families}`, league],
    );
    names.push(athlete.external_id);
  }
  return { taskIds, names };
}

/** One letter for each worker's answer. */
const say = (taskId: string, ...keys: string[]) =>
  theySay(
    own.db,
    own.pool,
    taskId,
    keys.map((key, n) => ({ workerId: workers[n]!.id, key })),
  );

const entries = ({ taskIds }: Twins) =>
  rows(
    `select r.handle_key as key, r.status from unnest($1::uuid[]) with ordinality w (id, n) join task t on t.id = w.id
       join registry r on r.athlete_id = t.athlete_id and r.platform = t.platform order by n`,
    [taskIds],
  );
const openCase = ({ taskIds }: Twins) =>
  rows(`select c.id, c.kind from conflict c join conflict_member m on m.conflict_id = c.id and m.task_id = $1 where c.status = 'open'`, [
    taskIds[0],
  ]);
const resolve = (id: string, body: object) =>
  nonet.http
    .post(`/api/v1/conflicts/${id}/resolution`)
    .set('Authorization', nonet.admin)
    .send({ reason: 'looked', ...body });
const rounds = ({ names }: Twins) =>
  rows(`select count(*)::int from task t join athlete a on a.id = t.athlete_id where a.external_id = any ($1) and t.status = 'open'`, [
    names,
  ]).then(([row]) => row.count);

/** The NBA's Davis has a handle of the NFL, and the other way round. */
async function swapped(): Promise<Twins> {
  const pair = await twins();
  await say(pair.taskIds[0]!, `davis${families}nfl`, `davis${families}nfl`);
  await say(pair.taskIds[1]!, `davis${families}nba`, `davis${families}nba`);
  await scoreAll(own.db);
  return pair;
}
const HELD = [expect.objectContaining({ status: 'conflicted' }), expect.objectContaining({ status: 'conflicted' })];
const STAND = [expect.objectContaining({ status: 'verified' }), expect.objectContaining({ status: 'verified' })];

it('holds back both of two namesakes whose handles name each other’s league, in one case of their own', async () => {
  const pair = await swapped();

  expect(await entries(pair)).toEqual(HELD);
  expect(await openCase(pair)).toEqual([{ id: expect.any(String), kind: 'swap' }]);
  await scoreAll(own.db);
  await own.db.transaction((tx) => lookForSwap(tx, pair.taskIds[0]!));
  expect(await openCase(pair)).toHaveLength(1);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('holds back both when each was the second choice for the other', async () => {
  const pair = await twins();
  await say(pair.taskIds[0]!, 'one', 'two', 'one');
  await say(pair.taskIds[1]!, 'two', 'one', 'two');
  await scoreAll(own.db);
  expect(await entries(pair)).toEqual(HELD);
});

it('holds back both on whichever platform two more handles found elsewhere make them look swapped', async () => {
  const pair = await twins();
  await say(pair.taskIds[0]!, 'thebrow', 'thebrow');
  await say(pair.taskIds[1]!, 'davis', 'davis');
  await scoreAll(own.db);
  expect(await entries(pair)).toEqual(STAND);
  // One finds the other's handle on one platform, and the other way round on another.
  for (const [n, platform, key] of [
    [0, 'tiktok', 'davis'],
    [1, 'youtube', 'thebrow'],
  ] as const) {
    const { taskIds } = await aBatch(own.pool, { tasks: 1, policy: { agree: 2, panel: 3 } });
    await rows(`update task set platform = $3, athlete_id = (select athlete_id from task where id = $2) where id = $1`, [
      taskIds[0],
      pair.taskIds[n],
      platform,
    ]);
    await say(taskIds[0]!, key, key);
    await scoreAll(own.db);
  }
  expect(await entries(pair)).toEqual(HELD);
  expect(await openCase(pair)).toEqual([{ id: expect.any(String), kind: 'swap' }]);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('leaves alone namesakes with a handle each', async () => {
  const pair = await twins();
  await say(pair.taskIds[0]!, 'davis_of_the_nba', 'davis_of_the_nba');
  await say(pair.taskIds[1]!, 'antdavis', 'antdavis');
  await scoreAll(own.db);
  expect(await entries(pair)).toEqual(STAND);
  expect(await openCase(pair)).toEqual([]);
});

it('ends in one step: neither was right, and both are looked up again', async () => {
  const pair = await swapped();
  const [{ id }] = await openCase(pair);
  await resolve(id, { keep: null }).expect(204);

  expect((await entries(pair)).map(({ status }) => status)).toEqual(['revoked', 'revoked']);
  expect(await rounds(pair)).toBe(2);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('ends in one step: one was right, and the other is looked up again', async () => {
  const pair = await swapped();
  const [{ id }] = await openCase(pair);
  await resolve(id, { keep: pair.names[0] }).expect(204);

  expect((await entries(pair)).map(({ status }) => status)).toEqual(['verified', 'revoked']);
  expect(await rounds(pair)).toBe(1);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('ends in one step: both were right, and nobody asks again', async () => {
  const pair = await swapped();
  const [{ id }] = await openCase(pair);
  await resolve(id, { keep: pair.names[0], both: true }).expect(400);
  await resolve(id, { keep: null, both: true }).expect(204);

  expect(await entries(pair)).toEqual(STAND);
  expect(await rounds(pair)).toBe(0);
  await own.db.transaction((tx) => lookForSwap(tx, pair.taskIds[0]!));
  expect(await entries(pair)).toEqual(STAND);
  const feed = await rows(`select type from change c join athlete a on a.id = c.athlete_id where a.external_id = $1 order by c.id`, [
    pair.names[0],
  ]);
  expect(feed.map(({ type }) => type)).toEqual(['verified', 'conflicted', 'cleared']);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('ends in one step: they were swapped, and each has the other’s handle at once', async () => {
  const pair = await swapped();
  const before = await entries(pair);
  const [{ id }] = await openCase(pair);
  await resolve(id, { exchange: true, keep: pair.names[0] }).expect(400);
  await resolve(id, { exchange: true, both: true }).expect(400);
  await resolve(id, {}).expect(400);

  const answers = await Promise.all(Array.from({ length: 5 }, () => resolve(id, { exchange: true })));

  expect(answers.map(({ status }) => status).toSorted(), 'once, however many ask').toEqual([204, 409, 409, 409, 409]);
  expect(await entries(pair)).toEqual([
    { key: before[1].key, status: 'verified' },
    { key: before[0].key, status: 'verified' },
  ]);
  expect(await rounds(pair), 'nobody is asked again').toBe(0);
  const { body } = await nonet.http.get('/api/v1/conflicts?status=resolved&limit=100').set('Authorization', nonet.admin);
  expect(body.items.find((one: { id: string }) => one.id === id)).toMatchObject({ outcome: 'exchanged', keep: null, reason: 'looked' });
  expect(await findBreaches(own.db)).toEqual([]);
});

it('tells the feed of an exchange once for each: the handle that is theirs now, and the one before', async () => {
  const pair = await swapped();
  const before = await entries(pair);
  const [{ id }] = await openCase(pair);
  await resolve(id, { exchange: true }).expect(204);

  const feed = await rows(
    `select c.type, c.cause, c.handle_key as key, c.previous ->> 'handleKey' as previous, a.external_id as name
       from change c join athlete a on a.id = c.athlete_id where a.external_id = any ($1) and c.type <> 'verified' and c.type <> 'conflicted'`,
    [pair.names],
  );
  const [one, other] = before;
  expect(feed.toSorted((a, b) => pair.names.indexOf(a.name) - pair.names.indexOf(b.name))).toEqual([
    { type: 'superseded', cause: 'adjudication', key: other.key, previous: one.key, name: pair.names[0] },
    { type: 'superseded', cause: 'adjudication', key: one.key, previous: other.key, name: pair.names[1] },
  ]);
  await own.db.transaction((tx) => lookForSwap(tx, pair.taskIds[0]!));
  expect(await openCase(pair), 'a person has looked at these two').toEqual([]);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('exchanges nothing that a third athlete holds as well: that case comes first', async () => {
  const pair = await swapped();
  const [{ id }] = await openCase(pair);
  const [{ key }] = await entries(pair);
  const third = await aBatch(own.pool, { policy: { agree: 2, panel: 3 } });
  await say(third.taskIds[0]!, key, key);
  const { body } = await resolve(id, { exchange: true }).expect(409);
  expect(body.code).toBe('conflict_entangled');
  expect((await openCase(pair)).map((one) => one.id)).toContain(id);
});

it('is over when one of the two is taken back for another reason: the other is cleared', async () => {
  const pair = await swapped();
  await nonet.http
    .post(`/api/v1/admin/workers/${workers[0]!.id}/void`)
    .set('Authorization', nonet.admin)
    .send({ reason: 'copies' })
    .expect(200);
  expect((await entries(pair)).map(({ status }) => status)).toContain('revoked');
  expect(await openCase(pair)).toEqual([]);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('becomes one case when both are looked at in the same moment', async () => {
  const pair = await twins();
  await say(pair.taskIds[0]!, 'us_nfl', 'us_nfl');
  await say(pair.taskIds[1]!, 'us_nba', 'us_nba');
  await Promise.all([...pair.taskIds, ...pair.taskIds].map((id) => own.db.transaction((tx) => lookForSwap(tx, id))));
  expect(await openCase(pair)).toHaveLength(1);
  expect(await entries(pair)).toEqual(HELD);
});
