// Writes src/metadata.ts, which the sources import and the repository doesn't hold.
import { writeMetadata } from './build/metadata.mjs';
import { createProgram } from './build/compile-server.mjs';

writeMetadata(createProgram().getProgram());
