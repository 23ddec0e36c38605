import type { EntityManager } from 'typeorm';

/** The account with which a worker can sign in; null: there is none any more. Undefined: no such worker. */
export async function findAccountOf(tx: EntityManager, workerId: string): Promise<{ accountId: string | null } | undefined> {
  const rows: { accountId: string | null }[] = await tx.query(
    `select a.id as "accountId" from worker w left join account a on a.id = w.account_id and a.disabled_at is null where w.id = $1`,
    [workerId],
  );
  return rows[0];
}
