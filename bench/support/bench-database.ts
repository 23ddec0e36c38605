import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { settleHandout } from '../../src/tasks/handout/leases.sql.js';

export interface BenchDatabase {
  url: string;
  db: DataSource;
  /** Of PostgreSQL's first process. */
  pid: number;
  /** An empty folder of its own, for whatever else there is to keep. */
  folder: string;
}

/** A migrated PostgreSQL of its own for one measurement, whose hand-out settles once a second as with a worker process; gone afterwards. */
export async function onBenchDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  await migrate(postgres.url);
  const db = await new DataSource({ type: 'postgres', url: postgres.url }).initialize();
  const settling = setInterval(() => void db.transaction(settleHandout), 1_000);
  try {
    return await work({ url: postgres.url, db, pid: postgres.pid, folder });
  } finally {
    clearInterval(settling);
    await db.destroy();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
