import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, type CsvRecord } from '../../src/tasks/imports/csv-reader.js';
import { readAthletes } from '../../src/tasks/imports/read-athletes.js';
import { UnreadableFile } from '../../src/tasks/imports/record.js';

/** Reads bytes that come in pieces of these sizes, over and over. */
function readInPieces(bytes: Buffer, sizes: number[]): CsvRecord[] {
  const reader = new CsvReader();
  const records: CsvRecord[] = [];
  for (let [at, n] = [0, 0]; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    records.push(...reader.read(bytes.subarray(at, at + size)));
    at += size;
  }
  return [...records, ...reader.end()];
}

const pieceSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '語', '🏀', ' ', '"', ',', '\n', '\r\n', "'"), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Mostly structure, and bytes that are no UTF-8. */
const anyText = fc
  .array(fc.constantFrom('a', 'b', ',', ',', '"', '"', '\n', '\r', '\r\n', ' ', 'é', '\u0000'), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join('')));
const anyBytes = fc.oneof(
  anyText,
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
);

describe('CSV', () => {
  it('is read as csv-parse reads it, wherever it is well formed', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), pieceSizes, (rows, newline, endsWithNewline, sizes) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(newline) + (endsWithNewline ? newline : '');
        const expected: string[][] = parse(text, { relax_column_count: true, record_delimiter: newline, skip_empty_lines: true });

        const records = readInPieces(Buffer.from(text), sizes);

        expect(records.map((record) => ('fields' in record ? record.fields : record.wrong))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('gives each record the physical line on which it starts', () => {
    fc.assert(
      fc.property(table, pieceSizes, (rows, sizes) => {
        const lines = rows.map((row) => row.map(quoted).join(','));
        const starts = lines.map((_, n) => 1 + lines.slice(0, n).join('\n').split('\n').length - (n === 0 ? 1 : 0));

        const records = readInPieces(Buffer.from(lines.join('\n')), sizes);

        expect(records.map(({ line }) => line)).toEqual(starts);
      }),
      { numRuns: 500 },
    );
  });

  it('never reads differently for coming in other pieces', () => {
    fc.assert(
      fc.property(anyBytes, pieceSizes, pieceSizes, (bytes, some, others) => {
        expect(readInPieces(bytes, some)).toEqual(readInPieces(bytes, others));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses to a broken line that line alone', () => {
    const good = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'"), minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: 3,
    });
    const goods = fc.array(
      good.map((row) => row.join(',')),
      { minLength: 1, maxLength: 5 },
    );
    const broken = fc.constantFrom('"never closed', 'a,"never closed', '"early" close,b', 'a,"x"y');
    fc.assert(
      fc.property(goods, broken, goods, pieceSizes, (before, wrong, after, sizes) => {
        const records = readInPieces(Buffer.from([...before, wrong, ...after].join('\n')), sizes);

        expect(records.filter((record) => 'wrong' in record).map(({ line }) => line)).toEqual([before.length + 1]);
        expect(records.flatMap((record) => ('fields' in record ? [record.fields.join(',')] : []))).toEqual([...before, ...after]);
      }),
    );
  });
});

describe('a list of athletes, whatever was sent as one', () => {
  it.each(['csv', 'ndjson', 'json'] as const)('is read as %s or refused with a sentence', async (format) => {
    const looksRight = fc.constantFrom('', 'external_id,name\n', '\uFEFFname,id\n', '[', '{"athletes": [', '{"id": "1", "name": "Ann"}\n');
    await fc.assert(
      fc.asyncProperty(looksRight, anyBytes, fc.oneof(fc.constant(''), fc.json()), async (start, bytes, end) => {
        const pieces = [Buffer.from(start), bytes, Buffer.from(end)].filter((piece) => piece.length > 0);
        try {
          for await (const { records } of readAthletes(format, pieces, ['externalId', 'name'])) {
            for (const { line } of records) expect(line).toBeGreaterThan(0);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
          expect((error as Error).message).toMatch(/^[A-Z].*\.$/s);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
