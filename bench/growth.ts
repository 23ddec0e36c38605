/**
 * `npm run bench:growth [-- --sizes=1000,10000,100000]`: what each thing costs at each size, and how it grows: an exponent of 0 is flat, 1 in proportion. Powers of ten only.
 * Writes docs/growth.svg. Each size has a database of its own; one run of each, so small differences say nothing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { replay } from '../src/consensus/engine/replay.js';
import { recordBatch } from '../src/consensus/replay/record-batch.js';
import { insertExport } from '../src/export/export-job.sql.js';
import { FolderStore } from '../src/export/store/folder-store.js';
import { WriteExport } from '../src/export/write-export.js';
import { SequenceChanges } from '../src/handles/feed/sequence-changes.js';
import { bareCycle } from './support/bare-cycle.js';
import { type BenchDatabase, onBenchDatabase } from './support/bench-database.js';
import { fillBallots } from './support/fill-ballots.js';
import { fillRegistry } from './support/fill-registry.js';
import { addWorkers, fillBatch } from './support/handout-world.js';
import { importAthletes } from './support/import-athletes.js';
import { keepBusy } from './support/keep-busy.js';
import { drawPlot } from './support/plot.js';
import { policies } from './support/policies.js';
import { primaryReads } from './support/primary-reads.js';

const EVERYTHING = { platforms: null, statuses: ['verified'] as const, minConfidence: null, afterSeq: null };
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Subject {
  name: string;
  /** @returns milliseconds */
  measure: (database: BenchDatabase, size: number) => Promise<number>;
  /** Larger ones aren't measured. */
  largest?: number;
}

const SUBJECTS: Subject[] = [
  { name: '1,000 claims and answers', measure: handOut },
  { name: 'an import', measure: async ({ db }, size) => (await importAthletes(db, size)) * 1_000 },
  { name: 'an export (csv)', measure: exportCsv },
  // Nine million ballots take longer to make up than all else here together.
  { name: 'a replay of 45 policies', measure: replayPolicies, largest: 100_000 },
];

/** From a list of so many tasks, by eight workers on eight connections: the bare statements. */
async function handOut({ url, db }: BenchDatabase, size: number): Promise<number> {
  await fillBatch(db, size);
  const workers = await addWorkers(db, 8, 'growth');
  return withPool(url, workers.length, async (pool) => {
    const cycle = (worker: { id: string }): Promise<void> => bareCycle(pool, worker.id);
    await keepBusy(workers, 0.2, cycle);
    await db.query('analyze');
    // A short list would be worked off before the time is over.
    const { cycles, seconds } = await keepBusy(workers, Math.min(3, size / 1_000), cycle);
    return (seconds / cycles) * 1_000 * 1_000;
  });
}

async function exportCsv({ url, db, folder }: BenchDatabase, size: number): Promise<number> {
  await withPool(url, 1, (pool) => fillRegistry(pool, size));
  const store = new FolderStore(path.join(folder, 'exports'));
  await mkdir(path.join(folder, 'exports'));
  const writer = new WriteExport(db, primaryReads(db, url), store, new SequenceChanges(db));
  const exportId = await insertExport(db.manager, {
    ...EVERYTHING,
    format: 'csv',
    compression: 'none',
    scheduleId: null,
    requestedBy: NOBODY,
  });
  return timed(() => writer.run(exportId, '0'));
}

async function replayPolicies({ url }: BenchDatabase, size: number): Promise<number> {
  await withPool(url, 1, (pool) => fillBallots(pool, { tasks: size, ballotsPerTask: 9, workers: 5_000 }));
  return timed(async () => {
    const { recording, prices } = await recordBatch({ databaseUrl: url, batchId: null });
    for (const rule of policies()) replay(recording, rule, prices);
  });
}

async function withPool<T>(url: string, max: number, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: url, max });
  // It counts as ended before its connections are, and these hear of the server's end.
  pool.on('error', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' } } });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(Math.log10(size)))) throw new RangeError('--sizes takes powers of ten, such as 1000,10000');
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; milliseconds, and the exponent of the growth since the size before\n`,
  );
  console.log(`| | ${sizes.map((size) => size.toLocaleString('en-US')).join(' | ')} |\n|---|${'--:|'.repeat(sizes.length)}`);
  const lines: { name: string; points: [number, number][] }[] = [];
  for (const { name, measure, largest = Infinity } of SUBJECTS) {
    const costs: number[] = [];
    for (const size of sizes.filter((each) => each <= largest)) costs.push(await onBenchDatabase((database) => measure(database, size)));
    console.log(`| ${name} | ${costs.map((cost, n) => `${cost.toFixed(0)}${exponent(costs, sizes, n)}`).join(' | ')} |`);
    lines.push({ name, points: costs.map((cost, n) => [Math.log10(sizes[n] ?? 1), cost]) });
  }
  const plot = { title: 'Cost against size', x: 'tasks, athletes, handles', y: 'milliseconds', logarithmic: true, powers: true, lines };
  await writeFile('docs/growth.svg', drawPlot(plot));
}

function exponent(costs: number[], sizes: number[], n: number): string {
  const [cost, before, size, sizeBefore] = [costs[n], costs[n - 1], sizes[n], sizes[n - 1]];
  if (cost === undefined || before === undefined || size === undefined || sizeBefore === undefined) return '';
  return ` (${(Math.log(cost / before) / Math.log(size / sizeBefore)).toFixed(2)})`;
}

await bench();
