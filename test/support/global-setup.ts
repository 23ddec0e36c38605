import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { type TestPostgres, startTestPostgres } from './services/postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the superuser of the run's own PostgreSQL. */
    postgresUrl: string;
  }
}

declare global {
  /** Each project of a run calls the setup below, all of them in one process: they share one server, and the last to end stops it. */
  var nonetTestServices: { started: Promise<TestPostgres>; users: number } | undefined;
}

async function start(): Promise<TestPostgres> {
  const [postgres] = await Promise.all([startTestPostgres(), describeApi()]);
  return postgres;
}

/** The app imports a generated file, which a fresh clone doesn't have yet. */
const describeApi = (): Promise<unknown> => promisify(execFile)(process.execPath, ['scripts/openapi-metadata.mjs', '--if-stale']);

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services = (globalThis.nonetTestServices ??= { started: start(), users: 0 });
  services.users += 1;
  const { superuserUrl, stop } = await services.started;
  project.provide('postgresUrl', superuserUrl);
  return async () => {
    services.users -= 1;
    if (services.users === 0) await stop();
  };
}
