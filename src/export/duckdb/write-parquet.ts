import path from 'node:path';
import type { Compression } from '../formats.js';
import { quoted, withDuckDb } from './open-duckdb.js';
import { readCsv } from './read-table.js';

const CODEC: Record<Compression, string> = { none: 'uncompressed', gzip: 'gzip', zstd: 'zstd' };

/** Fixed, like all that decides the bytes; half of what is usual, because one for each thread is in memory. */
const ROW_GROUP = 61_440;

/**
 * Makes a Parquet file of a CSV file, every value with its type. The rows keep their order, so the same rows give the same bytes,
 * however many processors there are (from the same version of DuckDB, which the file names).
 */
export async function writeParquet(csv: string, file: string, compression: Compression, signal: AbortSignal): Promise<void> {
  await withDuckDb({ scratch: path.join(path.dirname(file), 'scratch'), megabytes: 128 }, async (duckDb) => {
    const interrupt = (): void => duckDb.interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    try {
      await duckDb.run(
        `copy (select * from ${readCsv(csv)}) to ${quoted(file)} (format parquet, compression ${CODEC[compression]}, row_group_size ${ROW_GROUP})`,
      );
    } finally {
      signal.removeEventListener('abort', interrupt);
    }
  });
}
