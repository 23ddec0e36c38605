import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Failure, explainFailure } from './explain-failure.js';
import { type Postmaster, discardStale, isServing, readPostmaster } from './postmaster-file.js';
import type { ServerFolder } from './server-folder.js';

/** PostgreSQL's own settings, by name. */
export type ServerSettings = Record<string, string>;

const SETTINGS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: '256MB',
  max_wal_size: '1GB',
  autovacuum_naptime: '10s',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A server that did not come up, and why. */
export class LaunchFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.line);
  }
}

/** The server that already runs on the folder, once it takes connections; undefined when there is none. Waits for one that is leaving to be gone. */
export async function findServer(folder: ServerFolder): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = await readPostmaster(folder.data);
    if (postmaster === undefined || !isServing(postmaster.pid, folder.data)) return undefined;
    if (postmaster.status === 'ready') return postmaster;
    await delay(POLL_MS);
  }
}

/**
 * Starts a server and waits until it takes connections. It outlives this process on purpose: a killed app's server is found by the next start.
 * @param port to listen on; absent: the one it had before it was killed if that is still free, else any free one
 * @throws LaunchFailed
 */
export async function launchServer(folder: ServerFolder, settings: ServerSettings, port?: number): Promise<Postmaster> {
  const before = await readPostmaster(folder.data);
  await discardStale(folder.data);
  const chosen = port ?? (await firstFree(before?.port));
  const log = await openLog(folder.log);
  try {
    const from = (await log.stat()).size;
    const child = spawnServer(folder, { ...SETTINGS, ...settings, port: String(chosen) }, log.fd);
    const ready = await untilReady(folder, child);
    if (ready !== undefined) return ready;
    throw new LaunchFailed(explainFailure(await readFrom(log, from), folder.data));
  } finally {
    await log.close();
  }
}

const POLL_MS = 25;

/** `detached`: Ctrl-C in a terminal must reach only the app, which stops its server last. */
function spawnServer({ data, binaries, runAs: { prefix } }: ServerFolder, settings: ServerSettings, log: number): ChildProcess {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program = binaries.postgres, ...args] = [...prefix, binaries.postgres, '-D', data, ...options];
  const child = spawn(program, args, { env: binaries.env, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  child.once('error', () => undefined); // a program that can't even start has no number, which untilReady sees
  child.unref();
  return child;
}

/** Compares the number: after a kill the old file still says "ready". Recovery may take long; it waits for as long as the server lives. */
async function untilReady({ data }: ServerFolder, child: ChildProcess): Promise<Postmaster | undefined> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const postmaster = await readPostmaster(data);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return postmaster;
    await delay(POLL_MS);
  }
  return undefined;
}

async function firstFree(wished = 0): Promise<number> {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/** Appends, so that the reason of the last crash can still be read; past ten megabytes the old part is put aside once. */
async function openLog(file: string): Promise<FileHandle> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 10_000_000) await rename(file, `${file}.old`);
  return open(file, 'a+', 0o600);
}

async function readFrom(log: FileHandle, from: number): Promise<string> {
  const { size } = await log.stat();
  const buffer = Buffer.alloc(Math.min(size - from, 16_384));
  await log.read(buffer, 0, buffer.length, size - buffer.length);
  return buffer.toString('utf8');
}
