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
import { insertChunk, insertJob, receiveJob } from '../src/tasks/imports/import-job.sql.js';
import { ImportAthletes } from '../src/tasks/imports/import-athletes.js';
import { fillBatch } from './support/handout-world.js';
import { median } from './support/keep-busy.js';

/** What an import fills, in the order that the foreign keys want. */
const TABLES = ['athlete', 'task', 'handout'] as const;
const CHUNK_ATHLETES = 10_000;

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

/** @returns seconds from the first byte to the last task on offer */
async function importAthletes(db: DataSource, athletes: number): Promise<number> {
  const batchId = await fillBatch(db, 0);
  const began = performance.now();
  const importId = await insertJob(db.manager, { batchId, by: batchId, format: 'csv', refresh: false });
  let [position, bytes] = [0, 0];
  for (const piece of csvPieces(athletes)) {
    await insertChunk(db.manager, importId, position, piece);
    position += 1;
    bytes += piece.length;
  }
  await receiveJob(db.manager, importId, bytes);
  await new ImportAthletes(db).run(importId, '0');
  const seconds = (performance.now() - began) / 1_000;
  const [{ made }]: [{ made: number }] = await db.query('select count(*)::int as made from handout');
  if (made !== athletes) throw new Error(`${made} tasks were made of ${athletes} athletes`);
  return seconds;
}

function* csvPieces(athletes: number): Generator<Buffer> {
  yield Buffer.from('external_id,name,sport,league,team,position,birth_date\n');
  for (let first = 0; first < athletes; first += CHUNK_ATHLETES) {
    const rows = Array.from({ length: Math.min(CHUNK_ATHLETES, athletes - first) }, (_, n) => rowOf(first + n));
    yield Buffer.from(rows.join(''));
  }
}

/** One in fifty shares a name with another. */
const rowOf = (n: number): string =>
  `a-${n},"Athlete ${n % 50 === 0 ? n + 1 : n}, of ${n % 997}",basketball,NBA,T${n % 30},G,19${70 + (n % 30)}-0${1 + (n % 9)}-1${n % 10}\n`;

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
