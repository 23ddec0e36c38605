import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { ownDatabase } from '../support/database.js';
import { fixedSeed, replay } from '../support/seed.js';
import { Storm } from '../support/storm.js';

const own = await ownDatabase();
let storm: Storm;

beforeAll(async () => {
  storm = await Storm.over(own, fixedSeed);
}, 120_000);
afterAll(() => storm.end());

/** Each fault once; the long form draws many, in any order: test/soak. */
it('survives processes that stop, lines that are cut or silent, a Redis that forgets, jobs sent twice and clients that drip', async () => {
  const breaches = await storm.rage(
    [
      'a process is stopped for a while',
      'the connections to the database are cut',
      'two hundred clients drip their requests',
      'Redis forgets everything',
      'the time of every lease is over',
      'every job is sent twice',
      'the connections to the database say nothing',
      'another version migrates beside',
    ],
    2_000,
  );
  expect(breaches, replay(fixedSeed)).toEqual([]);
  expect(await findBreaches(own.db), replay(fixedSeed)).toEqual([]);
  await storm.ground.deployment.stop();
});
