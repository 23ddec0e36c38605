/**
 * `npm run bench:console [-- --tasks=20000 --workers=300 --rounds=7]`: how long each page of the console waits for its answers, on a made-up crowd's
 * database; and the thresholds' page the first time, and at each move of a slider. Times are of the server over loopback, without the browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { fillBallots } from './support/fill-ballots.js';
import { median } from './support/keep-busy.js';
import { startWebServer } from './support/web-server.js';

const KEY = 'a-key-of-this-benchmark-alone-in-forty-letters';
const BALLOTS = 9;

/** What each page asks for when it opens; `{…}` stands for one of what there is. */
const PAGES: [name: string, paths: string[]][] = [
  ['Overview', ['/admin/overview', '/admin/activity', '/batches']],
  ['Batches', ['/batches']],
  ['A batch', ['/batches/{batch}', '/batches/{batch}/policies', '/batches/{batch}/imports', '/batches/{batch}/estimate']],
  ['Tasks', ['/tasks?limit=50', '/batches']],
  ['A task', ['/tasks/{task}']],
  ['Disputes', ['/tasks?status=disputed']],
  ['Conflicts', ['/conflicts']],
  ['Reports', ['/admin/reports']],
  ['Workers', ['/admin/workers?limit=50']],
  ['Workers, searched', ['/admin/workers?q=Worker%201&limit=50']],
  ['A worker', ['/admin/workers/{worker}', '/admin/workers/{worker}/messages', '/admin/workers/{worker}/pairs']],
  ['Collusion', ['/admin/collusion']],
  ['Gold', ['/gold']],
  ['Calibration', ['/admin/calibration']],
  ['Alerts', ['/admin/alerts', '/admin/alerts/rules']],
  ['Payouts', ['/admin/payouts']],
  ['Audit', ['/admin/audit']],
  ['People', ['/accounts', '/keys', '/mturk/keys']],
];

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tasks: { type: 'string', default: '20000' },
      workers: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '7' },
    },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-bench-'));
  process.env['NONET_ADMIN_API_KEY'] = KEY;
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  await migrate(postgres.url);
  const pool = new Pool({ connectionString: postgres.url, max: 2 });
  await fillBallots(pool, { tasks: Number(values.tasks), ballotsPerTask: BALLOTS, workers: Number(values.workers) });
  const { rows } = await pool.query(
    'select (select id from batch limit 1) as batch, (select id from task limit 1) as task, (select id from worker limit 1) as worker',
  );
  await pool.end();
  const web = await startWebServer(postgres.url, folder);
  try {
    console.log(
      `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${values.tasks} tasks, ${values.workers} workers, ${values.rounds} rounds\n`,
    );
    await measurePages(`${web.url}/api/v1`, rows[0], Number(values.rounds));
    await measureThresholds(`${web.url}/api/v1`, Number(values.rounds));
  } finally {
    await web.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePages(api: string, things: Record<string, string>, rounds: number): Promise<void> {
  console.log('| page | ms | slowest, ms | kB |\n|---|--:|--:|--:|');
  for (const [name, paths] of PAGES) {
    const addresses = paths.map((each) => api + each.replaceAll(/\{(\w+)\}/g, (_, what: string) => things[what] ?? ''));
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      // A page asks for all of them at once.
      const sizes = await Promise.all(addresses.map((address) => sizeOf(address)));
      times.push(performance.now() - began);
      bytes = sizes.reduce((sum, size) => sum + size, 0);
    }
    console.log(`| ${name} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} | ${(bytes / 1_000).toFixed(0)} |`);
  }
}

async function measureThresholds(api: string, rounds: number): Promise<void> {
  const today = { agree: 7, panel: 9 };
  const replay = async (agree: number): Promise<number> => {
    const began = performance.now();
    await sizeOf(`${api}/policies/replay`, { policies: [today, { ...today, agree }], listed: 0 });
    return performance.now() - began;
  };
  const first = await replay(6);
  const moves: number[] = [];
  for (let move = 0; move < rounds * 3; move += 1) moves.push(await replay(5 + (move % 5)));
  console.log(`| Thresholds, the first time | ${first.toFixed(0)} | | |`);
  console.log(`| Thresholds, a move of a slider | ${median(moves).toFixed(0)} | ${Math.max(...moves).toFixed(0)} | |`);
}

async function sizeOf(address: string, body?: object): Promise<number> {
  const answer = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${text}`);
  return text.length;
}

await bench();
