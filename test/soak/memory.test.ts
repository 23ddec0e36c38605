import { afterAll, beforeAll, expect, it } from 'vitest';
import { addWorkers, fillBatch } from '../../bench/support/handout-world.js';
import { median } from '../../bench/support/keep-busy.js';
import { offerLoad } from '../../bench/support/open-load.js';
import { ownDatabase } from '../support/database.js';
import { Deployment } from '../support/deployment.js';

/** An hour unless said otherwise. */
const MINUTES = Number(process.env['NONET_SOAK_MINUTES'] ?? 60);
/** More than any machine of ours can serve: what is too much is turned away all the time. */
const VISITS_A_SECOND = 400;
const STRETCH_SECONDS = 15;

const own = await ownDatabase();
let deployment: Deployment;

beforeAll(async () => {
  deployment = await Deployment.of(['web', 'worker'], { DATABASE_URL: own.url });
  await deployment.start();
}, 120_000);
afterAll(() => deployment.remove());

/** Megabytes that a process has in memory. */
async function resident(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 2 ** 20;
}

it(
  'needs no more memory the longer it is asked for more than it can do',
  async () => {
    await fillBatch(own.db, 3_000 * MINUTES + 5_000);
    const workers = await addWorkers(own.db, 10_000, 'visitor');
    const seen = deployment.members.map((): number[] => []);
    for (let stretch = 0; stretch < (MINUTES * 60) / STRETCH_SECONDS; stretch += 1) {
      await offerLoad(deployment.webs[0]?.url ?? '', workers, VISITS_A_SECOND, STRETCH_SECONDS);
      for (const [n, { url }] of deployment.members.entries()) seen[n]?.push(Math.round(await resident(url)));
    }
    for (const [n, { role }] of deployment.members.entries()) {
      const all = seen[n] ?? [];
      const third = Math.floor(all.length / 3);
      const [middle, end] = [median(all.slice(third, 2 * third)), median(all.slice(-third))];
      console.log(`${role}: ${middle} MB in the middle third, ${end} MB in the last; most ${Math.max(...all)} MB`);
      expect(end, `${role}: ${all.join(' ')}`).toBeLessThan(1.2 * middle);
    }
    await deployment.stop();
  },
  MINUTES * 90_000 + 600_000,
);
