import path from 'node:path';
import { Client } from 'pg';
import type { ProcessRole } from '../app.module.js';
import { secretsFolder } from '../config/kept-secrets.js';
import type { Settings } from '../config/settings.js';
import type { Installation } from './installation.js';

/** Whether the configured administrator signed in before, or will be made by this start. */
export async function accountExists({ databaseUrl, admin }: Settings): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query('select from account where lower(email) = lower($1)', [admin.email]);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}

/** Says where everything is; and how the administrator signs in, in full only the first time. */
export function greet(installation: Installation, role: ProcessRole, isFirst: boolean): void {
  const { settings } = installation;
  const facts = { ...(role === 'worker' ? {} : pages(settings)), ...keeping(installation), ...signIn(installation, isFirst) };
  console.log(settings.log === 'json' ? asLine({ role, ...facts }) : asText(role, facts));
}

const pages = ({ publicUrl }: Settings): Record<string, string> => ({
  'Look handles up': `${publicUrl}/work`,
  Console: `${publicUrl}/admin`,
  Data: `${publicUrl}/data`,
  API: `${publicUrl}/docs`,
});

function keeping({ settings, embedded }: Installation): Record<string, string> {
  const { hostname, port, pathname } = new URL(settings.databaseUrl);
  const database = embedded
    ? `its own PostgreSQL in ${path.join(settings.dataDir, 'postgres')}`
    : `${hostname}:${port || '5432'}${pathname}`;
  return { Database: database, Queue: settings.redisUrl === null ? 'on PostgreSQL' : 'on Redis' };
}

function signIn({ given, settings, embedded }: Installation, isFirst: boolean): Record<string, string> {
  const { email, password, apiKey } = settings.admin;
  const kept = secretsFolder(settings.dataDir);
  if (!isFirst) return embedded ? { Administrator: `${email} (password and API key: ${kept})` } : { Administrator: email };
  return {
    Administrator: email,
    Password: given.admin.password === null ? password : 'as NONET_ADMIN_PASSWORD says',
    'API key': given.admin.apiKey === null ? apiKey : 'as NONET_ADMIN_API_KEY says',
    Kept: `in ${kept}, and not shown again`,
  };
}

function asText(role: ProcessRole, facts: Record<string, string>): string {
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  const rows = Object.entries(facts).map(([name, value]) => `    ${name.padEnd(width)}  ${value}`);
  return ['', `  Nonet is ready${role === 'all' ? '' : ` (${role})`}. Ctrl-C stops it.`, '', ...rows, ''].join('\n');
}

/** One object on one line, in the manner of the log it stands in. */
function asLine(facts: Record<string, string>): string {
  const named = Object.entries(facts).map(([name, value]) => [
    name.replace(/ (\w)/g, (_all, letter: string) => letter.toUpperCase()),
    value,
  ]);
  const fields = named.map(([name = '', value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]);
  return JSON.stringify({ level: 30, time: Date.now(), msg: 'Nonet is ready', ...Object.fromEntries(fields) });
}
