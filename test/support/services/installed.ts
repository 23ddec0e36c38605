import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where a program is, asked of PATH and of where the system keeps its services. */
export async function which(...names: string[]): Promise<string | undefined> {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  for (const file of names.flatMap((name) => folders.map((folder) => path.join(folder, name)))) {
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

export const isExecutable = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * Installs Debian packages, for a program that no npm package brings.
 * @throws with the command to type when this process can't do it itself
 */
export async function install(program: string, ...packages: string[]): Promise<string> {
  const list = packages.join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${list}`;
  if (process.getuid?.() !== 0 || (await which('apt-get')) === undefined) {
    throw new Error(
      `These tests need ${program}. On Debian or Ubuntu: sudo sh -c '${command}'. Elsewhere: install ${program} so that it is on PATH`,
    );
  }
  console.error(`${program} isn't there; installing Debian's ${list}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', 'update'], { env });
  await run('apt-get', ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends', ...packages], { env });
  const found = await which(program);
  if (found === undefined) throw new Error(`${list} was installed, but ${program} isn't on PATH`);
  return found;
}
