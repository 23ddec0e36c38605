import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { attackAll } from '../support/fuzz/attack-all.js';
import { anySeed, replay } from '../support/seed.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

it('answers whatever is wrong in a request with a problem that names it: every known value everywhere, and many random ones', async () => {
  const { breaches } = await attackAll(nonet, own, { seed: anySeed, random: 10, oneIn: 1 });
  expect(breaches, replay(anySeed)).toEqual([]);
});
