import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { Redis } from 'ioredis';
import { until } from '../until.js';
import { freePort } from './free-port.js';
import { install, which } from './installed.js';
import { temporaryFolder } from './temporary-folder.js';

export interface TestRedis {
  url: string;
  /** Ends the server as a signal does, without a word: SIGKILL by default. Its data stays. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port and data, after a kill. */
  restart(): Promise<void>;
  /** Ends it for good and removes its data. */
  stop(): Promise<void>;
}

/** A private Redis on a free port. With `appendOnly` it remembers across a kill, as a production one should. */
export async function startRedis({ appendOnly = false }: { appendOnly?: boolean } = {}): Promise<TestRedis> {
  const program = (await which('redis-server')) ?? (await install('redis-server', 'redis-server'));
  const folder = await temporaryFolder('redis');
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--maxmemory-policy', 'noeviction'];
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(program, [...args, '--appendonly', appendOnly ? 'yes' : 'no'], { stdio: 'ignore' });
    await until(() => answers(url));
    return started;
  };
  let server = await start();
  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };
  return {
    url,
    kill,
    restart: async () => {
      server = await start();
    },
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } finally {
    redis.disconnect();
  }
}
