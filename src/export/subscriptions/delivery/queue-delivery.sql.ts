import type { EntityManager } from 'typeorm';

/** What became of a job. */
export interface Taken {
  jobId: string;
  attempts: number;
  /** null: the collector took it. */
  error: string | null;
}

export interface OutJob {
  seq: string;
  jobId: string;
}

const JOB_ID = `'change-' || seq || case when redelivered > 0 then '-' || redelivered else '' end`;

/** The subscription isn't touched but for its time: a delivery of it is locked after it, as everywhere. */
export async function noteTaken(tx: EntityManager, subscriptionId: string, taken: readonly Taken[]): Promise<void> {
  await tx.query('update subscription set delivered_at = now() where id = $1', [subscriptionId]);
  await tx.query(
    `update delivery d set status = case when t.error is null then 'delivered' else 'dead' end, attempts = greatest(t.attempts, 1), error = t.error,
            delivered_at = case when t.error is null then now() end, lease = null, leased_until = null
       from unnest($2::text[], $3::int[], $4::text[]) as t (job_id, attempts, error)
      where d.subscription_id = $1 and d.status = 'sent' and t.job_id = ${JOB_ID}`,
    [subscriptionId, taken.map(({ jobId }) => jobId), taken.map(({ attempts }) => attempts), taken.map(({ error }) => error)],
  );
}

export async function countOut(tx: EntityManager, subscriptionId: string): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    `select count(*)::int as count from delivery where subscription_id = $1 and status = 'sent'`,
    [subscriptionId],
  );
  return row?.count ?? 0;
}

/** Jobs that nobody has looked for in a while. */
export async function outTooLong(tx: EntityManager, subscriptionId: string, limit: number): Promise<OutJob[]> {
  return tx.query(
    `select seq, ${JOB_ID} as "jobId" from delivery where subscription_id = $1 and status = 'sent' and leased_until <= now() order by leased_until limit $2`,
    [subscriptionId, limit],
  );
}

/** Their queue has forgotten them. One that was taken meanwhile is no longer "sent", and stays so. */
export async function noteLost(tx: EntityManager, subscriptionId: string, lost: readonly OutJob[]): Promise<void> {
  await tx.query(
    `update delivery set status = 'waiting', next_at = now(), lease = null, leased_until = null
      where subscription_id = $1 and status = 'sent' and seq = any ($2::bigint[])`,
    [subscriptionId, lost.map(({ seq }) => seq)],
  );
}

export async function noteStillThere(tx: EntityManager, subscriptionId: string, there: readonly OutJob[], seconds: number): Promise<void> {
  await tx.query(
    `update delivery set leased_until = now() + make_interval(secs => $3) where subscription_id = $1 and status = 'sent' and seq = any ($2::bigint[])`,
    [subscriptionId, there.map(({ seq }) => seq), seconds],
  );
}
