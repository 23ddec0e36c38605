import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Settings } from '../config/settings.js';
import { migrate } from '../database/migrate.js';
import { PlainError } from '../shared/plain-error.js';
import { packageRoot } from '../shared/package-root.js';
import { Api } from '../simulation/api.js';
import { simulateCrowd, type SimulationReport } from '../simulation/simulate-crowd.js';
import { Truth } from '../simulation/truth.js';
import { openInstallation, givenSettings } from './installation.js';

const OPTIONS = {
  athletes: { type: 'string', default: path.join(packageRoot, 'samples/athletes.csv') },
  truth: { type: 'string', default: path.join(packageRoot, 'samples/truth.csv') },
  workers: { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
  url: { type: 'string' },
  key: { type: 'string' },
} as const;

interface Server {
  url: string;
  key: string;
  close: () => Promise<void>;
}

/** Lets a simulated crowd look athletes up through the HTTP API, of a server of its own or of the one at --url. */
export async function runDemo(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const [athletesCsv, truthCsv] = await Promise.all(
    [values.athletes, values.truth].map((file) => readFile(file, 'utf8').catch(cannotRead)),
  );
  const server = values.url === undefined ? await startOwn() : { url: values.url, key: keyGiven(values.key), close: async () => undefined };
  try {
    const api = new Api(server.url, null);
    const report = await simulateCrowd({
      api,
      admin: api.as(server.key),
      athletesCsv: athletesCsv ?? '',
      truth: new Truth(athletesCsv ?? '', truthCsv ?? ''),
      workers: countOf('workers', values.workers),
      seed: countOf('seed', values.seed),
      progress: showProgress,
    });
    print(report);
  } finally {
    await server.close();
  }
}

/** A Nonet in a temporary folder, gone when the demonstration is over. */
async function startOwn(): Promise<Server> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'nonet-demo-'));
  const given = { ...givenSettings(), dataDir, databaseUrl: null, redisUrl: null, sample: false, rateLimit: false, log: 'pretty' as const };
  const installation = await openInstallation({ ...given, exportStore: { kind: 'folder', folder: path.join(dataDir, 'exports') } });
  await migrate(installation.settings.databaseUrl);
  const { createApp } = await import('../bootstrap.js');
  const app = await createApp(new Settings(installation.given, installation.settings), 'all');
  await app.listen(0, '127.0.0.1');
  return {
    url: await app.getUrl(),
    key: installation.settings.admin.apiKey,
    close: async () => {
      await app.close();
      await installation.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function showProgress(decided: number, tasks: number): void {
  const filled = tasks === 0 ? 0 : Math.round((30 * decided) / tasks);
  const line = `[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${decided} of ${tasks} tasks decided`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
}

function print(report: SimulationReport): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
  const decided = report.verified + report.noAccount;
  console.log(`
tasks       ${report.tasks}
verified    ${report.verified}
no account  ${report.noAccount}
disputed    ${report.disputed}${report.open > 0 ? `\nstill open  ${report.open} (no worker left who could answer them)` : ''}
wrong       ${report.wrong.length} of ${decided} decided, against the truth file
ballots     ${report.ballots} (${(report.ballots / Math.max(1, report.tasks)).toFixed(2)} a task)
time        ${report.seconds.toFixed(1)} s`);
  for (const { name, said, truth } of report.wrong) console.log(`  ${name}: ${said} instead of ${truth}`);
}

function countOf(option: string, text: string): number {
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text);
  throw new PlainError(`--${option} is "${text}"; it must be a whole number of at least 1`);
}

function keyGiven(key: string | undefined): string {
  if (key === undefined) throw new PlainError('--url needs --key, the API key of an administrator');
  return key;
}

function cannotRead(error: unknown): never {
  throw new PlainError(`${(error as Error).message}; --athletes and --truth each take the path of a CSV file`);
}
