import type { EntityManager } from 'typeorm';
import { recordAct } from '../../../auth/audit.sql.js';
import type { PostOutcome } from '../../../http/outgoing/post-out.js';
import { FAILURES_TO_PAUSE, LASTING_SECONDS, MOST_ATTEMPTS, secondsOfRest, secondsToNext } from './back-off.js';
import type { DueDelivery } from './delivery.sql.js';

/** The subscription first, then its delivery, as everywhere. What another attempt has taken over is left alone. */
export async function noteDelivered(tx: EntityManager, due: DueDelivery, { status, excerpt }: PostOutcome): Promise<void> {
  const [[before]]: [{ failures: number }[], number] = await tx.query(
    `update subscription s set failures = 0, failing_since = null, paused_until = null, delivered_at = now()
       from (select id, failures from subscription where id = $1 for no key update) b where s.id = b.id returning b.failures`,
    [due.subscriptionId],
  );
  await tx.query(
    `update delivery set status = 'delivered', delivered_at = now(), lease = null, leased_until = null, answer_status = $4, answer_excerpt = $5, error = null
      where subscription_id = $1 and seq = $2 and lease = $3`,
    [due.subscriptionId, due.seq, due.lease, status, excerpt],
  );
  // It is back after a rest: what failed while it was away need not wait for its hour.
  if ((before?.failures ?? 0) >= FAILURES_TO_PAUSE) {
    await tx.query(`update delivery set next_at = now() where subscription_id = $1 and status = 'waiting' and next_at > now()`, [
      due.subscriptionId,
    ]);
  }
}

/** @param dice from [0, 1) */
export async function noteFailed(tx: EntityManager, due: DueDelivery, outcome: PostOutcome, dice: number): Promise<void> {
  const { subscriptionId } = due;
  const [[row]]: [{ failures: number; lasting: boolean }[], number] = await tx.query(
    `update subscription set failures = failures + 1, failing_since = coalesce(failing_since, now()) where id = $1
     returning failures, failing_since < now() - make_interval(secs => $2) as lasting`,
    [subscriptionId, LASTING_SECONDS],
  );
  if (row === undefined) return;
  const dead = due.attempts >= MOST_ATTEMPTS;
  await tx.query(
    `update delivery set status = $4, next_at = now() + make_interval(secs => $5), lease = null, leased_until = null,
            answer_status = $6, answer_excerpt = $7, error = $8 where subscription_id = $1 and seq = $2 and lease = $3`,
    [
      subscriptionId,
      due.seq,
      due.lease,
      dead ? 'dead' : 'waiting',
      secondsToNext(due.attempts, dice, outcome.retryAfterSeconds),
      outcome.status,
      outcome.excerpt,
      outcome.error,
    ],
  );
  await tx.query('update subscription set paused_until = now() + make_interval(secs => $2) where id = $1', [
    subscriptionId,
    Math.max(secondsOfRest(row.failures, dice), outcome.status === 429 ? (outcome.retryAfterSeconds ?? 0) : 0),
  ]);
  if (outcome.status === 410) await disable(tx, subscriptionId, 'gone', 'The receiver answered 410: it wants no more.');
  else if (row.lasting) await disable(tx, subscriptionId, 'failing', 'Nothing got through for a day.');
}

async function disable(tx: EntityManager, id: string, cause: 'gone' | 'failing', reason: string): Promise<void> {
  const [, count]: [unknown, number] = await tx.query(
    `update subscription set status = 'disabled', disabled_cause = $2, disabled_at = now() where id = $1 and status = 'active'`,
    [id, cause],
  );
  if (count > 0)
    await recordAct(tx, { accountId: null, action: 'subscription.disabled', subject: `subscription:${id}`, after: { cause }, reason });
}
