import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { countsOf, csv, Importer, newId } from '../../support/imports.js';
import { someoneWith } from '../../support/office.js';

const own = await ownDatabase();
let nonet: RunningApp;
let office: Importer;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  office = new Importer(nonet, own, await someoneWith(own.pool, 'requester'));
});
afterAll(() => nonet.close());

const rows = async (sql: string, ...values: unknown[]) => (await own.pool.query(sql, values)).rows;

describe('a file of athletes', () => {
  it.each([
    ['a byte order mark', '\uFEFFexternal_id,name\nID,Ann Li\n'],
    ['Windows line ends', 'external_id,name\r\nID,Ann Li\r\n'],
    ['old Mac line ends', 'external_id,name\rID,Ann Li\r'],
    ['no line end at the end', 'external_id,name\nID,Ann Li'],
    ['empty lines', '\n\nexternal_id,name\n\nID,Ann Li\n\n'],
    ['other titles', 'Full Name,ID\nAnn Li,ID\n'],
    ['camel case titles', 'name,externalId\nAnn Li,ID\n'],
    ['quoted cells', '"external_id","name"\n"ID","Ann Li"\n'],
    ['a line break inside a cell', 'external_id,name,notes\nID,"Ann\nLi","two\nlines"\n'],
    ['blanks around', ' external_id , name \n ID , Ann Li \n'],
    ['surplus empty cells', 'external_id,name\nID,Ann Li,,\n'],
  ])('reads a file with %s', async (_, text) => {
    const one = newId();
    const { job } = await office.import(
      text.replace('ID,', `${one},`).replace('"ID"', `"${one}"`).replace(' ID ', ` ${one} `).replace('Ann Li,ID', `Ann Li,${one}`),
    );
    expect(job).toMatchObject({ status: 'done', rows: 1, created: 1, errors: [] });
    expect(await rows('select name from athlete where external_id = $1', one)).toEqual([{ name: 'Ann Li' }]);
  });

  it('lets good rows in and lists the bad ones by the physical line on which they start', async () => {
    const good = [newId(), newId(), newId()];
    const text = Buffer.concat([
      Buffer.from(
        csv(
          'external_id,name,birth_date,notes', // 1
          `${good[0]},"José",1990-05-11,"first`, // 2, 3
          'second"',
          `${newId()},,,`, // 4
          `,Nobody,,`, // 5
          `${newId()},Late Born,1990-02-30,`, // 6
          `${newId()},Too Many,,,more`, // 7
          `${newId()},Too Few`, // 8
          `${newId()},Bell\u0007,,`, // 9
          `${newId()},!!!,,`, // 10
          `${newId()},${'x'.repeat(201)},,`, // 11
          `${newId()},"Never Closed,1990,`, // 12
          `${good[1]},Dwayne "The Rock" Johnson,1990-05,`, // 13
          `${newId()},"Closed" early,,`, // 14
        ),
      ),
      Buffer.from(`${newId()},Jos`), // 15
      Buffer.from([0xe9]),
      Buffer.from(`,,\n${good[2]},Последний,1990,\n`), // 16
    ]);

    const { job } = await office.import(text);

    expect(job.errors).toEqual([
      { line: 4, column: 'name', message: 'is empty' },
      { line: 5, column: 'external_id', message: 'is empty' },
      { line: 6, column: 'birth_date', message: 'must be a day, a month or a year: 1993-03-11, 1993-03 or 1993' },
      { line: 7, column: '', message: 'has 5 columns, the header has 4' },
      { line: 8, column: '', message: 'has 2 columns, the header has 4' },
      { line: 9, column: 'name', message: 'holds a control character (U+0007)' },
      { line: 10, column: 'name', message: 'has neither letter nor digit' },
      { line: 11, column: 'name', message: 'has more than 200 characters' },
      { line: 12, column: '', message: 'opens a quote that is never closed' },
      { line: 14, column: '', message: 'has text behind a closing quote' },
      { line: 15, column: 'name', message: "isn't UTF-8" },
    ]);
    expect(countsOf(job)).toEqual({ rows: 14, created: 3, duplicates: 0, rejected: 11, tasks: 3 });
    expect(
      (await rows('select name from athlete where external_id = any ($1) order by name', good)).map(({ name }) => name).toSorted(),
    ).toEqual(['José', 'Dwayne "The Rock" Johnson', 'Последний'].toSorted());
  });

  it('shows the first thousand errors, and all of them in pages and as a file', async () => {
    const { job } = await office.import(csv('external_id,name', ...Array.from({ length: 1200 }, () => `${newId()},`)));

    expect(job).toMatchObject({ status: 'done', rows: 1200, rejected: 1200 });
    expect(job.errors).toHaveLength(1000);
    const first = (await office.read(`/imports/${job.id}/errors?limit=1000`).expect(200)).body;
    const second = (await office.read(`/imports/${job.id}/errors?limit=1000&cursor=${first.nextCursor}`).expect(200)).body;
    expect([...first.items, ...second.items].map(({ line }) => line)).toEqual(Array.from({ length: 1200 }, (_, n) => n + 2));
    expect(second.nextCursor).toBeNull();
    const file = await office
      .read(`/imports/${job.id}/errors?format=csv`)
      .expect(200)
      .expect('Content-Type', /text\/csv/);
    expect(file.text.split('\n').slice(0, 2)).toEqual(['line,column,message', '2,name,is empty']);
    expect(file.text.trimEnd().split('\n')).toHaveLength(1201);
  });

  it('reads JSON Lines, and JSON as a list or under its name', async () => {
    const [a, b, c, d] = [newId(), newId(), newId(), newId()];
    const lines = [
      JSON.stringify({
        externalId: a,
        name: 'Ann',
        aliases: ['A; B', 'C'],
        facts: { age: 23 },
        height: 1.9,
        birthDate: '1990',
        notes: null,
      }),
      '',
      '{"externalId": 7, "name": "\\ud800"}',
      '{"externalId": "x"',
      '[1]',
      '{"name": "No Id"}',
      '{"externalId": "y", "name": {"first": "Ann"}}',
      '{"externalId": "z", "name": "Nul\\u0000"}',
      JSON.stringify({ externalId: b, name: 'Ben' }),
    ];
    const { job } = await office.import(lines.join('\r\n'), { type: 'application/x-ndjson' });

    expect(countsOf(job)).toEqual({ rows: 8, created: 2, duplicates: 0, rejected: 6, tasks: 2 });
    expect(job.errors.map(({ line, column }) => [line, column])).toEqual([
      [3, 'name'],
      [4, ''],
      [5, ''],
      [6, 'externalId'],
      [7, 'name'],
      [8, 'name'],
    ]);
    expect(await rows('select aliases, facts, birth_date from athlete where external_id = $1', a)).toEqual([
      { aliases: ['A', 'B', 'C'], facts: { age: '23', height: '1.9' }, birth_date: '1990' },
    ]);

    const list = await office.import(JSON.stringify([{ id: c, name: 'Cem ]}",[{' }], null, 2), { type: 'application/json; charset=utf-8' });
    expect(countsOf(list.job)).toEqual({ rows: 1, created: 1, duplicates: 0, rejected: 0, tasks: 1 });
    const named = await office.import(`{ "athletes": [ 5, {"externalId": "${d}", "name": "Dia"} ] }\n`, { type: 'application/json' });
    expect(countsOf(named.job)).toEqual({ rows: 2, created: 1, duplicates: 0, rejected: 1, tasks: 1 });
    expect((await rows('select name from athlete where external_id = $1', c))[0].name).toBe('Cem ]}",[{');
  });

  it.each([
    ['an empty table', 'text/csv', '\n\n', /empty/],
    ['no column for the name', 'text/csv', 'external_id,nom\n1,a\n', /no column name/],
    ['no column for the id', 'text/csv', 'name\na\n', /no column external_id/],
    ['semicolons', 'text/csv', 'external_id;name\n1;a\n', /commas/],
    ['a title that stands twice', 'text/csv', 'external_id,name,age,age\n1,a,2,3\n', /twice/],
    ['UTF-16', 'text/csv', Buffer.from('\uFEFFexternal_id,name\n', 'utf16le'), /UTF-16/],
    ['a workbook', 'text/csv', Buffer.from('PK\u0003\u0004\u0014', 'latin1'), /workbook/],
    ['a line that never ends', 'text/csv', `external_id,name\n1,${'x'.repeat(3_000_000)}`, /longer than a megabyte/],
    ['JSON that is no list', 'application/json', '{"name": "Ann"}', /no list/],
    ['a list that breaks off', 'application/json', '[{"externalId": "cut-1", "name": "Cut Off"}', /breaks off/],
    ['two lists', 'application/json', '[] []', /doesn't end as it should/],
  ])('fails with a sentence for %s', async (_, type, body, sentence) => {
    const { job } = await office.import(body, { type });
    expect(job.status).toBe('failed');
    expect(job.error).toMatch(sentence);
  });
});

describe('real lists', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../shared/data/athletes');

  it.runIf(existsSync(folder))('of basketball and baseball come in whole, with their namesakes', { timeout: 120_000 }, async () => {
    const nba = await office.import(await readFile(path.join(folder, 'nba-2016-17.csv')));
    expect(countsOf(nba.job)).toEqual({ rows: 486, created: 486, duplicates: 0, rejected: 0, tasks: 486 });
    const mlb = await office.import(await readFile(path.join(folder, 'mlb-all-time.csv')));
    expect(mlb.job).toMatchObject({ status: 'done', rows: 19_302, rejected: 0, errors: [] });

    const [{ shared }] = await rows(
      `select count(*)::int as shared from athlete a where a.external_id like 'nba-%' and exists (
         select from athlete b where b.name_key = a.name_key and b.external_id like 'mlb-%')`,
    );
    expect(shared).toBeGreaterThan(0);
  });
});
