import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { copyCsv, copyJsonLines, type ExportFilter } from './export-rows.sql.js';

export const FORMATS = ['csv', 'jsonl', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export const COMPRESSIONS = ['none', 'gzip', 'zstd'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

/** How the rows of a format leave the database. */
export const COPY: Record<Format, (filter: ExportFilter) => string> = { csv: copyCsv, jsonl: copyJsonLines, parquet: copyCsv };

const SUFFIX: Record<Compression, string> = { none: '', gzip: '.gz', zstd: '.zst' };

/** Node has zstd from 22.15 on; its types here are those of Node 20. */
const zstd = (zlib as { createZstdCompress?: () => Transform }).createZstdCompress;

export const COMPRESSORS: Record<Compression, (() => Transform) | undefined> = {
  none: undefined,
  gzip: () => zlib.createGzip(),
  zstd,
};

/** Why this installation can't write such a file; null: it can. */
export function whyUnavailable(format: Format, compression: Compression): string | null {
  if (format === 'parquet') return "This installation can't write parquet yet; ask for csv or jsonl.";
  if (compression === 'zstd' && zstd === undefined) return 'zstd needs Node 22.15 or later; ask for gzip, or for none.';
  return null;
}

export const fileName = (format: Format, compression: Compression): string => `handles.${format}${SUFFIX[compression]}`;

const CONTENT_TYPES: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.gz': 'application/gzip',
  '.zst': 'application/zstd',
};

export function contentType(name: string): string {
  return CONTENT_TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
}
