import { rm } from 'node:fs/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../../../src/database/migrate.js';
import { removeForgotten, temporaryFolder } from './temporary-folder.js';

/** Many files share the server, each with pools of its own; what a test writes need not survive a power cut. */
const SETTINGS = { max_connections: '300', fsync: 'off', full_page_writes: 'off' };

export interface TestPostgres {
  /** Of the superuser, who makes databases. */
  superuserUrl: string;
  /** Stops the server and removes its data, unless a database was kept. */
  stop: () => Promise<void>;
}

/** One server for a whole run, with a migrated database to clone: `nonet`. */
export async function startTestPostgres(): Promise<TestPostgres> {
  await removeForgotten('test');
  const folder = await temporaryFolder('test');
  const server = await startEmbeddedPostgres(`${folder}/postgres`, { settings: SETTINGS });
  await migrate(server.url);
  return {
    superuserUrl: server.superuserUrl,
    stop: async () => {
      const kept = await keptDatabases(server.superuserUrl);
      await server.stop();
      if (kept.length === 0) await rm(folder, { recursive: true });
      else console.error(`Kept for a look: ${kept.join(', ')}. NONET_DATA_DIR=${folder} npx --no-install nonet database says how.`);
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function asSuperuser<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function keptDatabases(url: string): Promise<string[]> {
  const rows = await asSuperuser<{ name: string }>(url, "select datname as name from pg_database where datname like 'test\\_%'");
  return rows.map(({ name }) => name);
}
