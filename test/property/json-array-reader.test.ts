import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonArrayReader } from '../../src/tasks/imports/json-array-reader.js';
import type { JsonRecord } from '../../src/tasks/imports/json-lines-reader.js';

function readInPieces(bytes: Buffer, size: number): JsonRecord[] {
  const reader = new JsonArrayReader();
  const records: JsonRecord[] = [];
  for (let at = 0; at < bytes.length; at += size) records.push(...reader.read(bytes.subarray(at, at + size)));
  return [...records, ...reader.end()];
}

describe('a JSON list', () => {
  it('is read value by value as JSON.parse reads it whole, in whatever pieces it comes', () => {
    const values = fc.array(fc.jsonValue({ stringUnit: fc.constantFrom('a', '"', '\\', '[', ']', '{', '}', ',', '\n', 'é', '🏀') }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2), fc.boolean(), fc.integer({ min: 1, max: 30 }), (list, indent, named, size) => {
        const text = JSON.stringify(named ? { athletes: list } : list, null, indent);

        const records = readInPieces(Buffer.from(text), size);

        expect(records.map((record) => ('value' in record ? record.value : record.wrong))).toEqual(JSON.parse(JSON.stringify(list)));
      }),
      { numRuns: 500 },
    );
  });

  it('says on which line each value starts', () => {
    const text = '[\n  {"a": 1},\n\n  {"b":\n 2}, 3\n]';
    expect(readInPieces(Buffer.from(text), 3).map(({ line }) => line)).toEqual([2, 4, 5]);
  });
});
