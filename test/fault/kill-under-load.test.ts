import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../support/services/free-port.js';
import { aBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { DataFolder } from '../support/data-folder.js';
import { ADDRESS, endAll, type RunningNonet, runNonet } from '../support/nonet.js';
import { until } from '../support/until.js';

/** What a client was told: the answer it sent was kept, and what it was credited. */
interface Acknowledged {
  assignmentId: string;
  credited: string;
}

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

const post = (worker: BuiltWorker, where: string, body: object) =>
  fetch(`${url}/api/v1/assignments${where}`, {
    method: 'POST',
    headers: { Authorization: worker.token, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });

/** Works until told to stop; every failure is the server's death, which a worker's form survives by asking again. */
async function work(worker: BuiltWorker, stopped: () => boolean, kept: Acknowledged[]): Promise<void> {
  while (!stopped()) {
    try {
      const claimed = await post(worker, '', {});
      if (claimed.status === 204) return;
      if (!claimed.ok) throw new Error(`a claim answered ${claimed.status}`);
      const { id } = (await claimed.json()) as { id: string };
      const sent = await post(worker, `/${id}/submission`, {
        answer: { kind: 'handle', value: Math.random() < 0.8 ? 'truth' : 'decoy' },
        next: true,
      });
      if (sent.status === 201) kept.push(((await sent.json()) as { receipt: Acknowledged }).receipt);
    } catch {
      await until(() => stopped() || fetch(`${url}/healthz`).then((answer) => answer.ok), { within: 20_000 }).catch(() => undefined);
    }
  }
}

it('keeps every acknowledged answer, once, through three kills of the server under load', async () => {
  let nonet = await start();
  const pool = await poolOfEmbedded();
  await aBatch(pool, { tasks: 400 });
  const workers = await someWorkers(pool, 30);
  const kept: Acknowledged[] = [];
  let over = false;
  const crowd = workers.map((worker) => work(worker, () => over, kept));
  for (let kills = 1; kills <= 3; kills += 1) {
    await until(() => kept.length > kills * 60, { within: 60_000 });
    await nonet.murder();
    nonet = await start();
  }
  await until(() => kept.length > 300, { within: 60_000 });
  over = true;
  await Promise.all(crowd);

  const { rows } = await pool.query(
    `select a.id, a.status, count(l.id)::int as credits from assignment a left join ledger l on l.assignment_id = a.id and l.kind = 'answer'
      where a.id = any ($1) group by a.id`,
    [kept.map((receipt) => receipt.assignmentId)],
  );
  expect(rows.filter((row) => row.status !== 'submitted' || row.credits !== 1)).toEqual([]);
  expect(rows).toHaveLength(new Set(kept.map((receipt) => receipt.assignmentId)).size);
  await pool.end();
  const check = runNonet(['check'], { env: env(), checkout: checkout.folder });
  expect(await check.ended(), check.said).toBe(0);
  await nonet.stop();
});
