import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errorMessage } from '../../shared/error-code.js';
import { PlainError } from '../../shared/plain-error.js';
import { type Binaries, findBinaries } from './binaries.js';
import { type RunAs, runAs } from './run-as.js';

/** One embedded server's place on disk, and everything needed to start it there. */
export interface ServerFolder {
  /** PostgreSQL's own data folder. */
  data: string;
  /** What the server has to say. */
  log: string;
  binaries: Binaries;
  runAs: RunAs;
}

/** @throws PlainError when the folder can't be made or PostgreSQL can't run on this machine */
export async function openServerFolder(dir: string): Promise<ServerFolder> {
  const folder = await makeFolder(dir);
  const data = path.join(folder, 'data');
  return {
    data,
    log: path.join(folder, 'server.log'),
    binaries: await findBinaries(path.join(folder, 'lib')),
    runAs: await runAs(data),
  };
}

/** The real path: the server shows it in its command line, and that is how it is known again. */
async function makeFolder(dir: string): Promise<string> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    return await realpath(dir);
  } catch (error) {
    throw new PlainError(`Nonet can't make the folder ${dir}: ${errorMessage(error)}`);
  }
}
