import { appendFile, cp, rename, rm, writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runExport } from '../../src/cli/export.js';
import type { CreateExportDto } from '../../src/export/exports.dto.js';
import { COMPRESSIONS, fileName, FORMATS } from '../../src/export/formats.js';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { revokeEntry } from '../../src/handles/record-finding.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { aFinding, anAthlete, type BuiltAthlete, record } from '../support/registry.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';

const own = await ownDatabase();
const store = await temporaryFolder('exports');
const desk = new ExportDesk(own, store);
const athletes: BuiltAthlete[] = [];
const before = new Map<string, string>();
const after = new Map<string, string>();

afterAll(() => rm(store, { recursive: true }));

async function exportAll(into: Map<string, string>): Promise<void> {
  await new SequenceChanges(own.db).run();
  for (const format of FORMATS) {
    for (const compression of COMPRESSIONS) into.set(`${format} ${compression}`, `${store}/${await desk.export({ format, compression })}`);
  }
}

beforeAll(async () => {
  for (const name of ['=Zoe "The\nWall"', "'quoted", 'Plain', ''])
    athletes.push(await anAthlete(own.pool, { externalId: `d-${athletes.length}`, name }));
  await record(own.db, ...athletes.map((athlete, n) => aFinding(athlete, n === 3 ? null : `h${n}`, { confidence: 0.123456789 })));
  await exportAll(before);
  await own.db.transaction((tx) => revokeEntry(tx, athletes[0]!.id, 'x', 'void'));
  await record(
    own.db,
    aFinding(athletes[1]!, 'renamed', { confidence: 0.9 }),
    aFinding(await anAthlete(own.pool, { externalId: 'd-9' }), null),
  );
  await exportAll(after);
});

/** What the command prints, and how it ends. */
async function diff(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const spies = [
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true)),
    vi.spyOn(console, 'error').mockImplementation((text) => void (err += `${text}\n`)),
  ];
  try {
    const sink = new Writable({ write: (chunk, _encoding, done) => ((out += String(chunk)), done()) });
    return { code: await runExport(['diff', ...argv], sink), out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const one = (of: Map<string, string>, { format, compression = 'none' }: CreateExportDto): string => of.get(`${format} ${compression}`)!;

describe('the difference of two exports', () => {
  it('is nothing when they are of the same rows, in whatever format and compression', async () => {
    const [reference, ...others] = [...before.values()];
    for (const other of others) expect(await diff(reference!, other), other).toMatchObject({ code: 0, out: '' });
    const parquet = one(before, { format: 'parquet', compression: 'zstd' });
    expect((await diff(parquet, one(before, { format: 'jsonl', compression: 'gzip' }))).code).toBe(0);
  });

  it('says what came, what went and what changed, in the order of the files', async () => {
    const { code, out, err } = await diff(one(before, { format: 'jsonl' }), one(after, { format: 'parquet', compression: 'zstd' }));
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '- d-0 x: verified h0',
      expect.stringMatching(
        /^~ d-1 x: handle "h1" -> "renamed", handle_key "h1" -> "renamed", url .*, confidence 0.123456789 -> 0.9, verified_at .*seq 2 -> \d+/,
      ),
      '+ d-9 x: no_account',
      '',
    ]);
    expect(err).toBe('1 added, 1 removed, 1 changed\n');
  });

  it('is for programs too, with both rows as they were', async () => {
    const { out } = await diff(one(before, { format: 'csv' }), one(after, { format: 'csv', compression: 'zstd' }), '--json');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ externalId, platform }) => `${externalId} ${platform}`)).toEqual(['d-0 x', 'd-1 x', 'd-9 x']);
    expect(lines[0]).toMatchObject({ before: { name: `'=Zoe "The\nWall"`, seq: 1, removed: false }, after: null });
    expect(lines[1]).toMatchObject({ before: { handle: 'h1', confidence: 0.123456789 }, after: { handle: 'renamed', confidence: 0.9 } });
    expect(lines[2]).toMatchObject({ before: null, after: { handle: null, status: 'no_account' } });
  });

  it('leaves out the columns that may differ', async () => {
    const columns = ['handle', 'handle_key', 'url', 'confidence', 'verified_at', 'checked_at', 'seq'];
    const { out } = await diff(
      one(before, { format: 'csv' }),
      one(after, { format: 'csv' }),
      ...columns.flatMap((name) => ['--ignore', name]),
    );
    expect(out.split('\n').filter((line) => line.startsWith('~'))).toEqual([]);
  });

  it('takes a table, or its manifest, for its folder', async () => {
    const folder = one(before, { format: 'csv', compression: 'gzip' });
    expect((await diff(`${folder}/${fileName('csv', 'gzip')}`, `${folder}/manifest.json`)).code).toBe(0);
  });
});

describe('an export that can not be used', () => {
  it('ends the command with 2 and says why', async () => {
    const good = one(before, { format: 'csv' });
    const copy = async (name: string): Promise<string> => {
      await cp(good, `${store}/${name}`, { recursive: true });
      return `${store}/${name}`;
    };
    const [longer, bare, empty, newer] = [await copy('longer'), await copy('bare'), await copy('empty'), await copy('newer')];
    await appendFile(`${longer}/handles.csv`, 'x');
    await rm(`${bare}/manifest.json`);
    await rename(`${empty}/handles.csv`, `${empty}/other.csv`);
    await writeFile(`${newer}/manifest.json`, JSON.stringify({ schemaVersion: 2, files: [] }));
    for (const [given, sentence] of [
      [longer, /isn't what its manifest says/],
      [bare, /manifest.json can't be read/],
      [empty, /isn't there, and the manifest/],
      [`${empty}/other.csv`, /is in no manifest/],
      [newer, /version 2/],
      [`${store}/none`, /isn't there/],
    ] as const) {
      const { code, out, err } = await diff(good, given);
      expect([code, out], given).toEqual([2, '']);
      expect(err).toMatch(sentence);
    }
    expect((await diff(good)).code).toBe(2);
    expect(await diff(good, good, '--ignore', 'colour')).toMatchObject({ code: 2, err: expect.stringContaining('no column colour') });
  });
});
