import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../shared/error-code.js';

/** What a server writes into its data folder about itself: `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

export async function readPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const lines = (await readLines(fileIn(dataFolder))) ?? [];
  const [pid, , , port, , , , status] = lines;
  return Number(pid) > 0 ? { pid: Number(pid), port: Number(port ?? 0), status: status?.trim() ?? '' } : undefined;
}

/** Whether that process lives and is the server of this folder: after a crash or a restarted container its number may be anybody's. */
export function isServing(pid: number, dataFolder: string): boolean {
  try {
    process.kill(pid, 0);
    return commandOf(pid).includes(` -D ${dataFolder} `);
  } catch {
    return false;
  }
}

/**
 * PostgreSQL takes any living process with the number in a left-over file for its rival and won't start. Moved aside and looked at
 * before it is deleted: a server that another start brought up in this very moment gets its file back.
 */
export async function discardStale(dataFolder: string): Promise<void> {
  const aside = path.join(dataFolder, `postmaster.stale.${process.pid}`);
  try {
    await rename(fileIn(dataFolder), aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const pid = Number((await readLines(aside))?.[0]);
  if (isServing(pid, dataFolder)) await rename(aside, fileIn(dataFolder));
  else await rm(aside, { force: true });
}

const fileIn = (dataFolder: string): string => path.join(dataFolder, 'postmaster.pid');

async function readLines(file: string): Promise<string[] | undefined> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Empty for a zombie, which is as good as gone. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
}
