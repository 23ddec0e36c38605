import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/shared/is-alive.js';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ask, DataFolder } from '../support/data-folder.js';
import { ADDRESS, endAll, READY, type RunningNonet, runNonet } from '../support/nonet.js';
import { until } from '../support/until.js';

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

const nonet = (command: string): RunningNonet => runNonet([command], { checkout: checkout.folder, env: { NONET_DATA_DIR: data.folder } });
const halfMade = (): string[] => readdirSync(path.join(data.folder, 'postgres')).filter((name) => name.startsWith('half-made'));

describe('the embedded PostgreSQL', () => {
  it('starts in an empty folder, is reachable on loopback with a password only, and stops with the app', async () => {
    const app = nonet('database');
    const url = await app.says(ADDRESS);

    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask(url, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    expect(await ask(url, 'select rolsuper as super from pg_roles where rolname = current_user')).toEqual([{ super: false }]);
    await expect(ask(url.replace(/:[^:@]+@/, ':postgres@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(data.cluster('nonet-password')).mode & 0o777).toBe(0o600);

    await app.stop();
    expect(data.serverPid).toBe(0);
  });

  it('keeps its password and its data from one start to the next', async () => {
    const first = nonet('database');
    const url = await first.says(ADDRESS);
    await ask(url, 'create table kept as select 1 as n');
    await first.stop();

    const second = nonet('database');
    const again = await second.says(ADDRESS);

    expect(new URL(again).password).toBe(new URL(url).password);
    expect(await ask(again, 'select n from kept')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('is one server for several commands that start at once in an empty folder, and the last to leave stops it', async () => {
    const last = nonet('database');
    const others = [1, 2, 3].map(() => nonet('database'));
    const urls = await Promise.all([last, ...others].map((command) => command.says(ADDRESS)));
    expect(new Set(urls).size).toBe(1);
    expect(halfMade()).toEqual([]);

    await Promise.all(others.map((command) => command.stop()));
    expect(await ask(urls[0] ?? '', 'select 1 as up')).toEqual([{ up: 1 }]);

    await last.stop();
    expect(data.serverPid).toBe(0);
  });

  it('stays when its app is killed, and the next start takes it over', async () => {
    const killed = nonet('start');
    await killed.says(READY);
    const pid = data.serverPid;
    await killed.murder();

    const next = nonet('start');
    await next.says(READY);

    expect(data.serverPid).toBe(pid);
    await next.stop();
    expect(data.serverPid).toBe(0);
  });

  it('serves one Nonet at a time: a second start names the first one’s process and address', async () => {
    const first = nonet('start');
    const address = await first.says(READY);

    const second = nonet('start');

    expect(await second.ended()).toBe(1);
    expect(second.said).toBe(
      `A Nonet already runs on this data folder: process ${first.pid}, at ${address}. Stop it, or set NONET_DATA_DIR to another folder\n`,
    );
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await first.stop();
  });

  it('comes back at the same address when it is killed under a running app', async () => {
    const app = nonet('start');
    const address = await app.says(READY);
    const before = data.serverPid;
    process.kill(before, 'SIGKILL');

    await app.says(/The embedded PostgreSQL is back/);
    await until(async () => (await fetch(`${address}/readyz`)).status === 200);

    expect(data.serverPid).not.toBe(before);
    await app.stop();
    expect(data.serverPid).toBe(0);
  });

  it('starts after a kill of app and server, though their port is taken and their process number is somebody else’s', async () => {
    const app = nonet('database');
    const url = await app.says(ADDRESS);
    await ask(url, 'create table kept as select 1 as n');
    const pid = data.serverPid;
    await app.murder();
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid));
    const leftBehind = readFileSync(data.cluster('postmaster.pid'), 'utf8');
    await writeFile(data.cluster('postmaster.pid'), leftBehind.replace(String(pid), String(process.pid)));
    const stranger = createServer().listen(Number(new URL(url).port), '127.0.0.1');

    const next = nonet('database');
    const again = await next.says(ADDRESS);

    expect(new URL(again).port).not.toBe(new URL(url).port);
    expect(await ask(again, 'select n from kept')).toEqual([{ n: 1 }]);
    await next.stop();
    stranger.close();
  });

  it('starts after a first start that was killed half-way', async () => {
    const killed = nonet('database');
    await until(() => halfMade().length > 0);
    await killed.murder();
    expect(existsSync(data.cluster())).toBe(false);

    const next = nonet('database');
    await next.says(ADDRESS);

    expect(halfMade()).toEqual([]);
    await next.stop();
  });

  it.each([
    [
      'another version',
      'PG_VERSION',
      '15\n',
      /^\S+ was written by PostgreSQL 15, and this Nonet brings PostgreSQL 18, which can't read it: .+\n$/,
    ],
    [
      'something else',
      'letters.txt',
      'Dear Zoe',
      /^\S+ is there but holds no PostgreSQL data; move it away, or choose another NONET_DATA_DIR\n$/,
    ],
  ])('says in one line that its folder holds %s, and leaves it alone', async (_what, name, text, line) => {
    await mkdir(data.cluster(), { recursive: true });
    await writeFile(data.cluster(name), text);

    const app = nonet('start');

    expect(await app.ended()).toBe(1);
    expect(app.said).toMatch(line);
    expect(readdirSync(data.cluster())).toEqual([name]);
    expect(readFileSync(data.cluster(name), 'utf8')).toBe(text);
  });
});
