import type { Platform } from '../../api/shapes.js';
import type { ExportFormat } from '../shapes/export.js';

/** What somebody asks an export to be. */
export interface ExportDraft {
  readonly format: ExportFormat;
  readonly compression: 'none' | 'gzip' | 'zstd';
  readonly platforms: Platform[];
  readonly statuses: string[];
  /** Per cent, 0 to 100; null: whatever the confidence. */
  readonly minPercent: number | null;
  readonly after: number | null;
}

export const EMPTY: ExportDraft = {
  format: 'csv',
  compression: 'none',
  platforms: [],
  statuses: ['verified', 'no_account'],
  minPercent: null,
  after: null,
};

/** What isn't narrowed is left out. Parquet compresses itself. */
export function requestOf({ format, compression, platforms, statuses, minPercent, after }: ExportDraft): Record<string, unknown> {
  return {
    format,
    statuses,
    ...(format !== 'parquet' && compression !== 'none' && { compression }),
    ...(platforms.length > 0 && { platforms }),
    ...(minPercent !== null && { minConfidence: minPercent / 100 }),
    ...(after !== null && { after }),
  };
}

/** What somebody asks a schedule to be. */
export interface ScheduleDraft extends ExportDraft {
  readonly name: string;
  readonly kind: 'snapshot' | 'increment';
  readonly cron: string;
  readonly timeZone: string;
  readonly keepLast: number | null;
}

/** Every morning, where the reader is. */
export const emptySchedule = (): ScheduleDraft => ({
  ...EMPTY,
  name: '',
  kind: 'snapshot',
  cron: '0 6 * * *',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  keepLast: 7,
});

export function scheduleRequestOf({ name, kind, cron, timeZone, keepLast, ...draft }: ScheduleDraft): Record<string, unknown> {
  return { ...requestOf({ ...draft, after: null }), name, kind, cron, timeZone, ...(keepLast !== null && { keepLast }) };
}
