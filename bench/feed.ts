/**
 * `npm run bench:feed [-- --readers=1,8,32 --seconds=6 --rounds=3]`: what readers who follow the feed cost those who write it, and how far behind they
 * are. Writers send answers each of which decides a task, so that each is a change; in turns without readers and with so many, over HTTP. A run in which a reader
 * misses a change, has one twice or out of order fails. Then what a reader who begins at the beginning gets a second, against COPY of the same rows.
 */
import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { onBenchDatabase } from './support/bench-database.js';
import { CrowdClient } from './support/crowd-client.js';
import { FeedReader } from './support/feed-reader.js';
import { fillRegistry } from './support/fill-registry.js';
import { addWorkers, fillBatch } from './support/handout-world.js';
import { keepBusy, median, percentile } from './support/keep-busy.js';
import { startWebServer, type WebServer } from './support/web-server.js';

const run = promisify(execFile);
const KEY = 'bench-admin-key-0123456789-0123456789';
const READER = `Bearer ${KEY}`;
const WRITERS = 16;
const TASKS = 200_000;
const PAGE = 1_000;
/** So many more for who reads it all: COPY's program takes a while to start. */
const LONG_FEED = 200_000;

interface Turn {
  changesPerSecond: number;
  /** Of all readers, in milliseconds, sorted. */
  lags: number[];
}

interface Ground {
  db: DataSource;
  server: WebServer;
  writers: CrowdClient[];
  seconds: number;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      readers: { type: 'string', default: '1,8,32' },
      seconds: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const seconds = Number(values.seconds);
  const counts = [0, ...values.readers.split(',').map(Number)];
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${WRITERS} writers; ${values.rounds} rounds of ${seconds} s each in turns; medians, spread in brackets\n`,
  );
  await onBenchDatabase(async ({ url, db, folder }) => {
    await fillBatch(db, TASKS, { agree: 1, panel: 1 });
    const server = await startWebServer(url, folder, { NONET_ADMIN_API_KEY: KEY, NONET_SAMPLE: 'off' }, 'all');
    const writers = (await addWorkers(db, WRITERS, 'writer')).map((worker) => new CrowdClient(server.url, worker));
    const ground: Ground = { db, server, writers, seconds };
    try {
      const turns = counts.map((): Turn[] => []);
      await follow(ground, 0); // warm
      for (let round = 0; round < Number(values.rounds); round += 1) {
        for (const [n, readers] of counts.entries()) turns[n]?.push(await follow(ground, readers));
      }
      report(counts, turns);
      const pool = new Pool({ connectionString: url, max: 1 });
      pool.on('error', () => undefined);
      await fillRegistry(pool, LONG_FEED);
      await pool.end();
      await compareWithCopy(ground, url, folder, Number(values.rounds));
    } finally {
      for (const writer of writers) await writer.close();
      await server.stop();
    }
  });
}

/** Lets writers write while readers follow from where the feed is; everything that was written has been read when it ends. */
async function follow({ db, server, writers, seconds }: Ground, count: number): Promise<Turn> {
  const from = await headOf(db);
  const readers = Array.from({ length: count }, () => new FeedReader(server.url, READER, PAGE));
  for (const reader of readers) reader.follow(from);
  const { seconds: took } = await keepBusy(writers, seconds, (writer) => writer.submitWithNext());
  const written = await settled(db, from);
  const last = written.at(-1) ?? from;
  while (readers.some(({ seqs }) => (seqs.at(-1) ?? from) < last)) await new Promise(setImmediate);
  for (const reader of readers) {
    await reader.stop();
    if (!sameSeqs(reader.seqs, written)) throw new Error(`a reader had ${reader.seqs.length} changes, of ${written.length} that there are`);
  }
  return { changesPerSecond: written.length / took, lags: readers.flatMap(({ lags }) => lags).toSorted((a, b) => a - b) };
}

const sameSeqs = (read: number[], written: number[]): boolean =>
  read.length === written.length && read.every((seq, n) => seq === written[n]);

async function headOf(db: DataSource): Promise<number> {
  const [row]: { head: string | null }[] = await db.query('select max(seq) as head from change');
  return Number(row?.head ?? 0);
}

/** Every place that was given out after one, once none is still to be given. */
async function settled(db: DataSource, after: number): Promise<number[]> {
  for (;;) {
    const [row]: { left: number }[] = await db.query('select count(*)::int as left from change where seq is null');
    if (row?.left === 0) break;
  }
  const rows: { seq: string }[] = await db.query('select seq from change where seq > $1 order by seq', [after]);
  return rows.map(({ seq }) => Number(seq));
}

function report(counts: number[], turns: Turn[][]): void {
  console.log('| readers | changes/s | of those without readers | lag p50 ms | p99 ms |\n|--:|--:|--:|--:|--:|');
  const [without = []] = turns;
  for (const [n, count] of counts.entries()) {
    const each = turns[n] ?? [];
    const ratios = each.map(({ changesPerSecond }, round) => changesPerSecond / (without[round]?.changesPerSecond ?? Number.NaN));
    const lag = (share: number): string => (count === 0 ? '' : median(each.map(({ lags }) => percentile(lags, share))).toFixed(0));
    const rate = median(each.map(({ changesPerSecond }) => changesPerSecond)).toFixed(0);
    const spread = `(${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
    console.log(`| ${count} | ${rate} | ${median(ratios).toFixed(2)} ${spread} | ${lag(0.5)} | ${lag(0.99)} |`);
  }
}

/** From the beginning to the end, a thousand a request, and by COPY. */
async function compareWithCopy({ server }: Ground, url: string, folder: string, rounds: number): Promise<void> {
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const copied = await timed(() =>
      run('psql', [
        url,
        '--quiet',
        '--command',
        'copy (select * from change where seq is not null order by seq) to stdout',
        '--output',
        path.join(folder, 'feed'),
      ]),
    );
    const reader = new FeedReader(server.url, READER, PAGE);
    let changes = 0;
    const read = await timed(async () => (changes = await reader.catchUp(0)));
    await reader.stop();
    ratios.push(copied / read);
    rates.push(changes / read);
  }
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  console.log(`\nfrom the beginning: ${median(rates).toFixed(0)} changes/s, ${median(ratios).toFixed(2)} (${spread}) of COPY's rate`);
}

/** In seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

await bench();
