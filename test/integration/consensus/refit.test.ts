import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PostRefits } from '../../../src/consensus/refit/post-refits.js';
import { RefitConsensus } from '../../../src/consensus/refit/refit-consensus.js';
import { Reads } from '../../../src/database/reads.js';
import { goldWithTruths, scoreAll, theySay, theySayOfGold } from '../../support/answers.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../../support/builders.js';
import { seededRandom } from '../../support/crowd.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;
let honest: BuiltWorker[];
let ring: BuiltWorker[];
let golden: string[];

const rows = async (sql: string, values: unknown[] = []) => (await own.pool.query(sql, values)).rows;
const get = async (path: string) => (await nonet.http.get(`/api/v1/admin${path}`).set('Authorization', nonet.admin).expect(200)).body;

/** Asks for a refit and does it. */
async function refit(): Promise<string> {
  await nonet.http.post('/api/v1/admin/consensus/refit').set('Authorization', nonet.admin).expect(202, { status: 'queued' });
  const [message] = await rows(`select id from outbox where topic = 'refit-consensus'`);
  await new RefitConsensus(own.db, nonet.app.get(Reads)).run(message.id);
  return message.id;
}

/** Nine 80 % workers a task; the last three of them copy each other, errors and all. */
async function theCrowdWorks(): Promise<void> {
  const random = seededRandom(7);
  const opinion = (truth: string): string => (random() < 0.8 ? truth : `wrong-${Math.floor(random() * 40)}`);
  const { taskIds } = await aBatch(own.pool, { tasks: 40, policy: { agree: 5 } });
  const panel = (truth: string) => {
    const copied = random() < 0.5 ? truth : `wrong-${Math.floor(random() * 40)}`;
    const said = honest.slice(0, 6).map(({ id }) => ({ workerId: id, key: opinion(truth), network: 'home' }));
    return [...said, ...ring.map(({ id }) => ({ workerId: id, key: copied, network: 'one' }))];
  };
  for (const [n, taskId] of taskIds.entries()) await theySay(own.db, own.pool, taskId, panel(`handle-${n}`));
  for (const [n, taskId] of golden.entries()) await theySayOfGold(own.db, own.pool, taskId, panel(`truth-${n + 1}`));
}

beforeAll(async () => {
  nonet = await startApp(own.url);
  honest = await someWorkers(own.pool, 6);
  ring = await someWorkers(own.pool, 3);
  golden = await goldWithTruths(own.pool, 30);
  await theCrowdWorks();
});
afterAll(() => nonet.close());
beforeEach(() => own.pool.query('truncate consensus_model, worker_pair, reliability'));

const records = () =>
  rows('select worker_id, platform, right_weight, wrong_weight, gold_right, gold_wrong from reliability order by worker_id, platform');
const about = (seen: Record<string, unknown>[]) =>
  seen.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? expect.closeTo(value, 2) : value])),
  );

it('a refit puts a model in force that was tested on the gold, and a second run of its message changes nothing', async () => {
  const outboxId = await refit();
  await new RefitConsensus(own.db, nonet.app.get(Reads)).run(outboxId);

  const [model, ...others] = await rows('select tasks, answers, pool, cardinality(tested_right) as tested from consensus_model');
  expect(others).toEqual([]);
  expect(model).toMatchObject({ tasks: '70', tested: 30, pool: { gamma: 3 } });
  // The quorum's early stop goes for gold as well.
  expect(Number(model.answers)).toBeGreaterThan(40 * 9);
  expect(Number(model.answers)).toBeLessThanOrEqual(70 * 9);
});

it('keeps fifty models, and of older ones the last of each day, for two years', async () => {
  await refit();
  await own.pool.query(
    `insert into consensus_model (tasks, answers, pool, calibrator_weights, calibrator_precision, calibrator_most, tested_confidence, tested_right)
     select tasks, answers, pool, calibrator_weights, calibrator_precision, calibrator_most, tested_confidence, tested_right from consensus_model, generate_series(1, 60)`,
  );
  await refit();
  expect(await rows('select count(*)::int, max(id) = (select max(id) from consensus_model) as latest from consensus_model')).toEqual([
    { count: 50, latest: true },
  ]);

  await own.pool.query(
    `insert into consensus_model (id, fitted_at, tasks, answers, pool, calibrator_weights, calibrator_precision, calibrator_most, tested_confidence, tested_right)
     overriding system value
     select row_number() over () - 100, at, tasks, answers, pool, calibrator_weights, calibrator_precision, calibrator_most, tested_confidence, tested_right
       from (select * from consensus_model order by id limit 1) m
      cross join (values (date '2020-01-01' + time '10:00'), (current_date - 20 + time '08:00'), (current_date - 20 + time '09:00'), (current_date - 19 + time '08:00')) old (at)`,
  );
  await refit();
  expect(await rows(`select count(*)::int as old from consensus_model where fitted_at < now() - interval '1 day'`)).toEqual([{ old: 2 }]);
});

describe('the collusion report', () => {
  it('shows who copies in one group, with the evidence, and not who only shares a network', async () => {
    await scoreAll(own.db);
    await refit();
    const { groups } = await get('/collusion');

    expect(groups).toHaveLength(1);
    expect(groups[0].workers.map(({ id }: { id: string }) => id).toSorted()).toEqual(ring.map(({ id }) => id).toSorted());
    expect(groups[0].pairs).toHaveLength(3);
    for (const pair of groups[0].pairs) {
      expect(pair.sameNetwork).toBe(1);
      expect(pair.shared).toBeGreaterThanOrEqual(40);
      expect(pair.probability).toBeGreaterThan(0.9);
      expect(pair.wrongInCommon).toBeGreaterThan(10);
      expect(pair.wrongTaskIds.length).toBe(Math.min(20, pair.wrongInCommon));
      expect(pair.medianGapSeconds).toBeLessThan(60);
    }
  });
});

describe('counting every record anew', () => {
  it('comes to what was counted one by one', async () => {
    await own.pool.query(`insert into outbox (topic, payload) select 'score-answers', json_build_object('taskId', task_id) from decision`);
    await own.pool.query(
      `insert into outbox (topic, payload) select 'score-answers', json_build_object('assignmentId', id) from assignment where not_counted = 'gold'`,
    );
    await scoreAll(own.db);
    const before = await records();
    expect(before).toHaveLength(18);

    await refit();

    expect(await records()).toEqual(about(before));
  });

  it('leaves to a waiting message what it will count, so that nothing is counted twice or lost', async () => {
    await refit();
    const whole = await records();
    const [{ task_id: taskId }] = await rows('select task_id from decision limit 1');
    await own.pool.query(`insert into outbox (topic, payload) values ('score-answers', json_build_object('taskId', $1::text))`, [taskId]);

    await refit();
    expect(await records()).not.toEqual(about(whole));
    await scoreAll(own.db);

    expect(await records()).toEqual(about(whole));
  });

  it('loses nothing that is scored at the same moment', async () => {
    await refit();
    const whole = await records();
    await own.pool.query(`insert into outbox (topic, payload) select 'score-answers', json_build_object('taskId', task_id) from decision`);

    await Promise.all([scoreAll(own.db), refit()]);
    await scoreAll(own.db);

    expect(await records()).toEqual(about(whole));
  });

  it('begins gold anew for whoever has qualified since, and keeps the rest of the record', async () => {
    await refit();
    const [before] = await rows(`select * from reliability where worker_id = $1 and platform = ''`, [ring[0]!.id]);
    await own.pool.query('update worker set qualified_at = clock_timestamp() where id = $1', [ring[0]!.id]);
    await refit();
    const [after] = await rows(`select * from reliability where worker_id = $1 and platform = ''`, [ring[0]!.id]);

    expect(before.gold_right + before.gold_wrong).toBeCloseTo(30, 1);
    expect(after).toMatchObject({ gold_right: 0, gold_wrong: 0, right_weight: expect.closeTo(before.right_weight, 2) });
  });
});

describe('calibration', () => {
  it('is empty before the first refit', async () => {
    const { claims, stated, ...rest } = await get('/calibration');
    expect(rest).toMatchObject({ gold: 30, adjudications: 0, model: null, buckets: [], history: [] });
    expect(claims.every(({ count, shown }: { count: number; shown: unknown }) => count === 0 && shown === null)).toBe(true);
    expect(stated).toHaveLength(20);
  });

  it('shows what was said beside what was so, and no bound above what the gold supports', async () => {
    await refit();
    await refit();
    const { model, buckets, history, gold } = await get('/calibration');

    expect(gold).toBe(30);
    expect(history).toHaveLength(2);
    expect(model).toMatchObject({ tasks: 70, tested: 30 });
    expect(model.ece).toBeLessThan(0.25);
    expect(model.brier).toBeLessThan(0.25);
    const { claims, drift } = await get('/calibration?period=month');
    expect(
      claims.every(({ shown, count: sure }: { shown: number | null; count: number }) => (shown ?? 0) <= Math.max(0, 1 - 3 / sure)),
    ).toBe(true);
    expect(drift.at(-1).answers.count).toBeGreaterThan(0);
    expect(drift.at(-1).model).toEqual(model);
    const onX = await get('/calibration?platform=x');
    const elsewhere = await get('/calibration?platform=tiktok');
    expect([onX.model.tested, elsewhere.model.tested]).toEqual([30, 0]);
    expect(elsewhere).toMatchObject({ gold: 0, buckets: [] });
    await nonet.http.get('/api/v1/admin/calibration?platform=myspace').set('Authorization', nonet.admin).expect(400);
    expect(buckets.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(30);
    for (const { from, to, confidence, count, right, share, low, high, bound } of buckets) {
      expect(confidence).toBeGreaterThanOrEqual(from);
      expect(confidence).toBeLessThanOrEqual(to);
      expect(share).toBe(right / count);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(bound).toBeLessThanOrEqual(Math.max(0, 1 - 3 / count));
    }
  });
});

describe('a refit is asked for by itself', () => {
  const waiting = () => rows(`select count(*)::int from outbox where topic = 'refit-consensus'`).then(([row]) => row.count);

  it('once when many ballots were decided on since the last, and not again while it waits', async () => {
    await own.pool.query(`delete from outbox where topic = 'refit-consensus'`);
    await new PostRefits(own.db).run();
    await new PostRefits(own.db).run();
    expect(await waiting()).toBe(1);

    await refit();
    await new PostRefits(own.db).run();
    expect(await waiting()).toBe(0);
  });

  it('after a quarter of an hour when anything is new at all', async () => {
    await refit();
    await own.pool.query(`update consensus_model set fitted_at = now() - interval '16 minutes'`);
    await own.pool.query(`update decision set decided_at = now() - interval '1 hour'`);
    await own.pool.query(`update reliability set updated_at = now() - interval '1 hour'`);
    await new PostRefits(own.db).run();
    expect(await waiting()).toBe(0);

    await own.pool.query(`update reliability set updated_at = now() where worker_id = $1`, [honest[0]!.id]);
    await new PostRefits(own.db).run();
    expect(await waiting()).toBe(1);
  });
});
