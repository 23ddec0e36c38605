import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { DataFolder } from '../support/data-folder.js';
import { endAll, READY, type RunningNonet, runNonet } from '../support/nonet.js';
import { freePort } from '../support/services/free-port.js';

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

const nonet = (args: string[], env: NodeJS.ProcessEnv = {}): RunningNonet =>
  runNonet(args, { checkout: checkout.folder, env: { NONET_DATA_DIR: data.folder, ...env } });
const secret = (name: string): string => readFileSync(path.join(data.folder, 'secrets', name), 'utf8').trim();

describe('the nonet command', () => {
  it('lists what it can do', async () => {
    const help = nonet(['help']);

    expect(await help.ended()).toBe(0);
    expect(help.said).toMatch(/^Usage: nonet <command>\n\n {2}start +starts Nonet.*\n +\[--role all\|web\|worker\]\n/);
  });

  it.each([
    [['strat'], 'There is no command "strat"; did you mean "start"? nonet help lists them all.\n'],
    [['xyzzy'], 'There is no command "xyzzy". nonet help lists them all.\n'],
    [['migrate', 'now'], "Unexpected argument 'now'. This command does not take positional arguments\nUsage: nonet migrate\n"],
  ])('says what is wrong with %s', async (args, said) => {
    const command = nonet(args);

    expect(await command.ended()).toBe(2);
    expect(command.said).toBe(said);
  });
});

describe('a start', () => {
  it('is refused with one line for each variable that is wrong', async () => {
    const start = nonet(['start'], { PORT: 'http', NONET_SAMPLE: 'maybe', NONET_DATADIR: 'x', NONET_ADMIN_PASSWORD: 'hush' });

    expect(await start.ended()).toBe(1);
    expect(start.said.split('\n')).toEqual([
      "NONET_DATADIR isn't a setting of Nonet; did you mean NONET_DATA_DIR?",
      'PORT is "http"; it may be a whole number from 0 (any free port) to 65535',
      'NONET_SAMPLE is "maybe"; it may be "on" or "off"',
      'NONET_ADMIN_PASSWORD has 4 characters (not shown); it may be any text of 8 characters or more',
      '',
    ]);
  });

  it('says which variable to change when its port is taken, and leaves no server behind', async () => {
    const port = await freePort();
    const stranger = createServer().listen(port, '127.0.0.1');

    const start = nonet(['start'], { PORT: String(port) });

    expect(await start.ended()).toBe(1);
    expect(start.said).toBe(`PORT is ${port}, and another program listens there already; set PORT to a free one (0: any)\n`);
    expect(data.serverPid).toBe(0);
    stranger.close();
  });

  it('says which database it can’t use, without the password', async () => {
    const start = nonet(['start'], { DATABASE_URL: `postgres://me:hush@127.0.0.1:${await freePort()}/nonet` });

    expect(await start.ended()).toBe(1);
    expect(start.said).toMatch(/^The database nonet at 127\.0\.0\.1:\d+ \(DATABASE_URL\) can't be used: .*ECONNREFUSED.*\n$/);
    expect(start.said).not.toContain('hush');
  });

  it('shows the administrator’s sign-in the first time only, and it works', async () => {
    const first = nonet(['start']);
    const address = await first.says(READY);
    await first.says(/Kept in/);
    expect(first.said).toContain(secret('admin-password'));
    expect(first.said).toContain(secret('admin-api-key'));
    const body = JSON.stringify({ email: secret('admin-email'), password: secret('admin-password') });
    const signIn = await fetch(`${address}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(signIn.status).toBe(201);
    await first.stop();

    const second = nonet(['start']);
    await second.says(/Administrator.+\n/);

    expect(second.said).toContain(path.join(data.folder, 'secrets'));
    expect(second.said).not.toContain(secret('admin-password'));
    await second.stop();
  });

  it('writes nothing but JSON lines when asked for them', async () => {
    const start = nonet(['start'], { NONET_LOG: 'json' });
    await start.says(/Nonet is ready.*\n/);
    await start.stop();

    const lines = start.said
      .trim()
      .split('\n')
      .filter((line) => line !== 'Stopping…');
    const messages = lines.map((line) => JSON.parse(line));
    expect(messages.find(({ msg }) => msg === 'Nonet is ready')).toMatchObject({ role: 'all', password: secret('admin-password') });
  });

  it('leaves in good order for a second signal of the same moment, which npm sends', async () => {
    const start = nonet(['start']);
    await start.says(READY);
    start.kill('SIGINT');

    await start.stop();

    expect(data.serverPid).toBe(0);
  });
});
