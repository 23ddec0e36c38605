import type { Pool } from 'pg';
import { afterEach, expect, it } from 'vitest';
import { readSettings, Settings } from '../../src/config/settings.js';
import { QueueConnection } from '../../src/queue/queue-connection.js';
import { ADMIN } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

/** The queue without a Redis, in the schema `bullmq` of the same PostgreSQL. */
const own = await ownDatabase();
const queue = new QueueConnection(
  new Settings(readSettings({}, false), { databaseUrl: own.url, secret: 'a secret of the tests', admin: ADMIN }),
);
afterEach(() => queue.onApplicationShutdown());

it('outlives the loss of a connection that is in use', async () => {
  const { connection } = await queue.open();
  const pool = connection as unknown as Pool;
  const held = await pool.connect();
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');

  const gone = new Promise((end) => held.once('end', end));
  // An error that nobody listens for would end the process, and the test with it.
  await own.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await gone;
  held.release(true);

  expect((await pool.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
});
