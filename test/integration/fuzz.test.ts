import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { attackAll } from '../support/fuzz/attack-all.js';
import { fixedSeed, replay } from '../support/seed.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** The short form: each value is tried somewhere. The long form, in which each is tried everywhere, is in test/soak. */
it('answers whatever is wrong in a request with a problem that names it', async () => {
  const { sent, breaches } = await attackAll(nonet, own, { seed: fixedSeed, random: 1, oneIn: 16 });
  expect(breaches, replay(fixedSeed)).toEqual([]);
  expect(sent).toBeGreaterThan(4_000);
});
