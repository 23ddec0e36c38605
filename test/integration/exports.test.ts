import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { COMPRESSIONS, fileName, FORMATS } from '../../src/export/formats.js';
import { becomeSequencer } from '../../src/handles/feed/sequence.sql.js';
import { WriteExportProcessor } from '../../src/export/write-export.processor.js';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { recordFinding, revokeEntry } from '../../src/handles/record-finding.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { breachesOf, type Schema } from '../support/json-schema.js';
import { aFinding, anAthlete, type BuiltAthlete, record } from '../support/registry.js';
import { until } from '../support/until.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';

const own = await ownDatabase();
const store = await temporaryFolder('exports');
const desk = new ExportDesk(own, store);
const sequencer = new SequenceChanges(own.db);

afterAll(() => rm(store, { recursive: true }));
beforeEach(() => own.pool.query('truncate registry_version, registry, change, conflict_member, conflict, report, export_job cascade'));

const handles = (rows: Record<string, unknown>[]) => rows.map((row) => `${String(row['external_id'])} ${String(row['handle'] ?? '-')}`);
const head = async (): Promise<number> => Number((await own.pool.query('select coalesce(max(seq), 0) as head from change')).rows[0].head);
const jobOf = async (id: string) =>
  (await own.pool.query('select status, rows, first_seq, last_seq, error from export_job where id = $1', [id])).rows[0];

async function revoke(athlete: BuiltAthlete): Promise<void> {
  await own.db.transaction((tx) => revokeEntry(tx, athlete.id, 'x', 'void'));
}

/** One entry of each status. */
async function oneOfEach(): Promise<{ verified: BuiltAthlete; none: BuiltAthlete; revoked: BuiltAthlete; rivals: BuiltAthlete[] }> {
  const [verified, none, revoked, ...rivals] = [
    await anAthlete(own.pool),
    await anAthlete(own.pool),
    await anAthlete(own.pool),
    await anAthlete(own.pool),
    await anAthlete(own.pool),
  ] as [BuiltAthlete, BuiltAthlete, BuiltAthlete, BuiltAthlete, BuiltAthlete];
  await record(own.db, aFinding(verified, 'Zoe'), aFinding(none, null), aFinding(revoked, 'gone'));
  await record(own.db, ...rivals.map((rival) => aFinding(rival, 'wanted')));
  await revoke(revoked);
  await sequencer.run();
  return { verified, none, revoked, rivals };
}

describe('the rows of an export', () => {
  it('are the verified handles and the known absences, and nothing else unless it is asked for by name', async () => {
    const { verified, none, revoked, rivals } = await oneOfEach();
    expect(handles(await desk.csv(await desk.export({ format: 'csv' })))).toEqual([`${verified.externalId} Zoe`, `${none.externalId} `]);
    const byName = await desk.jsonLines(await desk.export({ format: 'jsonl', statuses: ['conflicted', 'revoked'] }));
    expect(handles(byName)).toEqual([`${revoked.externalId} gone`, ...rivals.map(({ externalId }) => `${externalId} wanted`)]);
  });

  it('say in every field what the registry says', async () => {
    const athlete = await anAthlete(own.pool, { externalId: 'nba,"1"', name: 'Zoë "The\nWall" O\\Neil, Jr' });
    await record(own.db, aFinding(athlete, 'Zoe', { confidence: 0.123456789, confidenceBound: null, round: 3, ballots: 9 }));
    await sequencer.run();
    const { rows } = await own.pool.query(
      `select to_char(verified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, seq from registry`,
    );

    const [line] = await desk.jsonLines(await desk.export({ format: 'jsonl' }));
    const [record_] = await desk.csv(await desk.export({ format: 'csv' }));
    const [object] = await desk.parquet(await desk.export({ format: 'parquet' }));

    const expected = {
      external_id: 'nba,"1"',
      name: 'Zoë "The\nWall" O\\Neil, Jr',
      platform: 'x',
      handle: 'Zoe',
      handle_key: 'zoe',
      url: 'https://x.com/Zoe',
      status: 'verified',
      confidence: 0.123456789,
      confidence_bound: null,
      agreed: 7,
      ballots: 9,
      policy_version: 1,
      verified_at: line?.['verified_at'],
      checked_at: line?.['verified_at'],
      task_id: '00000000-0000-4000-8000-000000000000',
      round: 3,
      seq: Number(rows[0].seq),
      cause: 'quorum',
      removed: false,
    };
    expect(line).toEqual(expected);
    expect(new Date(String(line?.['verified_at'])).toISOString().slice(0, 23)).toBe(rows[0].at.slice(0, 23));
    expect(Object.entries(record_ ?? {})).toEqual(
      Object.entries(expected).map(([name, value]) => [name, value === null ? '' : String(value)]),
    );
    const moment = new Date(String(line?.['verified_at']));
    const typed = { ...expected, seq: BigInt(expected.seq), verified_at: moment, checked_at: moment };
    expect(Object.entries(object ?? {})).toEqual(Object.entries(typed));
  });

  it('are as the published schema says', async () => {
    await oneOfEach();
    const schema = JSON.parse(await readFile('docs/schemas/handles.v1.json', 'utf8')) as Schema;
    const everything = { statuses: ['verified', 'no_account', 'conflicted', 'revoked'] as const };
    const id = await desk.export({ format: 'jsonl', statuses: [...everything.statuses] });

    const rows = [...(await desk.jsonLines(id)), ...(await desk.jsonLines(await desk.export({ format: 'jsonl', after: 0 })))];
    const csv = (await desk.csv(await desk.export({ format: 'csv', after: 0 }))).map(valuesOfCsv);
    const parquet = (await desk.parquet(await desk.export({ format: 'parquet', after: 0 }))).map(valuesOfParquet);

    expect(rows).toHaveLength(10);
    expect(csv.map(withoutTimes)).toEqual(rows.slice(5).map(withoutTimes));
    expect(parquet.map(withoutTimes)).toEqual(rows.slice(5).map(withoutTimes));
    expect([...csv, ...parquet].flatMap((row) => breachesOf(schema, row))).toEqual([]);
    expect(rows.flatMap((row) => breachesOf(schema, row))).toEqual([]);
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(rows[0] ?? {}));
    expect((await desk.manifest(id))['columns']).toEqual(Object.keys(rows[0] ?? {}));
    expect(breachesOf(schema, { ...rows[0], status: 'gone', seq: 0.5, extra: 1 }), 'a wrong row would be seen').toHaveLength(4);
  });

  it('keep their order, on whatever machine', async () => {
    for (const externalId of ['b', 'a', 'B', 'á', 'a-1', 'a1']) {
      await record(own.db, aFinding(await anAthlete(own.pool, { externalId: `order-${externalId}` }), null));
    }
    await sequencer.run();
    const ids = (await desk.csv(await desk.export({ format: 'csv' }))).map((row) => row['external_id']);
    expect(ids).toEqual(['order-B', 'order-a', 'order-a-1', 'order-a1', 'order-b', 'order-á']);
  });

  it('never let a name become a formula, and never touch a handle', async () => {
    const names = ['=cmd()', '+1', '-1', '@sum', '\tx', '\rx', '\nx', '＝1', "'quoted", 'Plain = name', ''];
    for (const [index, name] of names.entries()) {
      await record(
        own.db,
        aFinding(await anAthlete(own.pool, { externalId: `formula-${String(index).padStart(2, '0')}`, name }), `-_=h${index}`),
      );
    }
    await sequencer.run();

    const rows = await desk.csv(await desk.export({ format: 'csv' }));

    expect(rows.map((row) => row['name'])).toEqual([
      "'=cmd()",
      "'+1",
      "'-1",
      "'@sum",
      "'\tx",
      "'\rx",
      "'\nx",
      "'＝1",
      "'quoted",
      'Plain = name',
      '',
    ]);
    expect(rows.map((row) => row['handle'])).toEqual(names.map((_, index) => `-_=h${index}`));
    const lines = await desk.jsonLines(await desk.export({ format: 'jsonl' }));
    expect(
      lines.map((line) => line['name']),
      'JSON is for programs',
    ).toEqual(names);
  });

  it('can be of some platforms, and of some confidence', async () => {
    const athlete = await anAthlete(own.pool);
    await record(
      own.db,
      aFinding(athlete, 'sure', { confidence: 0.95 }),
      aFinding(athlete, 'unsure', { platform: 'tiktok', confidence: 0.94 }),
      aFinding(athlete, 'unknown', { platform: 'twitch', confidence: null }),
    );
    await sequencer.run();
    const exported = async (wanted: object) =>
      handles(await desk.jsonLines(await desk.export({ format: 'jsonl', ...wanted }))).map((row) => row.split(' ')[1]);
    expect(await exported({ minConfidence: 0.95 })).toEqual(['sure']);
    expect(await exported({ platforms: ['tiktok', 'twitch'] })).toEqual(['unsure', 'unknown']);
    expect(await exported({ platforms: ['tiktok'], minConfidence: 0.95 })).toEqual([]);
  });

  it('are compressed when that is asked for', async () => {
    await oneOfEach();
    const plain = await desk.bytes(await desk.export({ format: 'csv' }), 'handles.csv');
    const gzip = await desk.export({ format: 'csv', compression: 'gzip' });
    const zstd = await desk.export({ format: 'csv', compression: 'zstd' });
    expect(gunzipSync(await desk.bytes(gzip, 'handles.csv.gz')).equals(plain)).toBe(true);
    expect(Buffer.from((await Zstd.load()).decompress(await desk.bytes(zstd, 'handles.csv.zst'))).equals(plain)).toBe(true);
    for (const compression of ['none', 'gzip', 'zstd'] as const) {
      const rows = await desk.parquet(await desk.export({ format: 'parquet', compression }));
      expect(rows.map(({ handle }) => handle)).toEqual(['Zoe', null]);
    }
  });
});

describe('an increment', () => {
  it('brings what changed, and tells what to drop without saying what it was', async () => {
    const { verified, none, revoked, rivals } = await oneOfEach();
    const before = await head();
    await revoke(verified);
    await record(own.db, aFinding(none, 'found'));
    await sequencer.run();

    const rows = await desk.jsonLines(await desk.export({ format: 'jsonl', after: before }));

    expect(rows).toMatchObject([
      { external_id: verified.externalId, status: 'revoked', removed: true, handle: null, handle_key: null, url: null },
      { external_id: none.externalId, status: 'verified', removed: false, handle: 'found' },
    ]);
    const all = await desk.csv(await desk.export({ format: 'csv', after: 0 }));
    expect(all.filter((row) => row['removed'] === 'true').map((row) => row['external_id'])).toEqual(
      [verified, revoked, ...rivals].map(({ externalId }) => externalId),
    );
  });

  it('laid over the export before it, gives the export of now', async () => {
    const athletes = await Promise.all(Array.from({ length: 6 }, () => anAthlete(own.pool)));
    const wanted = { format: 'jsonl', minConfidence: 0.9 } as const;
    const held = new Map<unknown, unknown>();
    const apply = (rows: Record<string, unknown>[]): void => {
      for (const { removed, ...row } of rows) {
        if (removed === true) held.delete(row['external_id']);
        else held.set(row['external_id'], row);
      }
    };
    let after = 0;
    for (let turn = 0; turn <= 30; turn += 1) {
      const athlete = athletes[(turn * 5) % 6] as BuiltAthlete;
      if (turn % 7 === 3) await revoke(athlete);
      else await record(own.db, aFinding(athlete, turn % 4 === 0 ? null : `h${turn % 5}`, { confidence: turn % 3 === 0 ? 0.8 : 0.95 }));
      await sequencer.run();
      if (turn % 3 > 0) continue;
      const increment = await desk.export({ ...wanted, after });
      apply(await desk.jsonLines(increment));
      after = Number((await desk.manifest(increment))['lastSeq']);
      const whole = await desk.jsonLines(await desk.export(wanted));
      expect([...held.values()].toSorted(byId)).toEqual(whole.map(({ removed: _removed, ...row }) => row));
    }
    expect(after).toBe(await head());
  });
});

/** What the documentation says of a CSV's fields: an empty one is null, the rest are written as JSON writes them. */
const valuesOfCsv = (row: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, text]) => {
      if (text === '') return [name, null];
      return [name, /^(confidence|agreed|ballots|policy_version|round|seq|removed)/.test(name) ? JSON.parse(text) : text];
    }),
  );

const valuesOfParquet = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()];
      return [name, typeof value === 'bigint' ? Number(value) : value];
    }),
  );

/** Whose last digits differ by what a reader keeps of them. */
const withoutTimes = ({ verified_at: _verified, checked_at: _checked, ...row }: Record<string, unknown>): Record<string, unknown> => row;

const byId = (a: unknown, b: unknown): number =>
  (a as { external_id: string }).external_id < (b as { external_id: string }).external_id ? -1 : 1;

describe('the moment of an export', () => {
  it('is a place in the feed: the rows are what the changes up to it add up to, whoever writes meanwhile', async () => {
    const athletes = await Promise.all(Array.from({ length: 10 }, () => anAthlete(own.pool)));
    const busy = { writing: true };
    const exports: string[] = [];
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let turn = 0; turn < 40 || exports.length < 4; turn += 1) {
        const athlete = athletes[(writer * 3 + turn * 7) % 10] as BuiltAthlete;
        await own.db.transaction(async (tx) => {
          // One writer of an athlete at a time, as a task's lock has it. A stronger lock would also keep others from putting the athlete into a case.
          await tx.query('select from athlete where id = $1 for no key update', [athlete.id]);
          await recordFinding(tx, aFinding(athlete, turn % 6 === 0 ? 'wanted' : `h${writer}x${turn}`));
        });
      }
    });
    const numbering = (async () => {
      while (busy.writing) await sequencer.run();
    })();
    const exporting = (async () => {
      while (busy.writing)
        exports.push(await desk.export({ format: 'jsonl', statuses: ['verified', 'no_account', 'conflicted', 'revoked'] }));
    })();
    await Promise.all(writers).finally(() => (busy.writing = false));
    await Promise.all([numbering, exporting]);

    for (const id of exports) {
      const { rows } = await own.pool.query(
        `select distinct on (athlete_id) external_id || ' ' || handle_display || ' ' || (type = 'conflicted') as row from change
          where seq <= $1 order by athlete_id, seq desc`,
        [(await desk.manifest(id))['lastSeq']],
      );
      const exported = (await desk.jsonLines(id)).map(
        (row) => `${String(row['external_id'])} ${String(row['handle'])} ${row['status'] === 'conflicted'}`,
      );
      expect(exported.toSorted()).toEqual(rows.map(({ row }) => row).toSorted());
    }
  });

  it('is after everything that was committed when the export was asked for', async () => {
    const athlete = await anAthlete(own.pool);
    await record(own.db, aFinding(athlete, 'just now'));
    expect(handles(await desk.csv(await desk.export({ format: 'csv' })))).toEqual([`${athlete.externalId} just now`]);
  });

  it('leaves out a new entry whose place in the feed is not known, and waits for a known one', async () => {
    const [known, fresh] = [await anAthlete(own.pool), await anAthlete(own.pool)];
    await record(own.db, aFinding(known, 'old'));
    await sequencer.run();
    const exported = async () => handles(await desk.csv(await desk.export({ format: 'csv' })));
    const { waited } = await own.db.transaction(async (tx) => {
      expect(await becomeSequencer(tx), 'nobody else can number').toBe(true);
      await record(own.db, aFinding(fresh, 'fresh'));
      expect(await exported()).toEqual([`${known.externalId} old`]);
      await record(own.db, aFinding(known, 'new'));
      const settling = exported();
      await until(
        async () =>
          (await own.pool.query(`select from pg_stat_activity where application_name = 'nonet export' and query = 'rollback'`)).rows
            .length === 1,
      );
      return { waited: settling };
    });
    expect(await waited).toEqual([`${known.externalId} new`, `${fresh.externalId} fresh`]);
  });

  it('gives the same bytes of the same registry, every time', async () => {
    await oneOfEach();
    for (const format of FORMATS) {
      for (const compression of COMPRESSIONS) {
        const [first, second] = [await desk.export({ format, compression }), await desk.export({ format, compression })];
        for (const name of [fileName(format, compression), 'manifest.json'])
          expect((await desk.bytes(first, name)).equals(await desk.bytes(second, name)), name).toBe(true);
      }
    }
  });
});

describe('the manifest', () => {
  it('says what is in the file, of which moment, and asked for how', async () => {
    await oneOfEach();
    const id = await desk.export({ format: 'csv', platforms: ['x'] });
    const bytes = await desk.bytes(id, 'handles.csv');
    const { rows } = await own.pool.query('select at from change order by seq desc limit 1');

    expect(await desk.manifest(id)).toEqual({
      schemaVersion: 1,
      format: 'csv',
      compression: 'none',
      filters: { platforms: ['x'], statuses: ['verified', 'no_account'], minConfidence: null, after: null },
      asOf: rows[0].at.toISOString(),
      firstSeq: 1 + (await head()) - 7,
      lastSeq: await head(),
      rows: 2,
      columns: expect.arrayContaining(['external_id', 'removed']),
      files: [{ name: 'handles.csv', bytes: bytes.length, rows: 2, sha256: createHash('sha256').update(bytes).digest('hex') }],
    });
    expect(await jobOf(id)).toMatchObject({ status: 'done', rows: '2', last_seq: String(await head()), error: null });
  });

  it('of an empty registry says so', async () => {
    const id = await desk.export({ format: 'csv' });
    expect(await desk.manifest(id)).toMatchObject({ rows: 0, firstSeq: null, lastSeq: 0, asOf: null });
    expect((await desk.bytes(id, 'handles.csv')).toString()).toMatch(/^external_id,name,.*,removed\n$/);
  });
});

describe('an export that is written twice', () => {
  it('keeps what was published first, and is done once', async () => {
    await oneOfEach();
    const id = await desk.request({ format: 'csv' });
    const message = await desk.messageOf(id);
    await Promise.all([desk.write(id), desk.write(id)]);
    const first = await desk.bytes(id, 'manifest.json');
    await record(own.db, aFinding(await anAthlete(own.pool), 'later'));
    await sequencer.run();

    await desk.writer().run(id, String(message));

    expect(await desk.bytes(id, 'manifest.json')).toEqual(first);
    expect(await jobOf(id)).toMatchObject({ status: 'done', rows: '2' });
    expect(await desk.messageOf(id)).toBeUndefined();
    expect((await readdir(store)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('takes over what was published by a process that died before it could say so', async () => {
    await oneOfEach();
    const id = await desk.export({ format: 'csv' });
    await own.pool.query(`update export_job set status = 'running', rows = 0, last_seq = null, finished_at = null where id = $1`, [id]);
    await own.pool.query(`delete from export_file where export_id = $1`, [id]);
    await own.pool.query(`insert into outbox (topic, payload) values ('write-export', json_build_object('exportId', $1::text))`, [id]);

    await desk.write(id);

    expect(await jobOf(id)).toMatchObject({ status: 'done', rows: '2', last_seq: String(await head()) });
    expect((await own.pool.query('select name from export_file where export_id = $1 order by name', [id])).rows).toEqual([
      { name: 'handles.csv' },
      { name: 'manifest.json' },
    ]);
  });
});

describe('an export that can not be written', () => {
  it('is tried again, and when the queue gives up says what to do and leaves nothing behind', async () => {
    await oneOfEach();
    await writeFile(`${store}/a-file`, '');
    const broken = new ExportDesk(own, `${store}/a-file/store`);
    const id = await broken.request({ format: 'csv' });
    const message = String(await broken.messageOf(id));
    const processor = new WriteExportProcessor(broken.writer());
    const attempt = (attemptsMade: number) =>
      processor.process({ attemptsMade, opts: { attempts: 8 }, data: { outboxId: message, payload: { exportId: id } } } as never);

    await expect(attempt(0)).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await jobOf(id)).toMatchObject({ status: 'running', error: null });
    expect(await broken.messageOf(id)).toBe(message);
    await expect(attempt(7)).rejects.toMatchObject({ code: 'ENOTDIR' });

    expect(await jobOf(id)).toMatchObject({ status: 'failed', error: expect.stringContaining('Ask for the export once more') });
    expect(await broken.messageOf(id)).toBeUndefined();
  });

  it('is done by the next attempt, once the fault is gone', async () => {
    await oneOfEach();
    await writeFile(`${store}/b-file`, '');
    const id = await new ExportDesk(own, `${store}/b-file/store`).request({ format: 'csv' });
    await expect(new ExportDesk(own, `${store}/b-file/store`).write(id)).rejects.toThrow('ENOTDIR');

    await desk.write(id);

    expect(await jobOf(id)).toMatchObject({ status: 'done', rows: '2' });
  });
});
