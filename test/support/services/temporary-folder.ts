import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isServing, readPostmaster } from '../../../src/database/embedded-postgres/postmaster-file.js';
import { isAlive } from '../../../src/shared/is-alive.js';
import { until } from '../until.js';

const HOUR_MS = 3_600_000;

/** A new folder below the system's own for temporary things. Its name says which process made it. */
export function temporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `nonet-${purpose}-${process.pid}-`));
}

/**
 * Removes what earlier runs left behind: at once what a killed run did, its server included; after an hour what a failed run kept for
 * somebody to look at.
 */
export async function removeForgotten(purpose: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^nonet-${purpose}-(\\d+)-`).exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = path.join(tmpdir(), name);
    const made = await stat(folder).catch(() => undefined);
    const killed = await endServer(path.join(folder, 'postgres/data'));
    if (killed || (made !== undefined && Date.now() - made.mtimeMs > HOUR_MS)) await rm(folder, { recursive: true, force: true });
  }
}

/** @returns whether a server was never told to stop there */
async function endServer(data: string): Promise<boolean> {
  const left = await readPostmaster(data);
  if (left === undefined) return false;
  if (isServing(left.pid, data)) process.kill(left.pid, 'SIGQUIT');
  await until(() => !isServing(left.pid, data));
  return true;
}
