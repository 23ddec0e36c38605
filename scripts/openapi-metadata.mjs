// Writes src/metadata.ts, which the sources import and the repository doesn't hold. With --if-stale only when a DTO, a view or a
// controller changed since.
import { metadataIsStale } from './build/metadata-file.mjs';

if (!process.argv.includes('--if-stale') || metadataIsStale()) {
  const { createProgram } = await import('./build/compile-server.mjs');
  const { writeMetadata } = await import('./build/metadata.mjs');
  writeMetadata(createProgram().getProgram());
}
