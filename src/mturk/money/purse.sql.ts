import type { EntityManager } from 'typeorm';
import { TurkError } from '../transport/turk-error.js';

export interface Purse {
  availableMicros: string;
  heldMicros: string;
}

export async function readPurse(tx: EntityManager, accountId: string): Promise<Purse> {
  const [purse]: Purse[] = await tx.query(
    'select available_micros as "availableMicros", held_micros as "heldMicros" from requester_purse where account_id = $1',
    [accountId],
  );
  return purse ?? { availableMicros: '0', heldMicros: '0' };
}

export async function makePurse(tx: EntityManager, accountId: string): Promise<void> {
  await tx.query('insert into requester_purse (account_id) values ($1) on conflict do nothing', [accountId]);
}

const insufficient = (): TurkError =>
  new TurkError(
    'AWS.MechanicalTurk.InsufficientFunds',
    'This Requester has insufficient funds in their account to complete this transaction. Please visit your account page and add funds',
  );

/**
 * Sets aside exactly what a HIT may still cost: its places that can be taken, those that are, and what waits for approval. `paid` is what
 * has just been spent of it. Refused when there isn't enough. The caller holds the HIT.
 */
export async function holdFor(tx: EntityManager, hitId: string, paid = 0n): Promise<void> {
  const [need]: { accountId: string; held: string; wanted: string }[] = await tx.query(
    `select h.account_id as "accountId", h.held_micros as held,
            case when h.deleted_at is null then t.reward_micros * (n.pending + n.submitted + case when h.expires_at <= now() then 0
                 else greatest(0, h.max_assignments - n.pending - n.submitted - n.completed) end) else 0 end as wanted
       from hit h join hit_type t on t.id = h.hit_type_id
      cross join lateral (
            select count(*) filter (where status = 'Accepted') as pending, count(*) filter (where status = 'Submitted') as submitted,
                   count(*) filter (where status in ('Approved', 'Rejected')) as completed
              from hit_assignment where hit_id = h.id) n
      where h.id = $1`,
    [hitId],
  );
  if (need === undefined) throw new RangeError(`there is no HIT ${hitId}`);
  const more = BigInt(need.wanted) - BigInt(need.held);
  if (more === 0n && paid === 0n) return;
  await makePurse(tx, need.accountId);
  const [, count]: [unknown, number] = await tx.query(
    `update requester_purse set available_micros = available_micros - $2 - $3, held_micros = held_micros + $2
      where account_id = $1 and available_micros >= $2::bigint + $3::bigint`,
    [need.accountId, String(more), String(paid)],
  );
  if (count === 0) throw insufficient();
  await tx.query('update hit set held_micros = held_micros + $2 where id = $1', [hitId, String(more)]);
}

/** Spends what isn't held. */
export async function spend(tx: EntityManager, accountId: string, micros: bigint): Promise<void> {
  const [, count]: [unknown, number] = await tx.query(
    'update requester_purse set available_micros = available_micros - $2 where account_id = $1 and available_micros >= $2',
    [accountId, String(micros)],
  );
  if (count === 0) throw insufficient();
}
