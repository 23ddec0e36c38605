import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { ownDatabase } from '../support/database.js';
import { anySeed, replay } from '../support/seed.js';
import { FAULTS, type FaultName, Storm } from '../support/storm.js';

const own = await ownDatabase();
let storm: Storm;

beforeAll(async () => {
  storm = await Storm.over(own, anySeed);
}, 120_000);
afterAll(() => storm.end());

it('survives sixty faults of all kinds in any order', async () => {
  const faults = storm.draw(Object.keys(FAULTS) as FaultName[], 60);
  expect(await storm.rage(faults, 20_000), `${replay(anySeed)}: ${faults.join(', ')}`).toEqual([]);
  expect(await findBreaches(own.db), replay(anySeed)).toEqual([]);
  await storm.ground.deployment.stop();
});
