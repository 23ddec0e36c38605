import type { Readable } from 'node:stream';

/** The place where an export is being written, on this machine's disk; nobody reads it there. */
export interface Draft {
  pathOf(name: string): string;
  /** Shows the files durably, the manifest last: whoever sees that sees all. False: the export was published before, and that stands. */
  publish(files: readonly string[]): Promise<boolean>;
  discard(): Promise<void>;
}

/** What is sent of a file: all of it, the range that was asked for, or (416) that there is no such range. */
export interface FilePart {
  status: number;
  headers: Record<string, string>;
  stream: Readable | null;
}

/** Where finished exports are kept: each whole or not at all, and unchanged until it is removed. */
export abstract class ExportStore {
  /** The caller is the only one who writes this export: what an earlier attempt left is removed. */
  abstract draft(exportId: string): Promise<Draft>;
  /** A small file of a published export; undefined: it isn't published, or has no such file. */
  abstract read(exportId: string, name: string): Promise<Buffer | undefined>;
  /** A file, or a range of it as HTTP writes that; undefined: it isn't there. */
  abstract open(exportId: string, name: string, range: string | undefined): Promise<FilePart | undefined>;
  /** Removes an export with all that attempts at it left, the manifest first. Once more does no harm. */
  abstract remove(exportId: string): Promise<void>;
}
