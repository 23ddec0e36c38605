import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { expect, inject } from 'vitest';
import type { ProcessRole } from '../../src/app.module.js';
import { createApp } from '../../src/bootstrap.js';
import { type GivenSettings, readSettings, Settings } from '../../src/config/settings.js';
import { Contract } from './contract.js';
import { startRedis } from './services/redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the project's tests have their queue; absent: on PostgreSQL. */
    queue?: 'redis';
  }
}

export const ADMIN = { email: 'admin@example.org', password: 'correct horse battery', apiKey: 'test-admin-key-0123456789-0123456789' };

export interface RunningApp {
  app: NestFastifyApplication;
  /** Sends requests to it. */
  http: TestAgent;
  /** Where it listens. */
  url: string;
  /** An Authorization value with all the office's roles. */
  admin: string;
  dataDir: string;
  close(): Promise<void>;
}

/**
 * A Nonet on a migrated database, listening on a free port of loopback, whose every answer is held against the API description. Role `web`
 * works off no queue and sweeps nothing; the others have the project's queue.
 */
export async function startApp(
  databaseUrl: string,
  { role = 'web', settings = {} }: { role?: ProcessRole; settings?: Partial<GivenSettings> } = {},
): Promise<RunningApp> {
  const redis = role !== 'web' && inject('queue') === 'redis' ? await startRedis() : undefined;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'nonet-test-'));
  const given = {
    ...readSettings({ NONET_DATA_DIR: dataDir, NONET_RATE_LIMIT: 'off', NONET_MAX_IN_FLIGHT: '10000', NONET_LOG: 'pretty' }, false),
    redisUrl: redis?.url ?? null,
    ...settings,
  };
  const app = await createApp(new Settings(given, { databaseUrl, secret: 'a secret of the tests alone, 32 letters', admin: ADMIN }), role);
  const contract = role === 'worker' ? undefined : new Contract(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    http: request(url),
    url,
    admin: `Bearer ${ADMIN.apiKey}`,
    dataDir,
    close: async () => {
      await app.close();
      await redis?.stop();
      await rm(dataDir, { recursive: true, force: true });
      expect([...(contract?.breaches ?? [])], 'answers that break the API description').toEqual([]);
    },
  };
}
