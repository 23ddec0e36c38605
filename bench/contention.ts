/**
 * `npm run bench:contention [-- --workers=64 --seconds=4 --rounds=3]`: what it costs when everybody wants the same. Claim and answer over HTTP, in turns: workers spread
 * over as many batches as there are of them; all at the head of one list; all answering with one handle, so that each decision joins one conflict; and an eighth as many workers with eight tabs each, who race
 * themselves.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { onBenchDatabase } from './support/bench-database.js';
import { CrowdClient } from './support/crowd-client.js';
import { addWorkers, fillBatch } from './support/handout-world.js';
import { type Busy, keepBusy, median, percentile } from './support/keep-busy.js';
import { startWebServer } from './support/web-server.js';

const TABS = 8;
const TASKS = 40_000;

interface Subject {
  name: string;
  /** The lists that are open in its turn. */
  batches: string[];
  clients: CrowdClient[];
  cycle: (client: CrowdClient) => Promise<void>;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      workers: { type: 'string', default: '64' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [workers, seconds, rounds] = [Number(values.workers), Number(values.seconds), Number(values.rounds)];
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${workers} workers; ${rounds} rounds of ${seconds} s each in turns; medians\n`,
  );
  await onBenchDatabase(async ({ url, db, folder }) => {
    const server = await startWebServer(url, folder);
    const subjects = await subjectsOf(db, server.url, workers);
    try {
      const turns = subjects.map((): Busy[] => []);
      for (const subject of subjects) await takeTurn(db, subject, seconds);
      await db.query('analyze');
      for (let round = 0; round < rounds; round += 1) {
        for (const [n, subject] of subjects.entries()) turns[n]?.push(await takeTurn(db, subject, seconds));
      }
      report(subjects, turns);
    } finally {
      for (const { clients } of subjects) for (const client of clients) await client.close();
      await server.stop();
    }
  });
}

const work = (client: CrowdClient): Promise<void> => client.claimAndSubmit();

async function subjectsOf(db: DataSource, url: string, workers: number): Promise<Subject[]> {
  const crowd = async (name: string, count: number, handleFor?: () => string): Promise<CrowdClient[]> =>
    (await addWorkers(db, count, name)).map((worker) => new CrowdClient(url, worker, handleFor));
  const lists = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await fillBatch(db, Math.ceil(TASKS / count)));
    return ids;
  };
  const racers = await addWorkers(db, Math.ceil(workers / TABS), 'racer');
  const tabs = racers.flatMap((worker) => Array.from({ length: TABS }, () => new CrowdClient(url, worker)));
  return [
    { name: 'as many lists as workers', batches: await lists(workers), clients: await crowd('apart', workers), cycle: work },
    { name: 'the head of one list', batches: await lists(1), clients: await crowd('together', workers), cycle: work },
    { name: 'one handle for all', batches: await lists(1), clients: await crowd('alike', workers, () => '@everybody'), cycle: work },
    {
      name: `${racers.length} workers, ${TABS} tabs each`,
      batches: await lists(1),
      clients: tabs,
      cycle: (tab) => work(tab).catch(unlessRaced),
    },
  ];
}

/** The other tab was quicker to send the answer to the task that both hold. */
function unlessRaced(error: Error): void {
  if (!error.message.includes('answered 409')) throw error;
}

async function takeTurn(db: DataSource, { batches, clients, cycle }: Subject, seconds: number): Promise<Busy> {
  await db.query(`update batch set status = case when id = any ($1) then 'open' else 'paused' end`, [batches]);
  return keepBusy(clients, seconds, cycle);
}

const rate = ({ cycles, seconds }: Busy): number => cycles / seconds;

function report(subjects: Subject[], turns: Busy[][]): void {
  console.log('| everybody at | cycles/s | of those who are apart | p50 ms | p99 ms |\n|---|--:|--:|--:|--:|');
  const [apart = []] = turns;
  for (const [n, { name }] of subjects.entries()) {
    const each = turns[n] ?? [];
    const ratios = each.map((turn, round) => rate(turn) / rate(apart[round] ?? turn));
    const spread = `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
    const within = (share: number): string => median(each.map(({ latencies }) => percentile(latencies, share))).toFixed(0);
    console.log(`| ${name} | ${median(each.map(rate)).toFixed(0)} | ${spread} | ${within(0.5)} | ${within(0.99)} |`);
  }
}

await bench();
