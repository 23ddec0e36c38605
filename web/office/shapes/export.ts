import type { Platform } from '../../api/shapes.js';
import type { RegistryStatus } from './conflict.js';

export type ExportFormat = 'csv' | 'jsonl' | 'parquet';

export interface ExportFile {
  readonly name: string;
  readonly bytes: number;
  readonly rows: number | null;
  readonly sha256: string;
}

export interface ExportJob {
  readonly id: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  readonly format: ExportFormat;
  readonly compression: string;
  /** Null: all. */
  readonly platforms: readonly Platform[] | null;
  readonly statuses: readonly RegistryStatus[];
  readonly minConfidence: number | null;
  /** Null: a snapshot. */
  readonly after: number | null;
  readonly rows: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly firstSeq: number | null;
  readonly lastSeq: number | null;
  readonly error: string | null;
  readonly files: readonly ExportFile[];
  readonly createdAt: string;
  /** Null: its files are there. */
  readonly removedAt: string | null;
}

export interface ExportSchedule {
  readonly id: string;
  readonly name: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly kind: 'snapshot' | 'increment';
  readonly format: ExportFormat;
  readonly keepLast: number | null;
  readonly paused: boolean;
  readonly nextRuns: readonly string[];
  readonly lastExportId: string | null;
}
