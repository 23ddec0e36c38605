import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessRole } from '../../src/app.module.js';
import { packageRoot } from '../../src/shared/package-root.js';

export interface WebServer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Nonet's own process, as in production but for the limits on each caller's rate, which a load generator would meet at once. */
export async function startWebServer(
  databaseUrl: string,
  dataDir: string,
  settings: NodeJS.ProcessEnv = {},
  role: ProcessRole = 'web',
): Promise<WebServer> {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NONET_DATA_DIR: path.join(dataDir, 'nonet'),
    NONET_RATE_LIMIT: 'off',
    NONET_LOG: 'json',
    ...settings,
  };
  const child = spawn(process.execPath, [path.join(packageRoot, 'bin/nonet.mjs'), 'start', '--role', role], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok === true) return;
    await delay(100);
  }
  throw new Error(`the server ended with ${child.exitCode} before it was ready`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
