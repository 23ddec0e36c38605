import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { packageRoot } from '../shared/package-root.js';
import { migrations } from './migrations.js';

const FUNCTIONS = path.join(packageRoot, 'migrations/functions');
/** Any fixed number: whoever migrates this database holds it. */
const MIGRATION_LOCK = 7_009_000;

/**
 * Brings a database up to date: the migrations that are still missing, then the current text of every function. A database that a newer
 * version has migrated keeps that version's functions, which work for this one too: a process that is started again while it is being
 * replaced must not take them away from its successors.
 * Safe to run from many processes at once; they take turns. Answers the names of the migrations that ran.
 */
export async function migrate(url: string): Promise<string[]> {
  const db = new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'each', poolSize: 3 });
  await db.initialize();
  try {
    // The lock is the session's own, so it needs a connection that nobody else uses meanwhile.
    const guard = db.createQueryRunner();
    try {
      await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      const ran = await db.runMigrations();
      if (!(await isNewer(db))) await db.transaction(defineFunctions);
      return ran.map((migration) => migration.name);
    } finally {
      await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await guard.release();
    }
  } finally {
    await db.destroy();
  }
}

async function isNewer(db: DataSource): Promise<boolean> {
  const known = migrations.map((Migration) => new Migration().name);
  const [row]: { newer: boolean }[] = await db.query('select exists (select from migrations where name <> all ($1)) as newer', [known]);
  return row?.newer === true;
}

async function defineFunctions(tx: EntityManager): Promise<void> {
  const names = (await readdir(FUNCTIONS)).filter((name) => name.endsWith('.sql')).toSorted();
  for (const name of names) {
    await tx.query(await readFile(path.join(FUNCTIONS, name), 'utf8'));
  }
}
