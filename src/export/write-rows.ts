import { rm } from 'node:fs/promises';
import type { WantedExport } from './export-job.sql.js';
import { COMPRESSORS, COPY, fileName } from './formats.js';
import type { ExportedFile } from './manifest.js';
import type { Snapshot } from './snapshot.js';
import type { Draft } from './store/export-store.js';
import { writeParquet } from './duckdb/write-parquet.js';
import { digestFile, writeTable } from './write-table.js';

const STAGING = 'staging.csv';

/** Writes the table of an export into its draft. The snapshot is over as soon as its rows are here, whatever is still to be done with them. */
export async function writeRows(
  snapshot: Snapshot,
  wanted: WantedExport,
  draft: Draft,
  signal: AbortSignal,
): Promise<ExportedFile & { rows: number }> {
  const { format, compression } = wanted;
  const name = fileName(format, compression);
  const parquet = format === 'parquet';
  const table = await writeTable(snapshot.client, COPY[format](wanted), draft.pathOf(parquet ? STAGING : name), {
    compress: parquet ? undefined : COMPRESSORS[compression],
    signal,
  });
  await snapshot.client.query('commit');
  if (!parquet) return { name, ...table };
  await writeParquet(draft.pathOf(STAGING), draft.pathOf(name), compression, signal);
  await rm(draft.pathOf(STAGING));
  return { name, rows: table.rows, ...(await digestFile(draft.pathOf(name))) };
}
