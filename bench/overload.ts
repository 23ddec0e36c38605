/**
 * `npm run bench:overload [-- --seconds=5 --rounds=3]`: what becomes of throughput and waiting when three times as many workers come as the server can
 * serve, with the bound on requests in flight and without, in turns; and afterwards. What it can serve is measured anew each time, since other
 * work on the machine changes it. Workers come at a fixed rate, whether or not those before them are done.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { CrowdClient } from './support/crowd-client.js';
import { addWorkers, type BenchWorker, fillBatch } from './support/handout-world.js';
import { keepBusy, median, percentile } from './support/keep-busy.js';
import { type Offered, offerLoad } from './support/open-load.js';
import { startWebServer } from './support/web-server.js';

const CLOSED_LOOP = 32;
const LOADS = [1, 3, 1];
const BOUNDS = [
  { name: 'as it comes', env: {} },
  { name: 'without a bound', env: { NONET_MAX_IN_FLIGHT: '100000' } },
];

interface Ground {
  databaseUrl: string;
  folder: string;
  visitors: BenchWorker[];
  regulars: BenchWorker[];
  seconds: number;
}

/** Of one load in one round. */
interface Turn {
  rate: number;
  offered: Offered;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } } });
  const seconds = Number(values.seconds);
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  await migrate(postgres.url);
  const db = await new DataSource({ type: 'postgres', url: postgres.url }).initialize();
  await fillBatch(db, 60_000);
  const ground = {
    databaseUrl: postgres.url,
    folder,
    visitors: await addWorkers(db, 12_000, 'visitor'),
    regulars: await addWorkers(db, CLOSED_LOOP, 'regular'),
    seconds,
  };
  const turns: Turn[][][] = BOUNDS.map(() => LOADS.map(() => []));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [b, { env }] of BOUNDS.entries()) {
      for (const [l, turn] of (await takeTurn(ground, env)).entries()) turns[b]?.[l]?.push(turn);
    }
  }
  print(
    turns,
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${values.rounds} rounds of ${seconds} s for each row, in turns; medians`,
  );
  await db.destroy();
  await postgres.stop();
  await rm(folder, { recursive: true });
}

/** One server from start to end: what it can do when workers wait for each other, and then each load. */
async function takeTurn({ databaseUrl, folder, visitors, regulars, seconds }: Ground, env: NodeJS.ProcessEnv): Promise<Turn[]> {
  const server = await startWebServer(databaseUrl, folder, env);
  const crowd = regulars.map((worker) => new CrowdClient(server.url, worker));
  await keepBusy(crowd, seconds / 2, (client) => client.claimAndSubmit());
  const { cycles, seconds: took } = await keepBusy(crowd, seconds, (client) => client.claimAndSubmit());
  await Promise.all(crowd.map((client) => client.close()));
  const turns: Turn[] = [];
  for (const load of LOADS) {
    const rate = (load * cycles) / took;
    turns.push({ rate, offered: await offerLoad(server.url, visitors, rate, seconds) });
  }
  await server.stop();
  return turns;
}

function print(turns: Turn[][][], heading: string): void {
  console.log(`${heading}\n`);
  console.log('| | load | visits/s offered | kept/s | p50 ms | p99 ms | claims turned away | answers told to come again |');
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
  for (const [b, { name }] of BOUNDS.entries()) {
    for (const [l, load] of LOADS.entries()) {
      const figure = (of: (turn: Turn) => number): string => median((turns[b]?.[l] ?? []).map(of)).toFixed(0);
      const figures = [
        figure(({ rate }) => rate),
        figure(({ offered }) => offered.kept),
        figure(({ offered }) => percentile(offered.latencies, 0.5)),
        figure(({ offered }) => percentile(offered.latencies, 0.99)),
        figure(({ offered }) => offered.claimsShed),
        figure(({ offered }) => offered.answersShed),
      ];
      console.log(`| ${[name, `${load}×`, ...figures].join(' | ')} |`);
    }
  }
}

await bench();
