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

/** What there is to know, under the name that the log gives it, and how a terminal shows that name. */
const NAMES = {
  work: 'Look handles up',
  admin: 'Console',
  data: 'Data',
  docs: 'API',
  database: 'Database',
  queue: 'Queue',
  administrator: 'Administrator',
  password: 'Password',
  apiKey: 'API key',
  kept: 'Kept in',
};
type Facts = { [Name in keyof typeof NAMES]?: string };

/** Says where everything is; and how the administrator signs in, in full only the first time. */
export function greet(installation: Installation, role: ProcessRole, isFirst: boolean): void {
  const { settings } = installation;
  const facts = { ...(role === 'worker' ? {} : pages(settings)), ...keeping(installation), ...signIn(installation, isFirst) };
  console.log(settings.log === 'json' ? asLine(role, facts) : asText(role, facts));
}

const pages = ({ publicUrl }: Settings): Facts => ({
  work: `${publicUrl}/work`,
  admin: `${publicUrl}/admin`,
  data: `${publicUrl}/data`,
  docs: `${publicUrl}/docs`,
});

function keeping({ settings, embedded }: Installation): Facts {
  const { hostname, port, pathname } = new URL(settings.databaseUrl);
  const database = embedded
    ? `its own PostgreSQL in ${path.join(settings.dataDir, 'postgres')}`
    : `${hostname}:${port || '5432'}${pathname}`;
  return { database, queue: settings.redisUrl === null ? 'on PostgreSQL' : 'on Redis' };
}

function signIn({ given, settings, embedded }: Installation, isFirst: boolean): Facts {
  const { email, password, apiKey } = settings.admin;
  const kept = secretsFolder(settings.dataDir);
  if (!isFirst) return { administrator: embedded ? `${email}, signs in with what is kept in ${kept}` : email };
  return {
    administrator: email,
    password: given.admin.password === null ? password : 'as NONET_ADMIN_PASSWORD says',
    apiKey: given.admin.apiKey === null ? apiKey : 'as NONET_ADMIN_API_KEY says',
    kept: `${kept}, and not shown again`,
  };
}

function asText(role: ProcessRole, facts: Facts): string {
  const labels: Record<string, string> = NAMES;
  const rows = Object.entries(facts).map(([name, value]) => `    ${(labels[name] ?? name).padEnd(17)}${value}`);
  return ['', `  Nonet is ready${role === 'all' ? '' : ` (${role})`}. Ctrl-C stops it.`, '', ...rows, ''].join('\n');
}

/** One object on one line, in the manner of the log it stands in. */
const asLine = (role: ProcessRole, facts: Facts): string =>
  JSON.stringify({ level: 30, time: Date.now(), pid: process.pid, msg: 'Nonet is ready', role, ...facts });
