import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { Importer } from '../../support/imports.js';

const own = await ownDatabase();
let nonet: RunningApp;
let office: Importer;
let batch: string;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  office = new Importer(nonet, own, nonet.admin);
  batch = await office.batch({ platforms: ['x', 'tiktok'] });
});
afterAll(() => nonet.close());

const STRANGE = fc.constantFrom(
  'a',
  'B',
  '1',
  ' ',
  "'",
  '"',
  ',',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u0007',
  '\u202E',
  '\uFEFF',
  '\uD800',
  'é',
  '🏀',
  '\\',
  '\uFFFF',
);
const cell = fc.oneof(
  fc.string({ unit: STRANGE, maxLength: 6 }),
  fc.constantFrom('1', '2', '3', 'Ann', 'Ben', '1993-02-29', 'x'.repeat(250)),
);
const titles = fc.oneof(
  fc.constantFrom(['external_id', 'name'], ['name', 'id', 'birth_date', 'aliases'], ['id', 'full name', 'notes', 'team']),
  fc.array(cell, { minLength: 1, maxLength: 4 }).map((more) => ['external_id', 'name', ...more]),
  fc.array(cell, { maxLength: 3 }),
);
const lineOf = (cells: readonly string[]): string => cells.join(',');
const table = fc
  .tuple(titles, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest].map(lineOf).join('\n'));
const objects = fc.array(
  fc.oneof(
    fc.record({ externalId: cell, name: cell, facts: fc.dictionary(cell, fc.jsonValue({ stringUnit: STRANGE })) }),
    fc.jsonValue({ stringUnit: STRANGE }),
  ),
  { maxLength: 6 },
);

describe('whatever is sent as a list of athletes', () => {
  it.each([
    ['text/csv', table],
    ['application/json', objects.map((list) => JSON.stringify(list))],
    ['application/x-ndjson', objects.map((list) => list.map((value) => JSON.stringify(value)).join('\n'))],
  ] as const)('ends as an import that is done, or failed with a sentence: %s', { timeout: 120_000 }, async (type, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (text, refresh) => {
        fc.pre(text !== '');
        const { job } = await office.import(text, { batch, type, query: refresh ? '?refresh=true' : '' });
        expect(['done', 'failed']).toContain(job.status);
        if (job.status === 'failed') expect(job.error).toMatch(/^[A-Z].*\.$/s);
        else expect(job.created + job.duplicates + job.rejected).toBe(job.rows);
      }),
      { numRuns: 150 },
    );
  });
});
