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
