import type { EntityManager } from 'typeorm';
import type { PayoutRow, PayoutStatus } from './payouts.view.js';

export const PAYOUT_COLUMNS = `p.id, p.micros, p.status, p.requested_at as "createdAt", p.settled_at as "settledAt", p.reason`;

/** Whoever takes money out of a balance holds the worker's row first: two who do so wait for each other. */
export async function lockBalance(tx: EntityManager, workerId: string): Promise<bigint> {
  await tx.query('select from worker where id = $1 for no key update', [workerId]);
  // A later statement, so that it sees what committed while the lock was waited for.
  const [row]: { balance: string }[] = await tx.query('select coalesce(sum(micros), 0) as balance from ledger where worker_id = $1', [
    workerId,
  ]);
  return BigInt(row?.balance ?? 0);
}

/** Enters a payout, and takes it off the balance. The caller holds the balance's lock. */
export async function insertPayout(tx: EntityManager, workerId: string, micros: bigint): Promise<PayoutRow> {
  const [row]: PayoutRow[] = await tx.query(`insert into payout as p (worker_id, micros) values ($1, $2) returning ${PAYOUT_COLUMNS}`, [
    workerId,
    micros.toString(),
  ]);
  if (row === undefined) throw new RangeError('an insert returned no row');
  await tx.query(`insert into ledger (worker_id, kind, micros, payout_id) values ($1, 'payout', $2, $3)`, [
    workerId,
    (-micros).toString(),
    row.id,
  ]);
  return row;
}

export interface SettledPayout extends PayoutRow {
  workerId: string;
}

/** Ends a payout that is still requested; undefined: it isn't, or there is none. */
export async function settlePayout(
  tx: EntityManager,
  payoutId: string,
  { status, by, reason }: { status: Exclude<PayoutStatus, 'requested'>; by: string; reason: string | null },
): Promise<SettledPayout | undefined> {
  const [rows]: [SettledPayout[], number] = await tx.query(
    `update payout p set status = $2, settled_at = now(), settled_by = $3, reason = $4 where id = $1 and status = 'requested'
     returning ${PAYOUT_COLUMNS}, p.worker_id as "workerId"`,
    [payoutId, status, by, reason],
  );
  return rows[0];
}

export async function returnMoney(tx: EntityManager, { id, workerId, micros, reason }: SettledPayout): Promise<void> {
  await tx.query(`insert into ledger (worker_id, kind, micros, payout_id, reason) values ($1, 'payout_returned', $2, $3, $4)`, [
    workerId,
    micros,
    id,
    reason,
  ]);
}

export async function payoutExists(tx: EntityManager, payoutId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select from payout where id = $1', [payoutId]);
  return rows.length > 0;
}
