import type { EntityManager } from 'typeorm';
import type { RowError } from './plan-rows.js';
import type { ImportFormat } from './read-athletes.js';

/** How far an import has come. The counts are of rows, `tasks` aside. */
export interface ImportProgress {
  rows: number;
  created: number;
  duplicates: number;
  rejected: number;
  tasks: number;
}

export interface ImportJob extends ImportProgress {
  id: string;
  batchId: string;
  status: 'queued' | 'running' | 'done' | 'failed';
  format: ImportFormat;
  refresh: boolean;
  bytes: number;
  /** Records that are stored: a job that was cut short goes on behind them. */
  nextRecord: number;
}

/** An upload that broke off with its process is forgotten after so long. */
const FORGET_AFTER = '1 day';
/** Nobody reads more of them. */
const MOST_ERRORS = 100_000;

const LONGEST_COLUMN = 100;
const LONGEST_MESSAGE = 500;

/** What a file says may be quoted where PostgreSQL can store it: without control characters, and short. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const quotable = (text: string, longest: number): string => text.slice(0, longest).replaceAll(/[\u0000-\u001f]/g, '\uFFFD');

/** A job whose body is still coming in: nobody sees it until `receiveJob`. */
export async function insertJob(
  tx: EntityManager,
  job: { batchId: string; by: string; format: ImportFormat; refresh: boolean },
): Promise<string> {
  await tx.query(`delete from import_job where received_at is null and created_at < now() - $1::interval`, [FORGET_AFTER]);
  const [row]: { id: string }[] = await tx.query(
    'insert into import_job (batch_id, requested_by, format, refresh) values ($1, $2, $3, $4) returning id',
    [job.batchId, job.by, job.format, job.refresh],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}

export async function insertChunk(tx: EntityManager, importId: string, position: number, bytes: Buffer): Promise<void> {
  await tx.query('insert into import_chunk (import_id, position, bytes) values ($1, $2, $3)', [importId, position, bytes]);
}

export async function readChunk(tx: EntityManager, importId: string, position: number): Promise<Buffer | undefined> {
  const rows: { bytes: Buffer }[] = await tx.query('select bytes from import_chunk where import_id = $1 and position = $2', [
    importId,
    position,
  ]);
  return rows[0]?.bytes;
}

export async function receiveJob(tx: EntityManager, importId: string, bytes: number): Promise<void> {
  await tx.query('update import_job set received_at = now(), bytes = $2 where id = $1', [importId, bytes]);
}

export async function deleteJob(tx: EntityManager, importId: string): Promise<void> {
  await tx.query('delete from import_job where id = $1', [importId]);
}

const JOB = `
  select id, batch_id as "batchId", status, format, refresh, bytes::float, next_record::float as "nextRecord", rows::float, created::float,
         duplicates::float, rejected::float, tasks::float
    from import_job where id = $1`;

export async function findJob(tx: EntityManager, importId: string): Promise<ImportJob | undefined> {
  const rows: ImportJob[] = await tx.query(JOB, [importId]);
  return rows[0];
}

/** Whoever holds its row stores the job's next rows. */
export async function lockJob(tx: EntityManager, importId: string): Promise<ImportJob | undefined> {
  const rows: ImportJob[] = await tx.query(`${JOB} for update`, [importId]);
  return rows[0];
}

/** Adds what some records came to. The caller holds the job's lock. */
export async function addProgress(tx: EntityManager, importId: string, added: ImportProgress, bytesRead: number): Promise<void> {
  await tx.query(
    `update import_job set status = 'running', next_record = next_record + $2, rows = rows + $2, created = created + $3, duplicates = duplicates + $4,
            rejected = rejected + $5, tasks = tasks + $6, bytes_read = greatest(bytes_read, $7)
      where id = $1`,
    [importId, added.rows, added.created, added.duplicates, added.rejected, added.tasks, bytesRead],
  );
}

/** Lists what is wrong with rows; of a file that is all wrong, the beginning. */
export async function insertErrors(tx: EntityManager, job: ImportJob, errors: readonly RowError[]): Promise<void> {
  if (errors.length === 0 || job.rejected >= MOST_ERRORS) return;
  await tx.query(
    `insert into import_error (import_id, line, column_name, message) select $1, * from unnest($2::bigint[], $3::text[], $4::text[])
     on conflict (import_id, line, column_name) do nothing`,
    [
      job.id,
      errors.map(({ line }) => line),
      errors.map(({ column }) => quotable(column, LONGEST_COLUMN)),
      errors.map(({ message }) => quotable(message, LONGEST_MESSAGE)),
    ],
  );
}

/** Ends a job, well or with the sentence that says why not. What it has stored stays; the uploaded bytes go. */
export async function endJob(tx: EntityManager, importId: string, error: string | null): Promise<void> {
  await tx.query(
    `update import_job set status = case when $2::text is null then 'done' else 'failed' end, error = $2, finished_at = now(),
            bytes_read = case when $2 is null then bytes else bytes_read end
      where id = $1 and status in ('queued', 'running')`,
    [importId, error === null ? null : quotable(error, LONGEST_MESSAGE)],
  );
  await tx.query('delete from import_chunk where import_id = $1', [importId]);
}
