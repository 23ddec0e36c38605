import type { EntityManager, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { becomeSequencer, numberChanges } from '../../src/handles/feed/sequence.sql.js';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { recordFinding } from '../../src/handles/record-finding.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, type BuiltAthlete, record } from '../support/registry.js';

const own = await ownDatabase();
const sequencer = new SequenceChanges(own.db);

beforeEach(() => own.pool.query('truncate registry_version, registry, change, conflict_member, conflict, report cascade'));

/** Reads on from a cursor until the feed's end, as a collector does. */
class Follower {
  readonly seen: { id: string; seq: number; pair: string }[] = [];
  private after = 0;

  async catchUp(): Promise<string[]> {
    const { rows } = await own.pool.query(
      `select id, seq, external_id || ' ' || platform as pair from change where seq > $1 order by seq`,
      [this.after],
    );
    this.seen.push(...rows.map((row) => ({ ...row, seq: Number(row.seq) })));
    this.after = this.seen.at(-1)?.seq ?? 0;
    return rows.map((row) => row.id);
  }
}

/** A transaction that stays open until it is told to commit. */
async function openTransaction(work: (tx: EntityManager) => Promise<unknown>): Promise<QueryRunner> {
  const runner = own.db.createQueryRunner();
  opened.push(runner);
  await runner.startTransaction();
  await work(runner.manager);
  return runner;
}

const opened: QueryRunner[] = [];

/** A test that failed must not leave a lock behind that the next ones wait for. */
afterEach(async () => {
  for (const runner of opened.splice(0)) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
});

const idsInFeed = async (): Promise<string[]> => (await own.pool.query('select id from change order by id')).rows.map((row) => row.id);
const writing = (athlete: BuiltAthlete, handle: string) => (tx: EntityManager) => recordFinding(tx, aFinding(athlete, handle));

/** The trap: the change that was drawn first is committed last, after a reader has passed the one that was drawn second. */
async function readPastALateCommit(): Promise<string[]> {
  const [early, late] = [await anAthlete(own.pool), await anAthlete(own.pool)];
  const reader = new Follower();
  const open = await openTransaction(writing(early, 'early'));
  await record(own.db, aFinding(late, 'late'));
  await sequencer.run();
  await reader.catchUp();
  await open.commitTransaction();
  await sequencer.run();
  await reader.catchUp();
  return reader.seen.map(({ id }) => id);
}

describe('the feed', () => {
  it('gives a change that commits late a later place, so that a reader who has passed it still sees it', async () => {
    const seen = await readPastALateCommit();

    const [drawnFirst, drawnSecond] = await idsInFeed();
    expect(seen).toEqual([drawnSecond, drawnFirst]);
  });

  it('would lose that change if places were given at the insert', async () => {
    await own.pool.query(`alter table change alter column seq set default nextval('change_seq')`);
    let seen;
    try {
      seen = await readPastALateCommit();
    } finally {
      await own.pool.query('alter table change alter column seq drop default');
    }

    const [, drawnSecond] = await idsInFeed();
    expect(seen).toEqual([drawnSecond]);
  });

  it('lets one sequencer number at a time, until it has committed', async () => {
    const [first, second] = [await anAthlete(own.pool), await anAthlete(own.pool)];
    const reader = new Follower();
    await record(own.db, aFinding(first, 'first'));
    const open = await openTransaction(async (tx) => {
      expect(await becomeSequencer(tx)).toBe(true);
      expect((await numberChanges(tx, 10)).count).toBe(1);
    });

    await record(own.db, aFinding(second, 'second'));
    await sequencer.run();
    expect(await reader.catchUp(), 'nothing overtakes the numbers that are not committed').toEqual([]);

    await open.commitTransaction();
    await sequencer.run();
    expect(await reader.catchUp()).toEqual(await idsInFeed());
  });

  it('numbers in batches, and says when there is more', async () => {
    const athlete = await anAthlete(own.pool);
    await own.pool.query(
      `insert into registry select $1, 'x', $2, 'A', 'no_account', null, null, null, null, null, 7, 7, 1, 'quorum', $1, 1, now(), now(), now(), 1500, 1500, null`,
      [athlete.id, athlete.externalId],
    );
    await own.pool.query(
      `insert into change (type, athlete_id, external_id, platform, cause, task_id) select 'no_account', $1, $2, 'x', 'quorum', $1 from generate_series(1, 1500)`,
      [athlete.id, athlete.externalId],
    );

    expect([await sequencer.run(), await sequencer.run()]).toEqual([true, false]);

    const reader = new Follower();
    expect(await reader.catchUp()).toEqual(await idsInFeed());
  });

  it('shows on the entry the place of its latest change, and of no other', async () => {
    const athlete = await anAthlete(own.pool);
    await record(own.db, aFinding(athlete, 'first'), aFinding(athlete, 'second'));
    const entry = async () =>
      (await own.pool.query('select seq, (select seq from change c where c.id = r.change_id) as last from registry r')).rows[0];
    expect(await entry()).toEqual({ seq: null, last: null });

    await sequencer.run();

    const { seq, last } = await entry();
    expect(seq).toBe(last);
    expect(seq).not.toBeNull();
    await record(own.db, aFinding(athlete, 'third'));
    expect((await entry()).seq, 'a new change has no place yet').toBeNull();
  });

  it('passes over a pair whose entry is being written, rather than wait for a writer who may wait for it', async () => {
    const [busy, free] = [await anAthlete(own.pool), await anAthlete(own.pool)];
    await record(own.db, aFinding(busy, 'busy'), aFinding(free, 'free'));
    const open = await openTransaction(writing(busy, 'busy2'));
    const reader = new Follower();

    await sequencer.run();
    await reader.catchUp();
    expect(reader.seen.map(({ pair }) => pair)).toEqual([`${free.externalId} x`]);

    await open.commitTransaction();
    await sequencer.run();
    await reader.catchUp();
    expect(reader.seen.map(({ pair }) => pair)).toEqual([free, busy, busy].map(({ externalId }) => `${externalId} x`));
  });

  it('misses nothing, repeats nothing and keeps the order of every pair, whoever commits when', async () => {
    const athletes = await Promise.all(Array.from({ length: 12 }, () => anAthlete(own.pool)));
    const sequencers = [sequencer, new SequenceChanges(own.db), new SequenceChanges(own.db)];
    const readers = [new Follower(), new Follower()];
    const busy = { writing: true };
    const whileWriting = async (turn: () => Promise<unknown>): Promise<void> => {
      while (busy.writing) await turn();
    };

    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 25; turn += 1) await writeLate(athletes, writer, turn);
    });
    const others = [
      ...sequencers.map((each) => whileWriting(() => each.run())),
      ...readers.map((each) => whileWriting(() => each.catchUp())),
    ];
    await Promise.all(writers).finally(() => (busy.writing = false));
    await Promise.all(others);
    while (await sequencer.run());

    const all = await idsInFeed();
    expect(all.length).toBeGreaterThan(200);
    for (const reader of readers) {
      await reader.catchUp();
      expect(reader.seen.map(({ id }) => id).toSorted(byNumber), 'each once').toEqual(all);
      expect(reader.seen.map(({ seq }) => seq)).toEqual(reader.seen.map(({ seq }) => seq).toSorted((a, b) => a - b));
      for (const { externalId } of athletes) {
        const ids = reader.seen.filter(({ pair }) => pair === `${externalId} x`).map(({ id }) => id);
        expect(ids, 'a pair changes in the feed as it changed in the registry').toEqual(ids.toSorted(byNumber));
      }
    }
  });
});

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

/** Writes about an athlete, now and then about a handle that others hold, and commits a while later. */
async function writeLate(athletes: BuiltAthlete[], writer: number, turn: number): Promise<void> {
  const pick = (n: number): BuiltAthlete => athletes[n % athletes.length] as BuiltAthlete;
  const athlete = pick(writer * 7 + turn * 5);
  await own.db.transaction(async (tx) => {
    // In place of the lock on the pair's task, which every writer holds.
    await tx.query('select from athlete where id = $1 for no key update', [athlete.id]);
    await recordFinding(tx, aFinding(athlete, turn % 9 === 0 ? 'wanted' : `h${writer}x${turn}`));
    // The wait is the point: others draw higher ids meanwhile, and commit before.
    await tx.query('select pg_sleep($1)', [((writer * 13 + turn * 7) % 10) / 1000]);
  });
}
