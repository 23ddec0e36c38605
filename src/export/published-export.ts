import { createHash } from 'node:crypto';
import type { ExportFolder } from './export-folder.js';
import type { ExportedFile, Manifest } from './manifest.js';

export const MANIFEST = 'manifest.json';

/** What a finished export says of itself: its manifest, and the manifest itself among the files. */
export type PublishedExport = Pick<Manifest, 'rows' | 'firstSeq' | 'lastSeq' | 'files'>;

/** Reads back what was published, whichever attempt it was; undefined: nothing was. */
export async function readPublished(folder: ExportFolder, exportId: string): Promise<PublishedExport | undefined> {
  const bytes = await folder.read(exportId, MANIFEST);
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
