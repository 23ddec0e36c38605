import type { Transform } from 'node:stream';
import { createGzip } from 'node:zlib';
import { copyCsv, copyJsonLines, copyPlainCsv, type ExportFilter } from './export-rows.sql.js';
import { ZstdStream } from './zstd-stream.js';

export const FORMATS = ['csv', 'jsonl', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export const COMPRESSIONS = ['none', 'gzip', 'zstd'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

/** When nobody says: a text that every program opens; and Parquet as it is usual, compressed inside. */
export const USUAL_COMPRESSION: Record<Format, Compression> = { csv: 'none', jsonl: 'none', parquet: 'zstd' };

/** How the rows of a format leave the database. */
export const COPY: Record<Format, (filter: ExportFilter) => string> = { csv: copyCsv, jsonl: copyJsonLines, parquet: copyPlainCsv };

const SUFFIX: Record<Compression, string> = { none: '', gzip: '.gz', zstd: '.zst' };

/** Both write nothing of when and where they ran, so the same rows give the same bytes. */
export const COMPRESSORS: Record<Compression, (() => Transform) | undefined> = {
  none: undefined,
  gzip: () => createGzip(),
  zstd: () => new ZstdStream(),
};

/** A Parquet file compresses its own pages, and readers learn from it how. */
export const fileName = (format: Format, compression: Compression): string =>
  format === 'parquet' ? 'handles.parquet' : `handles.${format}${SUFFIX[compression]}`;

const CONTENT_TYPES: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.gz': 'application/gzip',
  '.zst': 'application/zstd',
};

export function contentType(name: string): string {
  return CONTENT_TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
}
