import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/database/embedded-postgres/embedded-postgres.js';
import { openServerFolder } from '../../../src/database/embedded-postgres/server-folder.js';
import { migrate } from '../../../src/database/migrate.js';
import { until } from '../until.js';
import { freePort } from './free-port.js';
import { asSuperuser } from './postgres.js';
import { temporaryFolder } from './temporary-folder.js';

export interface ReplicatedPostgres {
  primary: EmbeddedPostgres;
  /** The database `nonet` on the standby, as its owner. */
  replicaUrl: string;
  /** Lets the standby stand still: it goes on receiving, and shows nothing new. */
  pauseReplay(): Promise<void>;
  resumeReplay(): Promise<void>;
  /** Waits until the standby shows all that is committed now. */
  caughtUp(): Promise<void>;
  /** Ends the standby as a signal does, without a word. */
  killReplica(): Promise<void>;
  /** Starts it again on the same port. */
  restartReplica(): Promise<void>;
  stop(): Promise<void>;
}

/** A migrated PostgreSQL with a streaming hot standby, both on free ports of loopback. */
export async function startReplicatedPostgres(): Promise<ReplicatedPostgres> {
  const folder = await temporaryFolder('replicated');
  const primary = await startEmbeddedPostgres(path.join(folder, 'primary'), { settings: { wal_level: 'replica', fsync: 'off' } });
  await migrate(primary.url);
  await copyWhileItRuns(primary, path.join(folder, 'primary/data'), path.join(folder, 'replica/data'));
  const port = await freePort();
  const superuserUrl = withPort(primary.superuserUrl, port);
  const start = await standbyIn(path.join(folder, 'replica'), primary.superuserUrl, port);
  let kill = await start();
  const isUp = (): Promise<object[]> => asSuperuser(superuserUrl, 'select 1');
  await until(isUp);
  return {
    primary,
    replicaUrl: withPort(primary.url, port),
    pauseReplay: async () => {
      await asSuperuser(superuserUrl, 'select pg_wal_replay_pause()');
      await until(async () => (await asSuperuser(superuserUrl, "select where pg_get_wal_replay_pause_state() = 'paused'")).length === 1);
    },
    resumeReplay: async () => {
      await asSuperuser(superuserUrl, 'select pg_wal_replay_resume()');
    },
    caughtUp: async () => {
      const [now] = await asSuperuser<{ lsn: string }>(primary.superuserUrl, 'select pg_current_wal_flush_lsn()::text as lsn');
      await until(async () => (await asSuperuser(superuserUrl, `select where pg_last_wal_replay_lsn() >= '${now?.lsn}'`)).length === 1);
    },
    killReplica: () => kill(),
    restartReplica: async () => {
      kill = await start();
      await until(isUp);
    },
    stop: async () => {
      await kill();
      await primary.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** What pg_basebackup does; the npm package has no such program. The connection has to stay from the backup's start to its end. */
async function copyWhileItRuns({ superuserUrl }: EmbeddedPostgres, from: string, to: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("select pg_backup_start('replica', fast => true)");
    await cp(from, to, { recursive: true, filter: (file) => !/postmaster\.(pid|opts)$|pgsql_tmp/.test(file) });
    const { rows } = await client.query<{ label: string }>('select labelfile as label from pg_backup_stop(wait_for_archive => false)');
    await writeFile(path.join(to, 'backup_label'), rows[0]?.label ?? '');
  } finally {
    await client.end();
  }
}

/** @returns what starts the standby, and answers what kills it */
async function standbyIn(dir: string, primaryUrl: string, port: number): Promise<() => Promise<() => Promise<void>>> {
  const { data, binaries, runAs } = await openServerFolder(dir);
  await writeFile(path.join(data, 'standby.signal'), '');
  const settings = {
    port: `${port}`,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    primary_conninfo: primaryUrl,
    wal_retrieve_retry_interval: '100ms',
    fsync: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program = binaries.postgres, ...args] = [...runAs.prefix, binaries.postgres, '-D', data, ...options];
  return async () => {
    const server = spawn(program, args, { env: binaries.env, cwd: '/', stdio: 'ignore' });
    return async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const gone = once(server, 'exit');
      server.kill('SIGQUIT');
      await gone;
    };
  };
}

function withPort(url: string, port: number): string {
  const other = new URL(url);
  other.port = `${port}`;
  return other.href;
}
