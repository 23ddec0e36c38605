import { readdir, rm, stat } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { closeGate } from '../support/gate.js';
import { endAll, READY, runNonet } from '../support/nonet.js';
import { fillRegistry } from '../support/registry.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';

const KEY = 'the-key-of-an-admin-who-exports-0123456789';

const own = await ownDatabase();
const folder = await temporaryFolder('exports');
const store = `${folder}/store`;
const desk = new ExportDesk(own, store);
let checkout: Checkout;

beforeAll(async () => {
  checkout = await builtCheckout();
  await fillRegistry(own.pool, 100_000);
}, 120_000);
afterAll(async () => {
  endAll();
  await checkout.remove();
  await rm(folder, { recursive: true });
});

const shown = async (): Promise<string[]> => (await readdir(store)).filter((name) => !name.startsWith('.'));
const published = (): Promise<string[]> => shown().catch(() => []);

async function bytesSoFar(): Promise<number> {
  const draft = (await readdir(store)).find((name) => name.startsWith('.'));
  if (draft === undefined) return 0;
  const [file] = await readdir(`${store}/${draft}`);
  return file === undefined ? 0 : (await stat(`${store}/${draft}/${file}`)).size;
}

it.each(['csv', 'parquet'] as const)(
  'leaves no half %s when the process is killed in the middle of it, and comes to the same bytes the next time',
  async (format) => {
    const present = await published();
    const before = await desk.export({ format });
    const gate = await closeGate(own.pool, 'many-60000');
    const nonet = runNonet(['start'], {
      checkout: checkout.folder,
      env: { DATABASE_URL: own.url, NONET_DATA_DIR: `${folder}/data`, NONET_EXPORT_STORE: store, NONET_ADMIN_API_KEY: KEY },
    });
    const url = await nonet.says(READY);
    const asked = await fetch(`${url}/api/v1/exports`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ format }),
    });
    const { id } = (await asked.json()) as { id: string };
    await until(bytesSoFar);

    await nonet.murder();

    expect(await shown()).toEqual([...present, before].toSorted());
    expect(await desk.messageOf(id), 'the message outlives the process').toBeDefined();
    await gate.open();
    await desk.write(id);
    expect(await readdir(store), 'the half file is swept away').toEqual([...present, before, id].toSorted());
    for (const name of [`handles.${format}`, 'manifest.json']) {
      expect((await desk.bytes(id, name)).equals(await desk.bytes(before, name)), name).toBe(true);
    }
  },
);
