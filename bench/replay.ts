/**
 * `npm run bench:replay [-- --stored=20000]`: 100,000 tasks with 9 ballots each under 45 policies; one submission scored online; and
 * so many look-ups under the same policies from a database in which nothing was ever replayed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { fitCalibrator, DEFAULT_WEIGHTS } from '../src/consensus/engine/calibrator.js';
import { recordBallots } from '../src/consensus/engine/record-ballots.js';
import { NOT_RESOLVED, replay } from '../src/consensus/engine/replay.js';
import { POOL_MODEL } from '../src/consensus/engine/task-scorer.js';
import { recordBatch } from '../src/consensus/replay/record-batch.js';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { fillBallots } from './support/fill-ballots.js';
import { drawTasks, WORLD } from './support/handle-world.js';
import { policies } from './support/policies.js';
import { seeded } from './support/random.js';
import { timeSubmissions } from './support/submissions.js';

const TASKS = 100_000;
const CALIBRATOR = fitCalibrator([], [], DEFAULT_WEIGHTS.open);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(2);
}

function replays(): void {
  const { table } = drawTasks({ ...WORLD, namesakes: 0.02 }, TASKS, 9, seeded(1));
  const start = performance.now();
  const recording = recordBallots(
    table,
    {
      reliability: new Float64Array(table.worker.length).fill(0.8),
      weight: new Float64Array(table.worker.length).fill(1),
      probability: new Float64Array(table.candidateLabel.length).fill(0.5),
      noAccount: -1,
      recorded: new Int32Array(TASKS).fill(NOT_RESOLVED),
    },
    POOL_MODEL,
    CALIBRATOR,
  );
  const recorded = performance.now();
  const rules = policies();
  const ballots = rules.reduce((sum, rule) => sum + replay(recording, rule, 0.05).ballots, 0);
  print(`${TASKS} tasks x 9 ballots: noted ballot by ballot in ${seconds(start, recorded)} s`);
  print(`${rules.length} policies replayed in ${seconds(recorded, performance.now())} s; they used ${ballots} ballots`);
}

function submissions(): void {
  const { median, p99 } = timeSubmissions();
  print(`one task of 9 answers scored: median ${median.toFixed(1)} us, p99 ${p99.toFixed(1)} us`);
}

/** From a database to the answer, in this process: what a thread of the server does when it is asked for the first time. */
async function coldReplay(tasks: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  try {
    await migrate(server.url);
    const pool = new Pool({ connectionString: server.url });
    await fillBallots(pool, { tasks, ballotsPerTask: 9, workers: 5000 });
    await pool.end();
    const [start, before] = [performance.now(), process.cpuUsage()];
    const { recording, prices } = await recordBatch({ databaseUrl: server.url, batchId: null });
    const recorded = performance.now();
    for (const rule of policies()) replay(recording, rule, prices);
    const { user, system } = process.cpuUsage(before);
    print(
      `${tasks} stored tasks x 9 ballots: read and noted in ${seconds(start, recorded)} s, replayed in ${seconds(recorded, performance.now())} s;`,
    );
    print(`${((user + system) / 1e6).toFixed(2)} s of processor time here, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { stored: { type: 'string', default: '100000' } } });
replays();
submissions();
await coldReplay(Number(values.stored));
