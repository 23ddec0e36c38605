import { execFile } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/shared/package-root.js';
import type { Checkout } from './checkout.js';
import { temporaryFolder } from './services/temporary-folder.js';

const run = promisify(execFile);

/** The last version with another schema or other functions than this one; `NONET_TEST_FROM` names another commit. */
async function lastDifferent(): Promise<string> {
  const given = process.env['NONET_TEST_FROM'];
  if (given !== undefined) return given;
  const { stdout } = await run('git', ['log', '-1', '--format=%H', '--', 'migrations'], { cwd: packageRoot });
  return `${stdout.trim()}^`;
}

/** That version, built from the repository's history with the packages of this one. */
export async function earlierVersion(): Promise<Checkout> {
  const folder = await temporaryFolder('earlier');
  await run('sh', ['-c', 'git archive "$0" | tar -x -C "$1"', await lastDifferent(), folder], { cwd: packageRoot });
  await symlink(path.join(packageRoot, 'node_modules'), path.join(folder, 'node_modules'));
  await run(process.execPath, ['scripts/build.mjs'], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
