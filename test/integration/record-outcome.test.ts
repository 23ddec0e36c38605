import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { recordOutcome } from '../../src/workers/record-outcome.sql.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let workerId: string;

beforeEach(async () => {
  workerId = randomUUID();
  await own.pool.query(`insert into worker (id, display_name) values ($1, 'Ada')`, [workerId]);
});

const rows = async (): Promise<unknown[]> =>
  (
    await own.pool.query(
      `select platform, right_weight as "right", wrong_weight as "wrong", gold_right as "goldRight", gold_wrong as "goldWrong"
         from reliability where worker_id = $1 order by platform`,
      [workerId],
    )
  ).rows;

const record = (outcome: { right: boolean; gold: boolean; weight?: number }): Promise<void> =>
  own.db.transaction((tx) => recordOutcome(tx, { workerId, platform: 'x', ...outcome }));

it('an outcome counts for its platform and over all', async () => {
  await record({ right: true, gold: false });
  await record({ right: false, gold: true });
  await record({ right: true, gold: true, weight: 0.5 });

  expect(await rows()).toEqual(
    ['', 'x'].map((platform) => ({
      platform,
      right: expect.closeTo(1.5, 6),
      wrong: expect.closeTo(1, 6),
      goldRight: expect.closeTo(1, 6),
      goldWrong: expect.closeTo(1, 6),
    })),
  );
});

it('what was known 90 days ago weighs half when the next outcome comes', async () => {
  await record({ right: true, gold: false, weight: 8 });
  await own.pool.query(`update reliability set updated_at = now() - interval '90 days'`);

  await record({ right: false, gold: false });

  expect(await rows()).toMatchObject([
    { right: expect.closeTo(4, 3), wrong: 1 },
    { right: expect.closeTo(4, 3), wrong: 1 },
  ]);
});

it('outcomes that arrive at the same moment all count', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, turn) => record({ right: turn % 3 > 0, gold: false })));

  expect(await rows()).toMatchObject([
    { right: expect.closeTo(8, 3), wrong: expect.closeTo(4, 3) },
    { right: expect.closeTo(8, 3), wrong: expect.closeTo(4, 3) },
  ]);
});
