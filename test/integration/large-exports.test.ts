import { readdir, rm, stat } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyCsv } from '../../src/export/export-rows.sql.js';
import { writeTable } from '../../src/export/write-table.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { closeGate, type Gate } from '../support/gate.js';
import { fillRegistry } from '../support/registry.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
const store = await temporaryFolder('exports');
const desk = new ExportDesk(own, store);
let gate: Gate | undefined;

beforeAll(() => fillRegistry(own.pool, 100_000));
afterEach(() => gate?.open());
afterAll(() => rm(store, { recursive: true }));

/** The file that is being written; its bytes so far. */
async function bytesSoFar(): Promise<number> {
  const [draft] = (await readdir(store)).filter((name) => name.startsWith('.'));
  return draft === undefined ? 0 : (await stat(`${store}/${draft}/handles.csv`)).size;
}

const published = async (): Promise<string[]> => (await readdir(store)).filter((name) => !name.startsWith('.'));

/** An export that hangs in the middle of its file, and what it would have been. */
async function halfWritten(): Promise<{
  id: string;
  writing: Promise<unknown>;
  open: () => Promise<void>;
  stop: () => void;
  whole: Buffer;
}> {
  const whole = await desk.bytes(await desk.export({ format: 'csv' }), 'handles.csv');
  gate = await closeGate(own.pool, 'many-60000');
  const id = await desk.request({ format: 'csv' });
  const writer = desk.writer();
  const writing = writer.run(id, String(await desk.messageOf(id))).catch((error: unknown) => error);
  await until(bytesSoFar);
  return { id, writing, open: gate.open, stop: () => writer.onModuleDestroy(), whole };
}

const endConnection = () =>
  own.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'nonet export' and datname = current_database()`,
  );

describe('an export of a hundred thousand rows', () => {
  it('shows how far it has come', async () => {
    const { id, writing, open } = await halfWritten();
    const progress = async () => (await own.pool.query('select rows::int, rows_expected::int from export_job where id = $1', [id])).rows[0];
    const { rows, rows_expected: expected } = await until(async () => {
      const job = await progress();
      return job.rows > 0 && job;
    });
    expect(rows).toBeLessThan(100_000);
    expect(expected).toBeGreaterThan(1000);
    await open();
    await writing;
    expect(await progress()).toMatchObject({ rows: 98_000 });
  });

  it('that loses its connection in the middle of the file shows nothing of it, and comes to the same bytes the next time', async () => {
    const { id, writing, open, whole } = await halfWritten();
    const before = await published();

    await endConnection();

    expect(await writing).toBeInstanceOf(Error);
    expect(await published()).toEqual(before);
    expect(await readdir(store), 'not even the draft').toEqual(before);
    await open();
    await desk.write(id);
    expect((await desk.bytes(id, 'handles.csv')).equals(whole)).toBe(true);
  });

  it('ends at once when its process ends, and is left to the next one', async () => {
    const { id, writing, open, stop, whole } = await halfWritten();

    stop();

    expect(await writing, 'no failure: nobody is to blame').toBeUndefined();
    expect(await desk.messageOf(id), 'the message stays').toBeDefined();
    await open();
    await desk.write(id);
    expect((await desk.bytes(id, 'handles.csv')).equals(whole)).toBe(true);
  });

  it('is never in memory as a whole: while the disk is busy, the database waits', async () => {
    const client = new Client({ connectionString: own.url });
    await client.connect();
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const disk = new BusyDisk();
    const copy = copyCsv({ platforms: null, statuses: ['verified', 'no_account'], minConfidence: null, afterSeq: null });
    const writing = writeTable(client, copy, `${store}/table`, { compress: () => disk, signal: new AbortController().signal });

    const waits = `select from pg_stat_activity where pid = $1 and wait_event = 'ClientWrite'`;
    expect(await until(async () => (await own.pool.query(waits, [rows[0].pid])).rows.length)).toBe(1);

    disk.free();
    expect(await writing).toMatchObject({ rows: 98_000, bytes: (await stat(`${store}/table`)).size });
    await client.end();
  });
});

/** Takes what it is given and asks for no more, until it is free. */
class BusyDisk extends Transform {
  private waiting: () => void = () => undefined;
  private busy = true;

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.waiting = () => done(null, chunk);
    if (!this.busy) this.waiting();
  }

  free(): void {
    this.busy = false;
    this.waiting();
  }
}
