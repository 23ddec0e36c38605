import type { EntityManager } from 'typeorm';
import type { ChangeView } from '../../../handles/feed/change.view.js';

/** A delivery that is begun anew. The lease goes: what an attempt under way finds out is no longer about this. */
export const AGAIN = `status = 'waiting', attempts = 0, next_at = now(), lease = null, leased_until = null, delivered_at = null, redelivered = redelivered + 1`;

export interface DueDelivery {
  subscriptionId: string;
  seq: string;
  payload: ChangeView;
  attempts: number;
  redelivered: number;
  lease: string;
}

/**
 * Takes deliveries whose turn it is. Of a pair only the earliest that isn't done is ever taken: while it is under way, or waits for its
 * next attempt, later ones wait with it, so a receiver never sees a pair's changes in another order than the feed's.
 */
export async function takeDue(
  tx: EntityManager,
  take: { subscriptionId: string; limit: number; status: 'waiting' | 'sent'; seconds: number },
): Promise<DueDelivery[]> {
  const [rows]: [DueDelivery[], number] = await tx.query(
    `update delivery u set status = $3, lease = gen_random_uuid(), leased_until = now() + make_interval(secs => $4), attempts = attempts + 1, attempted_at = now()
       from (select d.seq from delivery d
              where d.subscription_id = $1 and d.status = 'waiting' and d.next_at <= now() and (d.leased_until is null or d.leased_until <= now())
                and not exists (select from delivery e where e.subscription_id = $1 and e.athlete_id = d.athlete_id and e.platform = d.platform
                                                         and e.status in ('waiting', 'sent') and e.seq < d.seq)
              order by d.seq limit $2 for update skip locked) due
      where u.subscription_id = $1 and u.seq = due.seq
      returning u.subscription_id as "subscriptionId", u.seq, u.payload, u.attempts, u.redelivered, u.lease`,
    [take.subscriptionId, take.limit, take.status, take.seconds],
  );
  return rows.toSorted((a, b) => Number(a.seq) - Number(b.seq));
}

/** The subscriptions of a kind that are switched on and not resting. */
export async function readyOnes(tx: EntityManager, kind: 'webhook' | 'queue'): Promise<{ id: string; queue: string | null }[]> {
  return tx.query(
    `select id, queue from subscription where kind = $1 and status = 'active' and (paused_until is null or paused_until <= now()) order by id`,
    [kind],
  );
}
