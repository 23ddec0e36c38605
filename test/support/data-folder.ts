import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { isAlive } from '../../src/shared/is-alive.js';
import { until } from './until.js';

/** A data folder for one test, and the embedded server in it. */
export class DataFolder {
  readonly folder: string;

  /** @param above a folder that only its owner may enter */
  private constructor(readonly above: string) {
    this.folder = path.join(above, 'nonet');
  }

  static async make(): Promise<DataFolder> {
    const made = new DataFolder(await mkdtemp(path.join(tmpdir(), 'nonet-data-')));
    await mkdir(made.folder);
    return made;
  }

  /** A file of PostgreSQL's own data folder, or that folder. */
  cluster(...names: string[]): string {
    return path.join(this.folder, 'postgres/data', ...names);
  }

  /** Of the server that says it runs here; 0 when none does. */
  get serverPid(): number {
    const file = this.cluster('postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  }

  /** Ends a server that a failed test left running, and removes everything. */
  async remove(): Promise<void> {
    const pid = this.serverPid;
    if (pid !== process.pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
    await until(() => pid === process.pid || !isAlive(pid));
    await rm(this.above, { recursive: true, force: true });
  }
}

/** Asks on a connection of its own. */
export async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
