/**
 * `npm run bench:import [-- --athletes=1000000 --rounds=3]`: an import, from the bytes of a CSV file to tasks on offer, beside COPY of
 * the very same rows into the very same tables, indexes and constraints, in turns, each time into an empty database.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { importAthletes } from './support/import-athletes.js';
import { median } from './support/keep-busy.js';

/** What an import fills, in the order that the foreign keys want. */
const TABLES = ['athlete', 'task', 'handout'] as const;

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { athletes: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } } });
  const [athletes, rounds] = [Number(values.athletes), Number(values.rounds)];
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  await migrate(postgres.url);
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${athletes} athletes, ${rounds} rounds in turns`);
  const ratios: number[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const imported = await inEmptyDatabase(postgres.superuserUrl, async (db, url) => {
        const seconds = await importAthletes(db, athletes);
        for (const table of TABLES) await writeTable(url, table, folder);
        return seconds;
      });
      const copied = await inEmptyDatabase(postgres.superuserUrl, (_, url) => copyTables(url, folder));
      ratios.push(copied / imported);
      console.log(
        `import ${imported.toFixed(1)} s, COPY ${copied.toFixed(1)} s, ${(copied / imported).toFixed(2)} of COPY, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
      );
    }
    console.log(`\nmedian ${median(ratios).toFixed(2)} of COPY (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A clone of the migrated database with one empty batch in it, gone afterwards. */
async function inEmptyDatabase(superuserUrl: string, work: (db: DataSource, url: string) => Promise<number>): Promise<number> {
  await asSuperuser(superuserUrl, 'create database bench template nonet');
  const url = new URL(superuserUrl);
  url.pathname = '/bench';
  const db = await new DataSource({ type: 'postgres', url: url.href, poolSize: 4 }).initialize();
  try {
    return await work(db, url.href);
  } finally {
    await db.destroy();
    await asSuperuser(superuserUrl, 'drop database bench with (force)');
  }
}

async function writeTable(url: string, table: string, folder: string): Promise<void> {
  await withClient(url, async (client) => {
    await pipeline(client.query(copyTo(`copy ${table} to stdout`)), createWriteStream(path.join(folder, table)));
  });
}

async function copyTables(url: string, folder: string): Promise<number> {
  return withClient(url, async (client) => {
    // The batch and the policy that the rows name are those of another database.
    await client.query('alter table task drop constraint task_of_batch, drop constraint task_policy');
    const began = performance.now();
    await client.query('begin');
    for (const table of TABLES) {
      await pipeline(createReadStream(path.join(folder, table)), client.query(copyFrom(`copy ${table} from stdin`)));
    }
    await client.query('commit');
    await client.query('analyze athlete, task, handout');
    return (performance.now() - began) / 1_000;
  });
}

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const asSuperuser = (url: string, sql: string): Promise<unknown> => withClient(url, (client) => client.query(sql));

await bench();
