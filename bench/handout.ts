/**
 * `npm run bench:handout [-- --tasks=20000,100000 --history=0,5000 --workers=64 --seconds=6 --rounds=3]`: how much of what PostgreSQL
 * can do the server passes on. In turns, on one database: pgbench with the two bare statements, the same statements over node-pg,
 * and the HTTP server with sessions, validation, limits, logs and metrics on, by two requests and by submit-with-next; by workers who never pause, and by some who do.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { settleHandout } from '../src/tasks/handout/leases.sql.js';
import { CrowdClient } from './support/crowd-client.js';
import { addHistory, addWorkers, type BenchWorker, fillBatch } from './support/handout-world.js';
import { bareCycle } from './support/bare-cycle.js';
import { type Busy, keepBusy, median, percentile } from './support/keep-busy.js';
import { runPgbench } from './support/pgbench.js';
import { processorTime } from './support/processor-time.js';
import { type WebServer, startWebServer } from './support/web-server.js';

const CONNECTIONS = 16;
/** A pause after each answer, for each worker that there is: whatever their number, they come some 170 times a second, which leaves a server room. */
const THOUGHT_MS = 6;

interface Setting {
  tasks: number;
  history: number;
  workers: number;
  seconds: number;
  rounds: number;
}

interface Measured {
  perSecond: number;
  /** Of PostgreSQL and the server, in microseconds a cycle; of the load generator none. */
  processor: number;
  p50: number;
  p99: number;
}

interface Subject {
  name: string;
  measure: () => Promise<Measured>;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tasks: { type: 'string', default: '20000,100000' },
      history: { type: 'string', default: '0,5000' },
      workers: { type: 'string', default: '64' },
      seconds: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
    },
  });
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${values.rounds} rounds of ${values.seconds} s each in turns; medians, spread in brackets`,
  );
  console.log(
    '\n| tasks | history | workers | | cycles/s | of pgbench | µs of server CPU a cycle | p50 ms | p99 ms |\n|--:|--:|--:|---|--:|--:|--:|--:|--:|',
  );
  for (const tasks of numbers(values.tasks)) {
    for (const history of numbers(values.history).filter((answers) => answers < tasks)) {
      for (const workers of numbers(values.workers)) {
        await measureSetting({ tasks, history, workers, seconds: Number(values.seconds), rounds: Number(values.rounds) });
      }
    }
  }
}

const numbers = (list: string): number[] => list.split(',').map(Number);

/** Each setting has a server and a database of its own: what one left behind is no burden for the next. */
async function measureSetting(setting: Setting): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  await migrate(postgres.url);
  const db = await new DataSource({ type: 'postgres', url: postgres.url, poolSize: CONNECTIONS }).initialize();
  const pool = new Pool({ connectionString: postgres.url, max: CONNECTIONS });
  // So many who never pause would be turned away, rightly; here it is asked what they get when they aren't.
  const web = await startWebServer(postgres.url, folder, { NONET_MAX_IN_FLIGHT: '10000' });
  // What the role worker does once a second: without it no position moves, and a long history is read again at each claim.
  const settling = setInterval(() => void db.transaction(settleHandout), 1_000);
  try {
    const subjects = await subjectsOf({ db, pool, web, url: postgres.url, postgresPid: postgres.pid }, setting);
    // Once without counting: caches and positions are warm afterwards, and PostgreSQL knows its tables, as after autovacuum's first minute.
    for (const { measure } of subjects) await measure();
    await db.query('analyze');
    report(setting, await inTurns(subjects, setting.rounds));
  } finally {
    clearInterval(settling);
    await web.stop();
    await pool.end();
    await db.destroy();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Place {
  db: DataSource;
  pool: Pool;
  web: WebServer;
  url: string;
  postgresPid: number;
}

async function subjectsOf(place: Place, { tasks, history, workers, seconds }: Setting): Promise<Subject[]> {
  const batchId = await fillBatch(place.db, tasks);
  const crowd = async (name: string, count: number): Promise<BenchWorker[]> => {
    const hired = await addWorkers(place.db, count, name);
    await addHistory(place.db, batchId, hired, history);
    return hired;
  };
  const [pgbenchers, callers, askers, senders, typists] = [
    await crowd('pgbench', CONNECTIONS),
    await crowd('pg', CONNECTIONS),
    await crowd('http', workers),
    await crowd('next', workers),
    await crowd('page', workers),
  ];
  const clients = (hired: BenchWorker[]): CrowdClient[] => hired.map((worker) => new CrowdClient(place.web.url, worker));
  const [asking, sending, typing] = [clients(askers), clients(senders), clients(typists)];
  return [
    { name: 'pgbench, bare statements', measure: () => ofServer(place, () => runPgbench(place.url, pgbenchers, seconds)) },
    {
      name: 'node-pg, the same',
      measure: () => ofServer(place, () => keepBusy(callers, seconds, (worker) => bareCycle(place.pool, worker.id))),
    },
    {
      name: 'HTTP, claim and submit',
      measure: () => ofServer(place, () => keepBusy(asking, seconds, (client) => client.claimAndSubmit())),
    },
    {
      name: 'HTTP, submit with next',
      measure: () => ofServer(place, () => keepBusy(sending, seconds, (client) => client.submitWithNext())),
    },
    {
      name: 'HTTP, with next and a key, as the page',
      measure: () => ofServer(place, () => keepBusy(typing, seconds, (client) => client.submitAsThePageDoes())),
    },
    {
      name: 'the same, by people who think for a moment',
      measure: () => ofServer(place, () => keepBusy(typing, seconds, (client) => client.submitAsThePageDoes(), workers * THOUGHT_MS)),
    },
  ];
}

async function ofServer({ postgresPid, web }: Place, work: () => Promise<Busy>): Promise<Measured> {
  const used = async (): Promise<number> => (await processorTime(postgresPid)) + (await processorTime(web.pid));
  const before = await used();
  const { cycles, seconds, latencies } = await work();
  return {
    perSecond: cycles / seconds,
    processor: (((await used()) - before) / cycles) * 1e6,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

async function inTurns(subjects: Subject[], rounds: number): Promise<Map<string, Measured[]>> {
  const taken = new Map<string, Measured[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, measure } of subjects) taken.get(name)?.push(await measure());
  }
  return taken;
}

function report({ tasks, history, workers }: Setting, taken: Map<string, Measured[]>): void {
  const [limit = []] = [...taken.values()];
  for (const [name, each] of taken) {
    const ratios = each.map(({ perSecond }, round) => perSecond / (limit[round]?.perSecond ?? Number.NaN));
    const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    const of = (pick: (one: Measured) => number, digits: number): string => median(each.map(pick)).toFixed(digits);
    const figures = [
      of((one) => one.perSecond, 0),
      `${median(ratios).toFixed(2)} (${spread})`,
      of((one) => one.processor, 0),
      of((one) => one.p50, 1),
      of((one) => one.p99, 1),
    ];
    console.log(`| ${[tasks, history, workers, name, ...figures].join(' | ')} |`);
  }
}

await bench();
