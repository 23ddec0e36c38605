import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BenchWorker } from './handout-world.js';
import type { Busy } from './keep-busy.js';

const run = promisify(execFile);

/** Each client is one worker, whose id it keeps in a variable from its first cycle on. */
const CYCLE = `select assignment_id as held from claim_next(:worker, null, null) \\gset
select outcome from take_answer(:held, :worker, 'handle', '@the_athlete', 'the_athlete', 'the_athlete', 'https://x.com/the_athlete', '{}', null, null, null, null);
`;

/**
 * The bare statements by PostgreSQL's own load generator (Debian: postgresql-contrib), a connection for each worker.
 * @throws when pgbench isn't on PATH
 */
export async function runPgbench(url: string, workers: readonly BenchWorker[], seconds: number): Promise<Busy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nonet-pgbench-'));
  try {
    const script = path.join(folder, 'cycle.sql');
    const ids = workers.map(({ id }) => `'${id}'`).join(', ');
    const introduction = `\\if :known = 0\nselect (array[${ids}])[1 + :client_id::int] as worker \\gset\n\\set known 1\n\\endif`;
    await writeFile(script, `${introduction}\n${CYCLE}`);
    const began = performance.now();
    const args = [
      '--no-vacuum',
      '--protocol',
      'prepared',
      '--client',
      `${workers.length}`,
      '--jobs',
      '2',
      '--time',
      `${seconds}`,
      '--log',
      '--define',
      'known=0',
      '--log-prefix',
      path.join(folder, 'log'),
    ];
    await run('pgbench', [...args, '--file', script, url]);
    const latencies = await readLatencies(folder);
    return { cycles: latencies.length, seconds: (performance.now() - began) / 1_000, latencies };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Its log has a line for each cycle: client, number, microseconds, ... */
async function readLatencies(folder: string): Promise<number[]> {
  const logs = (await readdir(folder)).filter((name) => name.startsWith('log'));
  const texts = await Promise.all(logs.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1_000)
    .toSorted((a, b) => a - b);
}
