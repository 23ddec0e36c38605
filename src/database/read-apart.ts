import { DataSource, type EntityManager } from 'typeorm';

const ROWS_AT_ONCE = 20_000;

/** Reads on a connection of its own, all of it as of one moment: for threads, which share nothing with the process. */
export async function readApart<T>(databaseUrl: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const db = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 1, applicationName: 'nonet sums' }).initialize();
  try {
    return await db.transaction('REPEATABLE READ', work);
  } finally {
    await db.destroy();
  }
}

/** The rows of a query, some thousands at a time: however many there are, they are never all in memory. */
export async function* rowsOf<Row>(tx: EntityManager, sql: string, values: unknown[] = []): AsyncGenerator<Row[]> {
  await tx.query(`declare walk no scroll cursor for ${sql}`, values);
  for (;;) {
    const rows: Row[] = await tx.query(`fetch ${ROWS_AT_ONCE} from walk`);
    if (rows.length === 0) break;
    yield rows;
  }
  await tx.query('close walk');
}
