import type { EntityManager } from 'typeorm';
import type { ExportFilter } from './export-rows.sql.js';
import type { Compression, Format } from './formats.js';
import type { PublishedExport } from './published-export.js';

export interface WantedExport extends ExportFilter {
  id: string;
  format: Format;
  compression: Compression;
}

/** @returns the export's id */
export async function insertExport(
  tx: EntityManager,
  wanted: Omit<WantedExport, 'id'> & { requestedBy: string; scheduleId: string | null },
): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    `insert into export_job (requested_by, format, compression, platforms, statuses, min_confidence, after_seq, schedule_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      wanted.requestedBy,
      wanted.format,
      wanted.compression,
      wanted.platforms,
      wanted.statuses,
      wanted.minConfidence,
      wanted.afterSeq,
      wanted.scheduleId,
    ],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}

/** Says that an export is being written, and answers what was asked for; undefined: it is done or has failed. */
export async function startExport(tx: EntityManager, exportId: string): Promise<WantedExport | undefined> {
  const [rows]: [(Omit<WantedExport, 'afterSeq'> & { afterSeq: string | null })[], number] = await tx.query(
    `update export_job set status = 'running', started_at = coalesce(started_at, now()) where id = $1 and status in ('queued', 'running')
     returning id, format, compression, platforms, statuses, min_confidence as "minConfidence", after_seq as "afterSeq"`,
    [exportId],
  );
  const row = rows[0];
  return row === undefined ? undefined : { ...row, afterSeq: row.afterSeq === null ? null : Number(row.afterSeq) };
}

/** How many rows the planner expects: for the progress bar only. */
export async function noteExpected(tx: EntityManager, exportId: string, rows: number): Promise<void> {
  await tx.query(`update export_job set rows_expected = $2, rows = 0 where id = $1 and status = 'running'`, [exportId, rows]);
}

/** Takes over how many rows the export's connection has sent so far. */
export async function noteProgress(tx: EntityManager, exportId: string, rows: number): Promise<void> {
  await tx.query(`update export_job set rows = $2 where id = $1 and status = 'running'`, [exportId, rows]);
}

export async function completeExport(
  tx: EntityManager,
  exportId: string,
  { rows, firstSeq, lastSeq, files }: PublishedExport,
): Promise<void> {
  await tx.query(
    `update export_job set status = 'done', rows = $2, first_seq = $3, last_seq = $4, error = null, finished_at = now() where id = $1`,
    [exportId, rows, firstSeq, lastSeq],
  );
  for (const file of files) {
    await tx.query('insert into export_file (export_id, name, bytes, rows, sha256) values ($1, $2, $3, $4, $5)', [
      exportId,
      file.name,
      file.bytes,
      file.rows,
      file.sha256,
    ]);
  }
}

export async function failExport(tx: EntityManager, exportId: string, sentence: string): Promise<void> {
  await tx.query(
    `update export_job set status = 'failed', error = $2, finished_at = now() where id = $1 and status in ('queued', 'running')`,
    [exportId, sentence],
  );
}
