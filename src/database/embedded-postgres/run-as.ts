import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PlainError } from '../../shared/plain-error.js';

const run = promisify(execFile);

/** Whose rights the server runs with, and the words to put before its command for that. */
export interface RunAs {
  prefix: readonly string[];
  /** Who must own the server's files; null: whoever runs Nonet. */
  owner: { uid: number; gid: number } | null;
}

const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root, and an ordinary user can't walk through a folder of mode 0700 (root's home, a temporary folder)
 * to reach its programs and its data. So when root runs Nonet:
 *
 * 1. root's folder: in a user namespace, where root goes by another number and has no privilege left, but still owns its files;
 * 2. where namespaces are forbidden (most containers): as `nobody`, with the one capability of reaching files below closed folders;
 * 3. a folder that somebody else owns: as that owner, in the manner of 2.
 */
export async function runAs(dataFolder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [], owner: null };
  const owner = await ownerOf(dataFolder);
  if (owner.uid === 0 && (await works(NAMESPACE))) return { prefix: NAMESPACE, owner };
  const other = owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : owner;
  const prefix = stepDown(other);
  if (await works(prefix)) return { prefix, owner: await handOver(dataFolder, other) };
  throw new PlainError(
    'PostgreSQL refuses to run as root, and this machine lets root take no other part: run Nonet as another user, or set DATABASE_URL',
  );
}

const NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Without no_setuid_fixup the capability would stand in the list, and access(2), which PostgreSQL asks, would still say no. */
const stepDown = ({ uid, gid }: { uid: number; gid: number }): string[] => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  '--inh-caps=-all,+dac_override',
  '--ambient-caps=-all,+dac_override',
];

/** What root made while namespaces worked must change hands before another user can open it. */
async function handOver(folder: string, owner: { uid: number; gid: number }): Promise<{ uid: number; gid: number }> {
  if (existsSync(folder) && (await ownerOf(folder)).uid !== owner.uid) await run('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
  return owner;
}

async function ownerOf(folder: string): Promise<{ uid: number; gid: number }> {
  try {
    return await stat(folder);
  } catch {
    return { uid: 0, gid: 0 };
  }
}

async function works(prefix: readonly string[]): Promise<boolean> {
  const [program = '', ...args] = prefix;
  try {
    await run(program, [...args, 'true']);
    return true;
  } catch {
    return false;
  }
}
