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
  var nonetTestServices: { postgres: Promise<TestPostgres>; users: number } | undefined;
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services = (globalThis.nonetTestServices ??= { postgres: startTestPostgres(), users: 0 });
  services.users += 1;
  const { superuserUrl, stop } = await services.postgres;
  project.provide('postgresUrl', superuserUrl);
  return async () => {
    services.users -= 1;
    if (services.users === 0) await stop();
  };
}
