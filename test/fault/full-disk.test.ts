import { rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ask, DataFolder } from '../support/data-folder.js';
import { ADDRESS, endAll, type RunningNonet, runNonet } from '../support/nonet.js';

let checkout: Checkout;
let data: DataFolder;
beforeAll(async () => {
  checkout = await builtCheckout();
}, 120_000);
beforeEach(async () => {
  data = await DataFolder.make();
});
afterEach(async () => {
  endAll();
  await data.remove();
});
afterAll(() => checkout.remove());

/** On a small file system at the data folder, which only the command and its children see. */
function onDiskOf(megabytes: number, command: string): RunningNonet {
  const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs ${data.folder} && exec "$@"`;
  const prefix = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', mount, 'sh'];
  return runNonet([command], { checkout: checkout.folder, env: { NONET_DATA_DIR: data.folder }, prefix });
}

/** Fills the write-ahead log and nothing else: a table that can't grow is only that statement's trouble. */
const FILL_LOG = "select pg_logical_emit_message(false, 'ballast', repeat('x', 1000000)) from generate_series(1, 200)";

describe('a full disk', () => {
  it('stops a first start with one line', async () => {
    const app = onDiskOf(8, 'start');

    expect(await app.ended()).toBe(1);
    expect(app.said).toMatch(/^The disk that holds \S+ is full: PostgreSQL can't write there\. Free some space and start again\n$/);
  });

  it('takes PostgreSQL away, and both come back by themselves when there is room', async () => {
    const app = onDiskOf(160, 'database');
    const url = await app.says(ADDRESS);
    const filler = `/proc/${app.pid}/root${data.folder}/filler`;
    await ask(url, 'create table kept as select 1 as n');
    await writeFile(filler, Buffer.alloc(60_000_000));

    await expect(ask(url, FILL_LOG)).rejects.toThrow(/No space left|terminat|closed/i);
    await app.says(/The embedded PostgreSQL went away[^]+disk that holds \S+ is full/);
    await rm(filler);

    await app.says(/The embedded PostgreSQL is back/);
    expect(await ask(url, 'select n from kept')).toEqual([{ n: 1 }]);
    await app.stop();
  });
});
