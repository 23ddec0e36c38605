import pg from 'pg';
import { setTimeout as delay } from 'node:timers/promises';
import type { Source } from '../database/reads.js';
import { errorCode } from '../shared/error-code.js';
import { type ExportFilter, selects } from './export-rows.sql.js';
import type { Moment } from './manifest.js';

/** The registry as it was at one moment, on a connection of its own. */
export interface Snapshot {
  client: pg.Client;
  /** How many rows a COPY on it has brought so far; undefined: none runs. */
  copied(): Promise<number | undefined>;
}

const LOCK_NOT_AVAILABLE = '55P03';
const SETTLE_MS = 20;
const SETTLE_WITHIN_MS = 30_000;

/** Whose moment it is, and how to bring the feed up to it. */
export interface Wanted {
  /** Where the lock is that all processes know: the primary. */
  lockedAt: string;
  /** Where the rows are read. */
  source: Source;
  exportId: string;
  /** Gives the changes that are committed their places in the feed. */
  number: () => Promise<unknown>;
}

/**
 * Runs `work` on the registry as of one moment, as the only one in any process to write this export.
 *
 * Connections are ended rather than given back: a COPY that broke off leaves one in the middle of a message. With the other ends the lock, and
 * where the lock is lost the reading ends.
 * @returns undefined when somebody else is writing this export
 * @throws when the feed doesn't settle
 */
export async function onSnapshot<T>(wanted: Wanted, work: (snapshot: Snapshot) => Promise<T>): Promise<T | undefined> {
  const guard = await connect(wanted.lockedAt);
  try {
    if (!(await lock(guard, wanted.exportId))) return undefined;
    const client = await connect(wanted.source.url);
    guard.once('end', () => void client.end());
    try {
      await client.query(`set timezone to 'UTC'; set datestyle to iso; set statement_timeout to 0`);
      await beginSettled(client, wanted);
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      return await work({ client, copied: () => copiedBy(wanted.source, rows[0]?.pid ?? 0) });
    } finally {
      await client.end();
    }
  } finally {
    await guard.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'nonet export', keepAlive: true });
  client.on('error', () => undefined); // whoever waits for an answer is told
  await client.connect();
  return client;
}

async function copiedBy(source: Source, pid: number): Promise<number | undefined> {
  const [copy] = await source.query<{ rows: string }>('select tuples_processed as rows from pg_stat_progress_copy where pid = $1', [pid]);
  return copy === undefined ? undefined : Number(copy.rows);
}

async function lock(client: pg.Client, exportId: string): Promise<boolean> {
  try {
    await client.query(`set lock_timeout to '3s'`);
    await client.query('select pg_advisory_lock(hashtextextended($1, 9))', [exportId]);
    return true;
  } catch (error) {
    if (errorCode(error) === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

/**
 * Opens the transaction at a moment when no known entry is between two changes: the place of its new state isn't known yet and its old one is
 * overwritten, so the rows could not be what the feed says up to lastSeq. Everything is numbered just before, so such a moment comes soon.
 */
async function beginSettled(client: pg.Client, { number, source }: Wanted): Promise<void> {
  const giveUpAt = Date.now() + SETTLE_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    await number();
    await source.catchUp();
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query('select from registry where seq is null and version > 1 limit 1');
    if (rows.length === 0) return;
    await client.query('rollback');
    await delay(SETTLE_MS);
  }
  throw new Error('the feed did not settle: changes of known entries wait for their places all the time');
}

/** Where the feed stands in the snapshot, and where the rows of an export begin in it. */
export async function readMoment({ client }: Snapshot, filter: ExportFilter): Promise<Moment> {
  const { rows } = await client.query<{ firstSeq: string | null; lastSeq: string | null; asOf: Date | null }>(
    `select (select r.seq from registry r where ${selects(filter)} order by r.seq limit 1) as "firstSeq", c.seq as "lastSeq", c.at as "asOf"
       from (select 1) one left join (select seq, at from change where seq is not null order by seq desc limit 1) c on true`,
  );
  const { firstSeq = null, lastSeq = null, asOf = null } = rows[0] ?? {};
  return { firstSeq: firstSeq === null ? null : Number(firstSeq), lastSeq: Number(lastSeq ?? 0), asOf };
}

/** The planner's guess: counting would take as long as an eighth of the export. */
export async function guessRows({ client }: Snapshot, filter: ExportFilter): Promise<number> {
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    `explain (format json) select from registry r where ${selects(filter)}`,
  );
  return rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
}
