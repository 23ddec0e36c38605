import type { DuckDBConnection } from '@duckdb/node-api';
import { PlainError } from '../../shared/plain-error.js';

const SETTINGS = {
  threads: '2',
  // It would fetch them from the internet.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/**
 * Runs `work` on a DuckDB in memory that may use so much of it; what doesn't fit goes into `scratch`, a folder of the caller's.
 * Loaded when it is first needed: a process that never touches Parquet has no use for its 50 MB.
 */
export async function withDuckDb<T>(
  { scratch, megabytes }: { scratch: string; megabytes: number },
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: unknown) => {
    throw new PlainError('This machine has no build of DuckDB, which reads and writes Parquet; use csv or jsonl.', { cause: error });
  });
  const instance = await DuckDBInstance.create(':memory:', { ...SETTINGS, memory_limit: `${megabytes}MB`, temp_directory: scratch });
  try {
    const connection = await instance.connect();
    try {
      await connection.run(`set timezone = 'UTC'`);
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
