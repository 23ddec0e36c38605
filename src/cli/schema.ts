import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { describeSchema } from '../database/describe-schema.js';
import { migrate } from '../database/migrate.js';
import { packageRoot } from '../shared/package-root.js';
import { openInstallation } from './installation.js';

export const SCHEMA_FILE = path.join(packageRoot, 'migrations/schema.sql');

/** Writes migrations/schema.sql from a migrated database, for who changes the schema. */
export async function runSchema(argv: string[]): Promise<void> {
  parseArgs({ args: argv, options: {} });
  const { settings, close } = await openInstallation();
  const db = new DataSource({ type: 'postgres', url: settings.databaseUrl, poolSize: 1 });
  try {
    await migrate(settings.databaseUrl);
    await db.initialize();
    await writeFile(SCHEMA_FILE, await describeSchema(db));
    console.error(`Wrote ${SCHEMA_FILE}`);
  } finally {
    if (db.isInitialized) await db.destroy();
    await close();
  }
}
