/**
 * `npm run bench:export [-- --rows=1000000 --rounds=5 --url=postgres://...]`: every format beside COPY, in turns, each export in a
 * process of its own. Without a url a database is made and filled first; one that is given is filled when its registry is empty.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { insertExport } from '../src/export/export-job.sql.js';
import { copyCsv, type ExportFilter } from '../src/export/export-rows.sql.js';
import { type Compression, fileName, type Format } from '../src/export/formats.js';
import { FolderStore } from '../src/export/store/folder-store.js';
import { WriteExport } from '../src/export/write-export.js';
import { SequenceChanges } from '../src/handles/feed/sequence-changes.js';
import { fillRegistry } from './support/fill-registry.js';
import { primaryReads } from './support/primary-reads.js';

const run = promisify(execFile);

const EVERYTHING: ExportFilter = { platforms: null, statuses: ['verified', 'no_account'], minConfidence: null, afterSeq: null };

/** The limit: what the table holds of an export, as it lies there. */
const BARE = `copy (select external_id, name, platform, handle_display, handle_key, handle_url, status, confidence, confidence_bound, agreed, ballots,
  policy_version, verified_at, checked_at, task_id, round, seq, cause from registry where status in ('verified', 'no_account')) to stdout (format csv, header)`;

const EXPORTS: readonly (readonly [Format, Compression])[] = [
  ['csv', 'none'],
  ['jsonl', 'none'],
  ['parquet', 'zstd'],
  ['csv', 'gzip'],
  ['csv', 'zstd'],
];

interface Measured {
  ms: number;
  bytes: number;
  /** Of the process at its most; 0: not measured. */
  megabytes: number;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '5' },
      url: { type: 'string' },
      one: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  if (values.one !== undefined && values.url !== undefined && values.folder !== undefined) {
    const [format, compression] = values.one.split(':') as [Format, Compression];
    console.log(JSON.stringify(await exportOnce(values.url, values.folder, format, compression)));
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const server = values.url === undefined ? await startEmbeddedPostgres(path.join(folder, 'postgres')) : undefined;
  try {
    const url = values.url ?? server?.url ?? '';
    await prepare(url, Number(values.rows));
    await report(url, folder, Number(values.rounds));
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(url: string, rows: number): Promise<void> {
  await migrate(url);
  const pool = new Pool({ connectionString: url });
  const { rows: found } = await pool.query('select from registry limit 1');
  if (found.length === 0) {
    console.error(`Filling a registry with ${rows} handles`);
    await fillRegistry(pool, rows);
    await pool.query('vacuum analyze registry');
  }
  await pool.end();
}

async function report(url: string, folder: string, rounds: number): Promise<void> {
  const subjects: [string, () => Promise<Measured>][] = [
    ['COPY of the bare columns, unsorted (psql)', () => copy(url, folder, BARE)],
    ['COPY of the export’s own statement (psql)', () => copy(url, folder, copyCsv(EVERYTHING))],
    ...EXPORTS.map(([format, compression]): [string, () => Promise<Measured>] => [
      `${format}, ${compression}`,
      async () => {
        const self = ['--url', url, '--folder', path.join(folder, 'exports'), '--one', `${format}:${compression}`];
        const { stdout } = await run(process.execPath, [import.meta.filename, ...self]);
        return JSON.parse(stdout) as Measured;
      },
    ]),
  ];
  const taken = new Map<string, Measured[]>(subjects.map(([name]) => [name, []]));
  const load = loadavg()[0] ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of subjects) taken.get(name)?.push(await measure());
    console.error(`round ${round + 1} of ${rounds}, load ${loadavg()[0]?.toFixed(1)}`);
  }
  console.log(`${cpus().length} cores, load ${load.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after, ${rounds} rounds\n`);
  console.log('| | median | spread | of bare COPY | of its own COPY | MB | peak memory |\n|---|--:|--:|--:|--:|--:|--:|');
  const [bare = [], own = []] = [...taken.values()];
  for (const [name, each] of taken) console.log(`| ${[name, ...figures(each, bare, own)].join(' | ')} |`);
}

function figures(each: Measured[], bare: Measured[], own: Measured[]): string[] {
  const times = each.map(({ ms }) => ms);
  const beside = (other: Measured[]): string => median(each.map(({ ms }, n) => (other[n]?.ms ?? 0) / ms)).toFixed(2);
  const memory = Math.max(...each.map(({ megabytes }) => megabytes));
  return [
    seconds(median(times)),
    `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`,
    beside(bare),
    beside(own),
    ((each[0]?.bytes ?? 0) / 1e6).toFixed(0),
    memory === 0 ? '' : `${memory.toFixed(0)} MB`,
  ];
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function copy(url: string, folder: string, statement: string): Promise<Measured> {
  const file = path.join(folder, 'copy.csv');
  const began = performance.now();
  await run('psql', [url, '--quiet', '--command', `set timezone to 'UTC'`, '--command', statement, '--output', file]);
  const ms = performance.now() - began;
  return { ms, bytes: (await stat(file)).size, megabytes: 0 };
}

/** As a worker process does it, fsync and digests included. */
async function exportOnce(url: string, folder: string, format: Format, compression: Compression): Promise<Measured> {
  const db = await new DataSource({ type: 'postgres', url }).initialize();
  const store = new FolderStore(folder);
  const writer = new WriteExport(db, primaryReads(db, url), store, new SequenceChanges(db));
  const wanted = { ...EVERYTHING, format, compression, scheduleId: null, requestedBy: '00000000-0000-4000-8000-000000000000' };
  const exportId = await insertExport(db.manager, wanted);
  const began = performance.now();
  await writer.run(exportId, '0');
  const ms = performance.now() - began;
  const { size } = await stat(path.join(folder, exportId, fileName(format, compression)));
  await store.remove(exportId);
  await db.query('delete from export_job where id = $1', [exportId]);
  await db.destroy();
  return { ms, bytes: size, megabytes: process.resourceUsage().maxRSS / 1024 };
}

await bench();
