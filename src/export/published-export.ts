import { createHash } from 'node:crypto';
import { type ExportedFile, type Manifest, MANIFEST } from './manifest.js';
import type { ExportStore } from './store/export-store.js';

/** What a finished export says of itself: its manifest, and the manifest itself among the files. */
export type PublishedExport = Pick<Manifest, 'rows' | 'firstSeq' | 'lastSeq' | 'files'>;

/** Reads back what was published, whichever attempt it was; undefined: nothing was. */
export async function readPublished(store: ExportStore, exportId: string): Promise<PublishedExport | undefined> {
  const bytes = await store.read(exportId, MANIFEST);
  if (bytes === undefined) return undefined;
  const { rows, firstSeq, lastSeq, files } = JSON.parse(bytes.toString('utf8')) as Manifest;
  const itself: ExportedFile = {
    name: MANIFEST,
    bytes: bytes.length,
    rows: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return { rows, firstSeq, lastSeq, files: [...files, itself] };
}
