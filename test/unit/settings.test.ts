import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOf, readSettings, Settings } from '../../src/config/settings.js';
import { unknownVariables } from '../../src/config/unknown-variables.js';
import { SettingsError } from '../../src/config/variable-reader.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nonet-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function complaints(env: NodeJS.ProcessEnv): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('needs no variable at all', () => {
    expect(readSettings({}, true)).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      databaseUrl: null,
      databaseConnections: 8,
      databaseReadUrl: null,
      redisUrl: null,
      dataDir: path.resolve('.nonet'),
      sample: true,
      registration: 'open',
      secondFactor: 'optional',
      rateLimit: true,
      maxInFlight: 200,
      exportStore: { kind: 'folder', folder: path.resolve('.nonet/exports') },
      exportKeepDays: null,
      log: 'pretty',
      trustProxy: false,
      privateTargets: false,
      secret: null,
      admin: { email: null, password: null, apiKey: null },
    });
  });

  it('takes every variable', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      PORT: '8080',
      NONET_PUBLIC_URL: 'https://nonet.example.org/',
      DATABASE_URL: 'postgres://nonet:hush@db:5432/nonet',
      DATABASE_READ_URL: 'postgres://nonet:hush@replica:5432/nonet',
      REDIS_URL: 'rediss://:hush@redis:6379/1',
      NONET_DATA_DIR: folder,
      NONET_SAMPLE: 'on',
      NONET_REGISTRATION: 'closed',
      NONET_SECOND_FACTOR: 'admins',
      NONET_RATE_LIMIT: 'off',
      NONET_MAX_IN_FLIGHT: '32',
      NONET_DATABASE_CONNECTIONS: '4',
      NONET_EXPORT_STORE: '/srv/exports',
      NONET_EXPORT_KEEP_DAYS: '30',
      NONET_LOG: 'json',
      NONET_TRUST_PROXY: '10.0.0.0/8, ::1',
      NONET_PRIVATE_TARGETS: '10.1.2.3',
      NONET_SECRET: 's'.repeat(32),
      NONET_ADMIN_EMAIL: 'ada@example.org',
      NONET_ADMIN_PASSWORD: 'correct horse',
      NONET_ADMIN_API_KEY: 'k'.repeat(32),
    });

    expect(settings).toEqual({
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://nonet.example.org',
      databaseUrl: 'postgres://nonet:hush@db:5432/nonet',
      databaseConnections: 4,
      databaseReadUrl: 'postgres://nonet:hush@replica:5432/nonet',
      redisUrl: 'rediss://:hush@redis:6379/1',
      dataDir: folder,
      sample: true,
      registration: 'closed',
      secondFactor: 'admins',
      rateLimit: false,
      maxInFlight: 32,
      exportStore: { kind: 'folder', folder: '/srv/exports' },
      exportKeepDays: 30,
      log: 'json',
      trustProxy: ['10.0.0.0/8', '::1'],
      privateTargets: ['10.1.2.3'],
      secret: 's'.repeat(32),
      admin: { email: 'ada@example.org', password: 'correct horse', apiKey: 'k'.repeat(32) },
    });
  });

  it('fills a database of one’s own with no sample unless asked', () => {
    expect(readSettings({ DATABASE_URL: 'postgres://db/nonet' }).sample).toBe(false);
    expect(readSettings({ DATABASE_URL: 'postgres://db/nonet', NONET_SAMPLE: 'on' }).sample).toBe(true);
  });

  it('logs for programs when nobody watches', () => {
    expect(readSettings({}, false).log).toBe('json');
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', NONET_SAMPLE: ' ' }, true)).toEqual(readSettings({}, true));
  });

  it('keeps exports below the data folder unless told otherwise', () => {
    expect(readSettings({ NONET_DATA_DIR: folder }).exportStore).toEqual({ kind: 'folder', folder: path.join(folder, 'exports') });
  });

  it('reaches an S3 store with the variables that S3 clients know, and says which are missing', () => {
    const env = { NONET_EXPORT_STORE: 's3://handles/nightly/', AWS_ACCESS_KEY_ID: 'id', AWS_REGION: 'eu-west-1' };

    expect(complaints(env)).toEqual(['AWS_SECRET_ACCESS_KEY is absent; NONET_EXPORT_STORE=s3://handles needs it']);
    expect(readSettings({ ...env, AWS_SECRET_ACCESS_KEY: 'key' }).exportStore).toEqual({
      kind: 's3',
      bucket: 'handles',
      prefix: 'nightly',
      region: 'eu-west-1',
      endpoint: null,
      accessKeyId: 'id',
      secretAccessKey: 'key',
      sessionToken: null,
    });
  });

  it('names every wrong variable at once, what it was and what it may be', () => {
    expect(complaints({ PORT: '70000', NONET_SAMPLE: 'yes', NONET_REGISTRATION: 'no', NONET_LOG: 'xml' })).toEqual([
      'PORT is "70000"; it may be a whole number from 0 (any free port) to 65535',
      'NONET_SAMPLE is "yes"; it may be "on" or "off"',
      'NONET_REGISTRATION is "no"; it may be "open" or "closed"',
      'NONET_LOG is "xml"; it may be "pretty" or "json"',
    ]);
  });

  it.each([
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', '0x10'],
    ['HOST', 'not a host'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://db/nonet'],
    ['DATABASE_URL', 'nonet'],
    ['REDIS_URL', 'http://redis'],
    ['REDIS_URL', 'redis://one:7001,rediss://two:7002'],
    ['REDIS_URL', 'redis://one:7001/1,redis://two:7002/1'],
    ['REDIS_URL', 'redis://one:7001,'],
    ['NONET_PUBLIC_URL', 'nonet.example.org'],
    ['NONET_PUBLIC_URL', 'https://nonet.example.org/?a=b'],
    ['NONET_DATA_DIR', path.join(folder, 'file')],
    ['NONET_SECOND_FACTOR', 'on'],
    ['NONET_RATE_LIMIT', 'On'],
    ['NONET_TRUST_PROXY', 'proxy.local'],
    ['NONET_TRUST_PROXY', '10.0.0.0/33'],
    ['NONET_PRIVATE_TARGETS', 'collector.local'],
    ['NONET_EXPORT_STORE', 's3://'],
    ['NONET_EXPORT_KEEP_DAYS', '0'],
    ['NONET_EXPORT_STORE', 'gs://bucket'],
    ['NONET_ADMIN_EMAIL', 'ada'],
    ['NONET_ADMIN_PASSWORD', 'short'],
    ['NONET_ADMIN_API_KEY', 'k'.repeat(31)],
    ['NONET_SECRET', 'hush'],
  ])('refuses %s=%s', (name, value) => {
    writeFileSync(path.join(folder, 'file'), '');

    expect(complaints({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} .+; it may be `))]);
  });

  it('never shows a password, a key or a secret', () => {
    const lines = complaints({
      NONET_ADMIN_PASSWORD: 'hush',
      NONET_ADMIN_API_KEY: 'hush-key',
      NONET_SECRET: 'hush-secret',
      DATABASE_URL: 'mysql://me:hush@db/nonet?password=hush',
      REDIS_URL: 'me:hush@redis',
      NONET_PUBLIC_URL: 'https://me:hush@nonet.example.org',
    });

    expect(lines).toHaveLength(6);
    expect(lines.join('\n')).not.toContain('hush');
    expect(lines).toContain('NONET_ADMIN_PASSWORD has 4 characters (not shown); it may be any text of 8 characters or more');
  });

  it('are complete once the database and the kept secrets are known', () => {
    const admin = { email: 'ada@example.org', password: 'correct horse', apiKey: 'k'.repeat(32) };

    const settings = new Settings(readSettings({ PORT: '4000' }), { databaseUrl: 'postgres://db/nonet', secret: 's'.repeat(32), admin });

    expect(settings).toMatchObject({ port: 4000, databaseUrl: 'postgres://db/nonet', secret: 's'.repeat(32), admin });
  });
});

describe('the address of a server', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['nonet.local', 'http://nonet.local:3000'],
  ])('that listens on %s is %s', (host, address) => {
    expect(addressOf(host, 3000)).toBe(address);
  });
});

describe('a variable that nothing reads', () => {
  it('is named together with the one that was probably meant', () => {
    expect(unknownVariables({ NONET_DATADIR: 'x', NONET_SECRET: 'x', NONET_HORSE: 'x', HOME: 'x' })).toEqual([
      "NONET_DATADIR isn't a setting of Nonet; did you mean NONET_DATA_DIR?",
      "NONET_HORSE isn't a setting of Nonet and does nothing",
    ]);
  });
});
