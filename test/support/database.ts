import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, expect, inject } from 'vitest';
import { asSuperuser } from './services/postgres.js';

export interface OwnDatabase {
  url: string;
  /** For SQL as any program would send it. */
  pool: Pool;
  /** For what takes a DataSource or an EntityManager. */
  db: DataSource;
  /** Closes the connections above and drops the database. Called by itself after the file's tests. */
  drop(): Promise<void>;
}

/**
 * A migrated database for the calling file alone. Call it at the top of the file, where it can see to its own end:
 * `const own = await ownDatabase();`. When a test of the file fails, the database is kept, and its name said.
 */
export async function ownDatabase(): Promise<OwnDatabase> {
  const superuserUrl = inject('postgresUrl');
  const file = path.basename(expect.getState().testPath ?? '', '.test.ts');
  const name = `test_${file.replace(/\W/g, '_').slice(0, 40)}_${randomBytes(4).toString('hex')}`;
  await asSuperuser(superuserUrl, `create database ${name} template nonet owner nonet`);
  const url = new URL(superuserUrl);
  url.username = 'nonet';
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max: 20 });
  pool.on('error', () => undefined); // a test may kill its own connections
  const db = await new DataSource({ type: 'postgres', url: url.href, poolSize: 20 }).initialize();
  const close = async (): Promise<void> => {
    if (!pool.ended) await pool.end();
    if (db.isInitialized) await db.destroy();
  };
  const drop = async (): Promise<void> => {
    await close();
    await asSuperuser(superuserUrl, `drop database if exists ${name} with (force)`);
  };
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the source and insists on a pattern
  afterAll(({}, suite) => (failed(suite) ? close() : drop()));
  return { url: url.href, pool, db, drop };
}

interface Outcome {
  result?: { state?: string };
  tasks?: readonly Outcome[];
}

const failed = ({ result, tasks = [] }: Outcome): boolean => result?.state === 'fail' || tasks.some(failed);
