import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flagLeakedGold } from '../../../src/consensus/gold/leaked-gold.sql.js';
import { RefitConsensus } from '../../../src/consensus/refit/refit-consensus.js';
import { Reads } from '../../../src/database/reads.js';
import { EndSuspensions } from '../../../src/workers/standing/end-suspensions.js';
import { goldWithTruths, scoreAll, theySayOfGold } from '../../support/answers.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { type BuiltWorker, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;
let golden: string[];

const rows = async (sql: string, values: unknown[] = []) => (await own.pool.query(sql, values)).rows;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());
beforeEach(async () => {
  await own.pool.query(`update gold set retired_at = now() where retired_at is null`);
  golden = await goldWithTruths(own.pool, 14);
});

/** Answers gold task after gold task: the first ones right, the others not. Each is scored before the next. */
async function answerGold({ id }: BuiltWorker, right: number, wrong: number, first = 0): Promise<void> {
  for (const [n, taskId] of golden.slice(first, first + right + wrong).entries()) {
    await theySayOfGold(own.db, own.pool, taskId, [{ workerId: id, key: n < right ? `truth-${first + n + 1}` : `wrong-${n}` }]);
    await scoreAll(own.db);
  }
}

const standingOf = ({ id }: BuiltWorker) =>
  rows(
    `select status, qualified_at is not null as qualified, round(extract(epoch from suspended_until - now()) / 3600)::int as hours from worker where id = $1`,
    [id],
  ).then(([row]) => row);

describe('a worker who fails gold', () => {
  it('is suspended for a day at the tenth answer, by Nonet itself, and has to take the test again', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    await own.pool.query(`update worker set qualified_at = now() - interval '1 day' where id = $1`, [worker!.id]);

    await answerGold(worker!, 1, 8);
    expect(await standingOf(worker!)).toEqual({ status: 'qualified', qualified: true, hours: null });
    await answerGold(worker!, 0, 1, 9);

    expect(await standingOf(worker!)).toEqual({ status: 'suspended', qualified: false, hours: 24 });
    expect(
      await rows(`select account_id, action, after->>'code' as code from audit where subject = 'worker:' || $1 order by id`, [worker!.id]),
    ).toEqual([
      { account_id: null, action: 'worker.failed_gold', code: 'gold_accuracy' },
      { account_id: null, action: 'worker.disqualified', code: null },
      { account_id: null, action: 'worker.suspended', code: null },
    ]);
    await own.pool.query(`update worker set suspended_until = now() where id = $1`, [worker!.id]);
    await new EndSuspensions(own.db).run();
    expect(await standingOf(worker!)).toEqual({ status: 'registered', qualified: false, hours: null });
  });

  it('begins again once the test is passed again', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    await answerGold(worker!, 0, 10);
    await own.pool.query(`update worker set status = 'qualified', suspended_until = null, qualified_at = clock_timestamp() where id = $1`, [
      worker!.id,
    ]);

    await answerGold(worker!, 0, 4, 10);

    expect((await standingOf(worker!)).status).toBe('qualified');
  });

  it('stays in when the answers may be bad luck', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    await answerGold(worker!, 4, 10);
    expect((await standingOf(worker!)).status).toBe('qualified');
  });

  it('is forgiven answers of long ago', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    await answerGold(worker!, 0, 9);
    await own.pool.query(`update assignment set submitted_at = submitted_at - interval '90 days' where worker_id = $1`, [worker!.id]);
    await answerGold(worker!, 0, 3, 9);
    expect((await standingOf(worker!)).status).toBe('qualified');
  });

  it('is not suspended twice, and a blocked one stays blocked', async () => {
    const [worker] = await someWorkers(own.pool, 1, 'blocked');
    await answerGold(worker!, 0, 12);
    expect((await standingOf(worker!)).status).toBe('blocked');
  });
});

describe('contested gold', () => {
  /** Workers with a good record elsewhere. */
  async function reliableWorkers(count: number): Promise<BuiltWorker[]> {
    const workers = await someWorkers(own.pool, count);
    await own.pool.query(
      `insert into reliability (worker_id, platform, right_weight, wrong_weight) select id, '', 40, 4 from unnest($1::uuid[]) id`,
      [workers.map(({ id }) => id)],
    );
    return workers;
  }

  it('is taken out of use at the fifth reliable worker who says otherwise, and what it said of them is taken back', async () => {
    const workers = await reliableWorkers(6);
    const [item = ''] = golden;
    for (const [n, { id }] of workers.entries()) {
      await theySayOfGold(own.db, own.pool, item, [{ workerId: id, key: 'rival' }]);
      await scoreAll(own.db);
      const [gold] = await rows('select retired_reason as reason from gold where task_id = $1', [item]);
      expect(gold.reason).toBe(n < 4 ? null : 'contested');
    }
    expect(await rows(`select action, after from audit where subject = 'task:' || $1`, [item])).toEqual([
      { action: 'gold.retired', after: { reason: 'contested', answer: 'handle rival' } },
    ]);

    const [message] = await rows(`select id from outbox where topic = 'refit-consensus'`);
    await new RefitConsensus(own.db, nonet.app.get(Reads)).run(message.id);
    expect(
      await rows('select coalesce(sum(gold_wrong), 0)::float as wrong from reliability where worker_id = any ($1)', [
        workers.map(({ id }) => id),
      ]),
    ).toEqual([{ wrong: 0 }]);
  });

  it('stays in use while as many reliable workers bear it out', async () => {
    const workers = await reliableWorkers(12);
    const [item = ''] = golden;
    await theySayOfGold(
      own.db,
      own.pool,
      item,
      workers.map(({ id }, n) => ({ workerId: id, key: n < 6 ? 'truth-1' : 'rival' })),
    );
    await scoreAll(own.db);
    expect(await rows('select retired_at from gold where task_id = $1', [item])).toEqual([{ retired_at: null }]);
  });
});

describe('gold whose answers seem to be passed around', () => {
  const flagged = () => rows('select task_id as id from gold where leak_suspected_at is not null and retired_at is null');

  it('is marked for a person to look at, and nothing else happens to it or to anybody', async () => {
    const workers = await someWorkers(own.pool, 10);
    const [leaked = '', easy = ''] = golden;
    for (const [n, taskId] of golden.slice(2, 9).entries())
      await theySayOfGold(
        own.db,
        own.pool,
        taskId,
        workers.map(({ id }, w) => ({ workerId: id, key: w < 4 ? 'guess' : `truth-${n + 3}`, seconds: 100 })),
      );
    await own.pool.query(
      `insert into reliability (worker_id, platform, right_weight, wrong_weight) select id, '', case when n <= 4 then 2 else 20 end, case when n <= 4 then 8 else 1 end
         from unnest($1::uuid[]) with ordinality w (id, n)`,
      [workers.map(({ id }) => id)],
    );
    await theySayOfGold(
      own.db,
      own.pool,
      leaked,
      workers.map(({ id }) => ({ workerId: id, key: 'truth-1', seconds: 9 })),
    );
    await theySayOfGold(
      own.db,
      own.pool,
      easy,
      workers.map(({ id }) => ({ workerId: id, key: 'truth-2', seconds: 90 })),
    );

    await flagLeakedGold(own.db.manager);

    expect(await flagged()).toEqual([{ id: leaked }]);
    expect(await rows(`select distinct status from worker where id = any ($1)`, [workers.map(({ id }) => id)])).toEqual([
      { status: 'qualified' },
    ]);
    await own.pool.query(`update assignment set leased_at = submitted_at - interval '100 seconds' where task_id = $1`, [leaked]);
    await flagLeakedGold(own.db.manager);
    expect(await flagged()).toEqual([]);
  });
});
