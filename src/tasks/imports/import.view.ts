/** What is wrong with a row. */
export class ImportErrorView {
  /** The physical line where the record starts; the header is line 1. */
  line!: number;
  /** '' is the row as a whole. */
  column!: string;
  message!: string;
}

export class ImportView {
  id!: string;
  batchId!: string;
  status!: 'queued' | 'running' | 'done' | 'failed';
  /** From 0 to 1. */
  progress!: number;
  rows!: number;
  /** Rows that added a task at least. */
  created!: number;
  /** Rows that added none: the pairs are known, and linked to this batch. */
  duplicates!: number;
  rejected!: number;
  /** Tasks made. */
  tasks!: number;
  /** The first thousand. */
  errors!: ImportErrorView[];
  /** Where all of them are, in pages or as CSV. */
  errorsUrl!: string;
  /** Why the import failed as a whole. */
  error!: string | null;
  createdAt!: Date;
  finishedAt!: Date | null;
}

/** An import as a list has it: without its rows' errors. */
export class ImportSummaryView {
  id!: string;
  status!: 'queued' | 'running' | 'done' | 'failed';
  /** From 0 to 1. */
  progress!: number;
  rows!: number;
  created!: number;
  duplicates!: number;
  rejected!: number;
  tasks!: number;
  /** Where its rows' errors are, in pages or as CSV. */
  errorsUrl!: string;
  /** Why the import failed as a whole. */
  error!: string | null;
  createdAt!: Date;
  finishedAt!: Date | null;
}

export interface ImportSummaryRow extends Omit<ImportSummaryView, 'errorsUrl' | 'progress'> {
  bytes: number;
  bytesRead: number;
  sortAt: string;
}

export function viewImportSummary(row: ImportSummaryRow): ImportSummaryView {
  const { id, status, rows, created, duplicates, rejected, tasks, error, createdAt, finishedAt } = row;
  const progress = status === 'done' ? 1 : progressOf(row);
  return { id, status, progress, rows, created, duplicates, rejected, tasks, errorsUrl: errorsOf(id), error, createdAt, finishedAt };
}

const errorsOf = (id: string): string => `/api/v1/imports/${id}/errors`;

export interface ImportRow extends Omit<ImportView, 'errorsUrl' | 'progress'> {
  bytes: number;
  bytesRead: number;
}

export function viewImport(row: ImportRow): ImportView {
  return {
    id: row.id,
    batchId: row.batchId,
    status: row.status,
    progress: row.status === 'done' ? 1 : progressOf(row),
    rows: row.rows,
    created: row.created,
    duplicates: row.duplicates,
    rejected: row.rejected,
    tasks: row.tasks,
    errors: row.errors,
    errorsUrl: errorsOf(row.id),
    error: row.error,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

/** All bytes may be read before the last rows are stored. */
const progressOf = ({ bytes, bytesRead }: { bytes: number; bytesRead: number }): number =>
  bytes === 0 ? 0 : Math.min(0.99, Math.floor((bytesRead / bytes) * 1000) / 1000);
