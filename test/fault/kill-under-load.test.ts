import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../support/services/free-port.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { DataFolder } from '../support/data-folder.js';
import { ADDRESS, endAll, type RunningNonet, runNonet } from '../support/nonet.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { fixedSeed, replay } from '../support/seed.js';
import { until } from '../support/until.js';

let data: DataFolder;
let checkout: Checkout;
let port: number;
let url: string;

beforeAll(async () => {
  checkout = await builtCheckout();
  data = await DataFolder.make();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
}, 120_000);
afterAll(async () => {
  endAll();
  await data.remove();
  await checkout.remove();
});

const env = () => ({ NONET_DATA_DIR: data.folder, PORT: String(port), NONET_RATE_LIMIT: 'off' });

async function start(): Promise<RunningNonet> {
  const nonet = runNonet(['start'], { env: env(), checkout: checkout.folder });
  await until(async () => (await fetch(`${url}/readyz`)).ok, { within: 60_000 });
  return nonet;
}

async function poolOfEmbedded(): Promise<Pool> {
  const command = runNonet(['database'], { env: env(), checkout: checkout.folder });
  const address = await command.says(ADDRESS);
  await command.stop();
  const pool = new Pool({ connectionString: address, max: 4 });
  pool.on('error', () => undefined);
  return pool;
}

it('keeps every acknowledged answer, once, through three kills of the server under load', async () => {
  let nonet = await start();
  const pool = await poolOfEmbedded();
  await aBatch(pool, { tasks: 400 });
  const workers = await someWorkers(pool, 30);
  const crowd = new RelentlessCrowd({ urls: [url], workers, readers: [await someoneWith(pool, 'engineer')], seed: fixedSeed });
  for (let kills = 1; kills <= 3; kills += 1) {
    await until(() => crowd.kept > kills * 60, { within: 60_000 });
    await nonet.murder();
    nonet = await start();
  }
  await until(() => crowd.kept > 300, { within: 60_000 });
  await crowd.stop();

  expect(await crowd.breaches(pool), replay(fixedSeed)).toEqual([]);
  await pool.end();
  const check = runNonet(['check'], { env: env(), checkout: checkout.folder });
  expect(await check.ended(), check.said).toBe(0);
  await nonet.stop();
});
