import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptSecrets } from '../../src/config/kept-secrets.js';

let dataDir: string;
beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'nonet-secrets-')), 'data');
});
afterEach(() => rmSync(path.dirname(dataDir), { recursive: true }));

const nothing = { email: null, password: null, apiKey: null };
const recall = (given: Partial<Parameters<typeof keptSecrets>[0]> = {}): ReturnType<typeof keptSecrets> =>
  keptSecrets({ dataDir, secret: null, admin: nothing, ...given });
const fileOf = (name: string): string => path.join(dataDir, 'secrets', name);
const mode = (file: string): number => statSync(file).mode & 0o777;

describe('kept secrets', () => {
  it('are made on the first start and the same ever after', async () => {
    const first = await recall();
    const second = await recall();

    expect(second).toEqual(first);
    expect(first.secret.length).toBeGreaterThanOrEqual(32);
    expect(first.admin.apiKey.length).toBeGreaterThanOrEqual(32);
    expect(first.admin.password.length).toBeGreaterThanOrEqual(16);
  });

  it('differ between installations', async () => {
    const one = await recall();
    const other = await recall({ dataDir: path.join(dataDir, 'other') });

    expect(other.secret).not.toBe(one.secret);
    expect(other.admin.password).not.toBe(one.admin.password);
    expect(other.admin.apiKey).not.toBe(one.admin.apiKey);
  });

  it('can be read by their owner only', async () => {
    await recall();

    expect(mode(dataDir)).toBe(0o700);
    expect(mode(path.join(dataDir, 'secrets'))).toBe(0o700);
    expect(readdirSync(path.join(dataDir, 'secrets')).map((name) => [name, mode(fileOf(name))])).toEqual([
      ['admin-api-key', 0o600],
      ['admin-email', 0o600],
      ['admin-password', 0o600],
      ['secret', 0o600],
    ]);
  });

  it('are closed again when somebody opened them', async () => {
    await recall();
    chmodSync(fileOf('secret'), 0o644);

    await recall();

    expect(mode(fileOf('secret'))).toBe(0o600);
  });

  it('are the same for twenty starts at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => recall()));

    expect(new Set(all.map(({ secret, admin }) => JSON.stringify([secret, admin]))).size).toBe(1);
    expect(readdirSync(path.join(dataDir, 'secrets'))).toHaveLength(4);
  });

  it('give way to the environment, which is never written to disk', async () => {
    const secret = 's'.repeat(32);
    const admin = { email: 'ada@example.org', password: 'correct horse', apiKey: null };

    const recalled = await recall({ secret, admin });

    expect(recalled).toMatchObject({ secret, admin: { email: 'ada@example.org', password: 'correct horse' } });
    expect(readdirSync(path.join(dataDir, 'secrets'))).toEqual(['admin-api-key']);
    expect(readFileSync(fileOf('admin-api-key'), 'utf8')).toBe(`${recalled.admin.apiKey}\n`);
  });

  it('survive a start that died while writing one', async () => {
    mkdirSync(path.join(dataDir, 'secrets'), { recursive: true });
    writeFileSync(fileOf('secret.5f0c'), 'half a sec');

    expect((await recall()).secret.length).toBeGreaterThanOrEqual(32);
  });

  it('are refused in one line when a file is empty or the folder can’t be made', async () => {
    mkdirSync(path.join(dataDir, 'secrets'), { recursive: true });
    writeFileSync(fileOf('secret'), '\n');
    writeFileSync(path.join(dataDir, 'in-the-way'), '');

    await expect(recall()).rejects.toThrow(/^Nonet can't keep its secrets in .+secret is empty; delete it to have a new one made$/);
    await expect(recall({ dataDir: path.join(dataDir, 'in-the-way') })).rejects.toThrow(/^Nonet can't keep its secrets in .+/);
  });
});
