/**
 * `npm run bench:disk [-- --tasks=2000]`: what answers take up on disk. Workers answer every task of a batch over HTTP until its quorum
 * is reached; then each table is measured with its indexes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { SequenceChanges } from '../src/handles/feed/sequence-changes.js';
import { CrowdClient } from './support/crowd-client.js';
import { addWorkers, fillBatch } from './support/handout-world.js';
import { startWebServer } from './support/web-server.js';

const WORKERS = 32;

/** Of each table that keeps what came in (messages go when their work is done): its bytes with indexes and long values, and how many rows it has. */
const SIZES = `
  select relname as name, pg_total_relation_size(relid)::float as bytes, pg_indexes_size(relid)::float as indexes, n_live_tup::float as rows
    from pg_stat_user_tables where schemaname = 'public' and relname <> 'outbox' and n_live_tup >= $1 order by bytes desc`;

interface Size {
  name: string;
  bytes: number;
  indexes: number;
  rows: number;
}

/** Seven agree on each task, so all of them are resolved by then. */
async function answerEverything(url: string, db: DataSource, tasks: number): Promise<void> {
  const clients = (await addWorkers(db, WORKERS, 'disk')).map((worker) => new CrowdClient(url, worker));
  let left = tasks * 7;
  await Promise.all(
    clients.map(async (client) => {
      while (left > 0) {
        left -= 1;
        await client.claimAndSubmit();
      }
      await client.close();
    }),
  );
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { tasks: { type: 'string', default: '2000' } } });
  const tasks = Number(values.tasks);
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  await migrate(postgres.url);
  const db = await new DataSource({ type: 'postgres', url: postgres.url }).initialize();
  try {
    await fillBatch(db, tasks);
    const server = await startWebServer(postgres.url, folder);
    await answerEverything(server.url, db, tasks);
    await server.stop();
    const sequencer = new SequenceChanges(db);
    while (await sequencer.run());
    await db.query('vacuum analyze');
    const [row]: { answers: number }[] = await db.query(`select count(*)::int as answers from assignment where status = 'submitted'`);
    print(await db.query(SIZES, [tasks / 2]), row?.answers ?? 0);
  } finally {
    await db.destroy();
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

function print(sizes: readonly Size[], answers: number): void {
  console.log(
    `${answers} answers\n\n| table | rows an answer | bytes a row | of them indexes | MB per million answers |\n|---|--:|--:|--:|--:|`,
  );
  for (const { name, bytes, indexes, rows } of sizes) {
    console.log(
      `| ${name} | ${(rows / answers).toFixed(2)} | ${Math.round(bytes / rows)} | ${Math.round(indexes / rows)} | ${Math.round(bytes / answers)} |`,
    );
  }
  console.log(`| all of these | | | | ${Math.round(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / answers)} |`);
}

await bench();
