import type { Platform } from '../handles/platforms.js';
import type { RegistryStatus } from '../handles/registry.sql.js';
import type { Compression, Format } from './formats.js';

export class ExportFileView {
  name!: string;
  bytes!: number;
  /** null: not a table. */
  rows!: number | null;
  sha256!: string;
}

/** A file made from the registry by a queued job. */
export class ExportView {
  id!: string;
  status!: 'queued' | 'running' | 'done' | 'failed';
  format!: Format;
  compression!: Compression;
  /** null: all. */
  platforms!: Platform[] | null;
  statuses!: RegistryStatus[];
  minConfidence!: number | null;
  /** null: a snapshot; else the increment after this place in the feed. */
  after!: number | null;
  /** So far. */
  rows!: number;
  /** From 0 to 1. */
  progress!: number;
  /** The first change that the rows show. */
  firstSeq!: number | null;
  /** Where to follow the feed from, or to begin the next increment. */
  lastSeq!: number | null;
  /** The schedule that asked for it; null: a person or a program did. */
  scheduleId!: string | null;
  /** Why it failed, and what to do. */
  error!: string | null;
  files!: ExportFileView[];
  createdAt!: Date;
  finishedAt!: Date | null;
  /** When its files were given up; null: they are there. */
  removedAt!: Date | null;
}

/** An export as the statement below reads it: what is a bigint comes as a text. */
export interface ExportRow extends Omit<ExportView, 'rows' | 'progress' | 'firstSeq' | 'lastSeq' | 'after'> {
  rows: string;
  rowsExpected: string | null;
  firstSeq: string | null;
  lastSeq: string | null;
  after: string | null;
}

export const EXPORT_COLUMNS = `
  e.id, e.status, e.format, e.compression, e.platforms, e.statuses, e.min_confidence as "minConfidence", e.after_seq as "after", e.rows,
  e.rows_expected as "rowsExpected", e.first_seq as "firstSeq", e.last_seq as "lastSeq", e.error, e.created_at as "createdAt", e.finished_at as "finishedAt",
  e.schedule_id as "scheduleId", e.removed_at as "removedAt",
  (select coalesce(json_agg(json_build_object('name', f.name, 'bytes', f.bytes, 'rows', f.rows, 'sha256', f.sha256) order by f.rows is null, f.name), '[]')
     from export_file f where f.export_id = e.id) as files`;

export function viewExport(row: ExportRow): ExportView {
  return {
    id: row.id,
    status: row.status,
    format: row.format,
    compression: row.compression,
    platforms: row.platforms,
    statuses: row.statuses,
    minConfidence: row.minConfidence,
    after: numberOf(row.after),
    rows: Number(row.rows),
    progress: row.status === 'done' ? 1 : progressOf(Number(row.rows), Number(row.rowsExpected ?? 0)),
    firstSeq: numberOf(row.firstSeq),
    lastSeq: numberOf(row.lastSeq),
    scheduleId: row.scheduleId,
    error: row.error,
    files: row.files,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    removedAt: row.removedAt,
  };
}

const numberOf = (bigint: string | null): number | null => (bigint === null ? null : Number(bigint));

/** What is expected is a guess, so only an export that is done says 1. */
function progressOf(rows: number, expected: number): number {
  return expected === 0 ? 0 : Math.min(0.99, Math.floor((100 * rows) / expected) / 100);
}
