import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../../../src/shared/is-alive.js';

const HOUR_MS = 3_600_000;

/** A new folder below the system's own for temporary things. Its name says which process made it. */
export function temporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `nonet-${purpose}-${process.pid}-`));
}

/** Removes what earlier runs kept for somebody to look at, or could not remove, once nobody can be looking any more. */
export async function removeForgotten(purpose: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^nonet-${purpose}-(\\d+)-`).exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = path.join(tmpdir(), name);
    const made = await stat(folder).catch(() => undefined);
    if (made !== undefined && Date.now() - made.mtimeMs > HOUR_MS) await rm(folder, { recursive: true, force: true });
  }
}
