import { COLUMN_NAMES, type ExportFilter } from './export-rows.sql.js';
import type { Compression, Format } from './formats.js';

export const MANIFEST = 'manifest.json';

/** Of the rows' columns and their meaning: docs/schemas/handles.v1.json. */
export const SCHEMA_VERSION = 1;

export interface ExportedFile {
  name: string;
  bytes: number;
  /** null: not a table. */
  rows: number | null;
  sha256: string;
}

/** What the registry was at the moment of the export. */
export interface Moment {
  /** The first change that the rows show; null without rows. */
  firstSeq: number | null;
  /** The feed's last change then: where to follow it from. 0: it had none. */
  lastSeq: number;
  /** When that change was made; null: there was none. */
  asOf: Date | null;
}

/** The manifest beside an export's files. */
export interface Manifest extends Moment {
  rows: number;
  files: ExportedFile[];
}

/**
 * The text of manifest.json. Nothing in it depends on when, where or how often the export ran: the same registry and the same
 * wishes give the same bytes. So it has no id, and its time is that of the last change it shows.
 */
export function writeManifest(wanted: ExportFilter & { format: Format; compression: Compression }, manifest: Manifest): string {
  const { platforms, statuses, minConfidence, afterSeq } = wanted;
  const content = {
    schemaVersion: SCHEMA_VERSION,
    format: wanted.format,
    compression: wanted.compression,
    filters: { platforms, statuses, minConfidence, after: afterSeq },
    asOf: manifest.asOf,
    firstSeq: manifest.firstSeq,
    lastSeq: manifest.lastSeq,
    rows: manifest.rows,
    columns: COLUMN_NAMES,
    files: manifest.files,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
