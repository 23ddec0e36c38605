import type { EntityManager } from 'typeorm';

export interface AuditEntry {
  /** Who; null: Nonet itself. */
  accountId: string | null;
  /** What was done, as noun.verb: `worker.suspended`. */
  action: string;
  /** To what, as kind:id. */
  subject: string;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

/** Records an act of an administrator, in the act's own transaction. */
export async function recordAct(tx: EntityManager, entry: AuditEntry): Promise<void> {
  await tx.query(`insert into audit (account_id, action, subject, before, after, reason) values ($1, $2, $3, $4, $5, $6)`, [
    entry.accountId,
    entry.action,
    entry.subject,
    entry.before === undefined ? null : JSON.stringify(entry.before),
    entry.after === undefined ? null : JSON.stringify(entry.after),
    entry.reason ?? null,
  ]);
}
