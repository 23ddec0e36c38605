import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeSchema } from '../../src/database/describe-schema.js';
import { migrate } from '../../src/database/migrate.js';
import { packageRoot } from '../../src/shared/package-root.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
const at = (file: string): string => path.join(packageRoot, file);
const sources = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.(ts|tsx)$/.test(file));

it('shows the schema in migrations/schema.sql as the migrations make it', async () => {
  expect(await describeSchema(own.db), 'run npm run schema').toBe(readFileSync(at('migrations/schema.sql'), 'utf8'));
});

it('survives twenty migrations at once, and a second one does nothing', async () => {
  const ran = await Promise.all(Array.from({ length: 20 }, () => migrate(own.url)));
  expect(ran.flat()).toEqual([]);
});

it('leaves the functions of a newer version alone, when an older process is started again', async () => {
  const source = async (): Promise<string> =>
    (await own.pool.query(`select prosrc from pg_proc where oid = 'namesake_cards(uuid)'::regprocedure`)).rows[0].prosrc;
  const ours = await source();
  const theirs = `create or replace function namesake_cards(p_athlete uuid) returns json language plpgsql stable as 'begin return null; end'`;
  await own.pool.query(theirs);
  await migrate(own.url);
  expect(await source()).toBe(ours);

  await own.pool.query(theirs);
  await own.pool.query(`insert into migrations (timestamp, name) values (29990101000000, 'FromTheFuture29990101000000')`);
  await migrate(own.url);
  expect(await source()).not.toBe(ours);
});

it('names only files that are there in the path of an answer', () => {
  const named = [...readFileSync(at('docs/path.md'), 'utf8').matchAll(/`((?:src|web|migrations)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(at(file)))).toEqual([]);
});

it('links only to pages that are there', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(at('docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  const broken = pages.flatMap((page) =>
    [
      ...readFileSync(at(page), 'utf8')
        .replace(/`[^`]*`/g, '')
        .matchAll(/\]\((?!https?:|#)([^)#\s]+)/g),
    ]
      .map((match) => path.join(path.dirname(page), match[1] ?? ''))
      .filter((target) => !existsSync(at(target)))
      .map((target) => `${page} links to ${target}`),
  );
  expect(broken).toEqual([]);
});

it('opens transactions neither in statements, nor in controllers, nor in processors', () => {
  const offenders = sources('src').filter(
    (file) => /\.(sql|controller|processor|view|dto)\.ts$/.test(file) && /\.transaction\(/.test(readFileSync(at(file), 'utf8')),
  );
  expect(offenders).toEqual([]);
});

it('lets a migration know nothing of the code, which will change', () => {
  const offenders = sources('migrations').filter((file) => /from '\.\.\/src/.test(readFileSync(at(file), 'utf8')));
  expect(offenders).toEqual([]);
});
