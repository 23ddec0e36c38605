import path from 'node:path';
import type { Variable, VariableReader } from './variable-reader.js';
import { anyText } from './variables.js';

/** Where finished export files are kept. */
export type ExportStore = { kind: 'folder'; folder: string } | S3Store;

export interface S3Store {
  kind: 's3';
  bucket: string;
  /** Stands before every file's name; without slashes at its ends, and empty for none. */
  prefix: string;
  region: string;
  /** Absent: Amazon's own address for the region. */
  endpoint: string | null;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | null;
}

/** An s3:// store is reached with the variables that every S3 client knows. */
export function readExportStore(reader: VariableReader, usualFolder: string): ExportStore {
  const place = reader.read('NONET_EXPORT_STORE', exportPlace, { folder: usualFolder });
  if ('folder' in place) return { kind: 'folder', folder: place.folder };
  const needed = (name: string): string =>
    reader.read(name, anyText, null) ?? reader.missing(name, `NONET_EXPORT_STORE=s3://${place.bucket}`);
  return {
    kind: 's3',
    ...place,
    region: reader.read('AWS_REGION', anyText, 'us-east-1'),
    endpoint: reader.read('AWS_ENDPOINT_URL', anyText, null),
    accessKeyId: needed('AWS_ACCESS_KEY_ID'),
    secretAccessKey: needed('AWS_SECRET_ACCESS_KEY'),
    sessionToken: reader.read('AWS_SESSION_TOKEN', anyText, null),
  };
}

const exportPlace: Variable<{ folder: string } | { bucket: string; prefix: string }> = {
  mayBe: 'a folder, or s3://bucket/prefix',
  parse: (text) => {
    const s3 = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/(.*))?$/.exec(text);
    if (s3 !== null) return { bucket: s3[1] ?? '', prefix: (s3[2] ?? '').replace(/^\/+|\/+$/g, '') };
    return /^[a-z\d+.-]+:\/\//i.test(text) ? undefined : { folder: path.resolve(text) };
  },
};
