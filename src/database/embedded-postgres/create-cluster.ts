import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { errorCode, errorMessage } from '../../shared/error-code.js';
import { isAlive } from '../../shared/is-alive.js';
import { PlainError } from '../../shared/plain-error.js';
import { writeDurably } from '../../shared/write-durably.js';
import { explainFailure } from './explain-failure.js';
import type { ServerFolder } from './server-folder.js';

const run = promisify(execFile);

/** Kept inside the data folder: a cluster and its password come into being, and are moved or deleted, together. */
const PASSWORD_FILE = 'nonet-password';

/**
 * Makes sure that the data folder holds a cluster of the right version, and answers its password.
 * A new one is made beside it and put in place by one rename: an interrupted first start leaves nothing half-done, and of several
 * first starts at once one wins.
 * @throws PlainError for a folder of another version, a full disk, a folder that can't be read
 */
export async function openCluster(folder: ServerFolder): Promise<string> {
  if ((await versionOf(folder.data)) === undefined) await createCluster(folder);
  const version = await versionOf(folder.data);
  if (version !== folder.binaries.version) throw new PlainError(wrongVersion(folder, version));
  return readPassword(folder.data);
}

async function versionOf(data: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new PlainError(`The embedded PostgreSQL's folder can't be read: ${errorMessage(error)}`);
  }
}

function wrongVersion({ data, binaries }: ServerFolder, version: string | undefined): string {
  return version === undefined
    ? `${data} is there but holds no PostgreSQL data; move it away, or choose another NONET_DATA_DIR`
    : `${data} was written by PostgreSQL ${version}, and this Nonet brings PostgreSQL ${binaries.version}, which can't read it: ` +
        'run the Nonet that wrote it, or a PostgreSQL of that version as DATABASE_URL, or choose another NONET_DATA_DIR';
}

async function readPassword(data: string): Promise<string> {
  try {
    return (await readFile(path.join(data, PASSWORD_FILE), 'utf8')).trim();
  } catch (error) {
    throw new PlainError(`The embedded PostgreSQL's password can't be read: ${errorMessage(error)}`);
  }
}

async function createCluster(folder: ServerFolder): Promise<void> {
  const parent = path.dirname(folder.data);
  await removeHalfMade(parent);
  const draft = path.join(parent, `half-made.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(draft, { mode: 0o700 });
    await fill(draft, folder);
    await rename(draft, folder.data).catch((error: unknown) => {
      // Another start was quicker, or the folder is somebody else's: the version tells which.
      if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
    });
  } catch (error) {
    throw new PlainError(explainFailure(errorText(error), parent).line);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The programs' own words where there are any: `execFile` puts only the command line into its message. */
function errorText(error: unknown): string {
  return error instanceof Error && 'stderr' in error && error.stderr !== '' ? String(error.stderr) : errorMessage(error);
}

async function fill(draft: string, { binaries, runAs: { prefix, owner } }: ServerFolder): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${draft}.password`;
  const owned = async (file: string): Promise<void> => (owner === null ? undefined : chown(file, owner.uid, owner.gid));
  try {
    await writeDurably(passwordFile, password);
    await Promise.all([draft, passwordFile].map(owned));
    const [program = binaries.initdb, ...args] = [...prefix, binaries.initdb, '-D', draft, `--pwfile=${passwordFile}`, ...INITDB];
    await run(program, args, { env: binaries.env, cwd: '/' });
    await rename(passwordFile, path.join(draft, PASSWORD_FILE));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** PostgreSQL's own idea of UTF-8, so that every machine sorts alike whatever locales it has. */
const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

/** What first starts left behind that were killed meanwhile. Their initdb may still be writing, until it misses the folder. */
async function removeHalfMade(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(/^half-made\.(\d+)\./.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) await rm(path.join(parent, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
