import type { EntityManager } from 'typeorm';

/** A batch's claims would queue up behind one purse. */
const PURSES = 8;

/** What a batch has paid, and what its live leases may still cost, in micro-dollars. */
export interface Obligations {
  spent: bigint;
  promised: bigint;
}

/** Makes every lease whose answer can still come a promise: those given out while the batch had no budget are none yet. */
export async function promiseLiveLeases(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(
    `update assignment a set promised = true from policy p
      where a.batch_id = $1 and not a.promised and p.id = a.policy_id
        and (a.status = 'assigned' or a.status = 'expired' and a.expires_at >= now() - make_interval(secs => p.late_seconds))`,
    [batchId],
  );
}

/** In the order in which a claim that needs all of them takes them. */
async function lockPurses(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query('select from purse where batch_id = $1 order by shard for update', [batchId]);
}

/** Holds the purses still and says what is spent and promised by then. A claim takes from a purse first, so nothing is under way unseen. */
export async function lockObligations(tx: EntityManager, batchId: string): Promise<Obligations> {
  await lockPurses(tx, batchId);
  const [row]: { spent: string; promised: string }[] = await tx.query(
    `select (select coalesce(sum(micros), 0) from ledger where batch_id = $1 and kind in ('answer', 'cannot_tell'))::text as spent,
            (select coalesce(sum(reward_micros), 0) from assignment where batch_id = $1 and promised)::text as promised`,
    [batchId],
  );
  return { spent: BigInt(row?.spent ?? 0), promised: BigInt(row?.promised ?? 0) };
}

/** Shares out what is left of a budget; the remainder lies in the first purse. */
export async function fillPurses(tx: EntityManager, batchId: string, micros: bigint): Promise<void> {
  const share = micros / BigInt(PURSES);
  const first = micros - share * BigInt(PURSES - 1);
  await tx.query(
    `insert into purse (batch_id, shard, micros)
     select $1, shard, case shard when 0 then $2::bigint else $3::bigint end from generate_series(0, $4 - 1) as shard
     on conflict (batch_id, shard) do update set micros = excluded.micros`,
    [batchId, String(first), String(share), PURSES],
  );
}

/** Takes the limit off: nothing is promised any more, for nothing can run out. */
export async function dropPurses(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query('update assignment set promised = false where batch_id = $1 and promised', [batchId]);
  await lockPurses(tx, batchId);
  await tx.query('delete from purse where batch_id = $1', [batchId]);
}

/**
 * Waits until every claim has ended that began before this transaction: such a claim may not know of a budget yet. New ones wait
 * meanwhile, so this must be all that its transaction does.
 */
export async function outwaitClaims(tx: EntityManager): Promise<void> {
  await tx.query('lock table handout in exclusive mode');
}
