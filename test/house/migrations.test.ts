import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, expect, inject, it } from 'vitest';
import { migrations } from '../../src/database/migrations.js';
import { readShape, trapsFor } from '../support/schema-shape.js';
import { asSuperuser } from '../support/services/postgres.js';

/** What looks like a trap and is none, with the reason. */
const JUDGED: Record<string, string[]> = {
  // Integers are written and read as before; only the code of the new version stores fractions. Nothing was released yet.
  FadedGold20261123220100: [
    'reliability.gold_right was integer, and is double precision',
    'reliability.gold_wrong was integer, and is double precision',
  ],
  // The list of causes got longer; and a policy that says nothing about confirming, as every old one, obeys the other rule.
  Ageing20261125192600: [
    `decision.decision_cause_known is a new rule about what was there: CHECK ((cause = ANY (ARRAY['quorum'::text, 'adjudication'::text, 'confirmation'::text])))`,
    'policy.policy_confirm_below_agree is a new rule about what was there: CHECK (((confirm >= 2) AND (confirm <= (agree - 1))))',
  ],
  // The list of kinds got longer.
  Forfeits20261126160500: [
    `ledger.ledger_kind_known is a new rule about what was there: CHECK ((kind = ANY (ARRAY['answer'::text, 'cannot_tell'::text, 'bonus'::text, 'reversal'::text, 'payout'::text, 'payout_returned'::text, 'forfeit'::text]))) NOT VALID`,
  ],
};

const superuserUrl = inject('postgresUrl');
const name = `test_migrations_${randomBytes(4).toString('hex')}`;
await asSuperuser(superuserUrl, `create database ${name} owner nonet`);
const url = new URL(superuserUrl);
url.username = 'nonet';
url.pathname = `/${name}`;
const pool = new Pool({ connectionString: url.href, max: 1 });
const db = await new DataSource({ type: 'postgres', url: url.href, poolSize: 1 }).initialize();

afterAll(async () => {
  await db.destroy();
  await pool.end();
  await asSuperuser(superuserUrl, `drop database ${name} with (force)`);
});

it('lets the version before go on beside each migration: nothing that it reads or writes is taken away or made stricter', async () => {
  const found: Record<string, string[]> = {};
  let before = await readShape(pool);
  for (const Migration of migrations) {
    const runner = db.createQueryRunner();
    await new Migration().up(runner);
    await runner.release();
    const after = await readShape(pool);
    const traps = trapsFor(before, after);
    if (traps.length > 0) found[Migration.name] = traps.toSorted();
    before = after;
  }
  expect(found).toEqual(JUDGED);
});

/** What a program of the present schema would trip over after a change, which is then taken back. */
async function trapsOf(sql: string): Promise<string[]> {
  const before = await readShape(pool);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(sql);
    return trapsFor(before, await readShape(client));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

it.each([
  ['drop table report cascade', 'the table report is gone'],
  ['alter table worker drop column status_cause', 'the column worker.status_cause is gone'],
  ['alter table worker rename column status_cause to cause', 'the column worker.status_cause is gone'],
  ['alter table worker add column shoe_size text not null', 'worker.shoe_size is new, and a writer who doesn’t know it can’t leave it out'],
  ['alter table worker alter column status_cause set not null', 'worker.status_cause may not be null any more'],
  ['alter table worker alter column status drop default', 'worker.status has lost its default'],
  ['alter table worker alter column status_cause type varchar(10)', 'worker.status_cause was text, and is character varying(10)'],
  [
    'alter table worker add constraint worker_named check (length(display_name) > 2)',
    'worker.worker_named is a new rule about what was there: CHECK ((length(display_name) > 2))',
  ],
])('would notice %s', async (sql, trap) => {
  expect(await trapsOf(sql)).toContain(trap);
});

it.each([
  'alter table worker add column shoe_size text',
  `alter table worker add column shoe_size text not null default 'xx' check (shoe_size <> '')`,
])('lets pass %s', async (sql) => {
  expect(await trapsOf(sql)).toEqual([]);
});
