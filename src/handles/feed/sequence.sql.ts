import type { EntityManager } from 'typeorm';

/** What LISTEN hears when the feed has grown; the payload is the last seq. */
export const FEED_CHANNEL = 'nonet_feed';

/** Any fixed number: whoever numbers changes holds it. */
const SEQUENCER_LOCK = 7_009_001;

/**
 * Makes the caller the only sequencer until its transaction ends: the lock is given back after the commit is visible, so the
 * next holder's statements see everything this one numbered. False: there is another.
 */
export async function becomeSequencer(tx: EntityManager): Promise<boolean> {
  const [row]: { mine: boolean }[] = await tx.query('select pg_try_advisory_xact_lock($1) as mine', [SEQUENCER_LOCK]);
  return row?.mine === true;
}

/**
 * Gives the next places in the feed to committed changes that have none, in the order of their ids, and tells who listens.
 * A statement of its own, after the lock, so that its snapshot is younger than every earlier sequencer's commit.
 *
 * A change whose registry entry is locked waits for a later turn: its writer may be about to wait for an entry that is
 * numbered here, and two that wait for each other are a deadlock. All changes of that pair then wait, so their order stands.
 *
 * @returns how many changes got their place, and the last place given
 */
export async function numberChanges(tx: EntityManager, limit: number): Promise<{ count: number; last: string | null }> {
  const [row]: { count: number; last: string | null }[] = await tx.query(
    `with ready as materialized (
       select c.id from change c join registry r on r.athlete_id = c.athlete_id and r.platform = c.platform
        where c.seq is null order by c.id limit $1 for no key update of r skip locked),
     numbered as (
       update change c set seq = n.seq from (select id, nextval('change_seq') as seq from (select id from ready order by id) o) n
        where c.id = n.id returning c.id, c.seq),
     placed as (
       update registry r set seq = n.seq from numbered n where r.change_id = n.id)
     select count(*)::int as count, max(seq) as last from numbered`,
    [limit],
  );
  return row ?? { count: 0, last: null };
}

/** Wakes whoever waits for the feed, once this transaction has committed. */
export async function tellListeners(tx: EntityManager, lastSeq: string): Promise<void> {
  await tx.query('select pg_notify($1, $2)', [FEED_CHANNEL, lastSeq]);
}
