import type { EntityManager } from 'typeorm';
import type { Standing } from './standing.js';

const COLUMNS = `status, status_cause as "statusCause", status_reason as "statusReason", suspended_until as "suspendedUntil", qualified_at as "qualifiedAt"`;

/** Locks a worker: nobody claims, trains or is paid out for them meanwhile. */
export async function lockStanding(tx: EntityManager, workerId: string): Promise<Standing | undefined> {
  const rows: Standing[] = await tx.query(`select ${COLUMNS} from worker where id = $1 for no key update`, [workerId]);
  return rows[0];
}

export async function saveStanding(tx: EntityManager, workerId: string, standing: Standing): Promise<void> {
  await tx.query(
    'update worker set status = $2, status_cause = $3, status_reason = $4, suspended_until = $5, qualified_at = $6 where id = $1',
    [workerId, standing.status, standing.statusCause, standing.statusReason, standing.suspendedUntil, standing.qualifiedAt],
  );
}

/** A suspended worker whose time is over, locked; those that somebody else has in hand are passed over. */
export async function lockNextReleased(tx: EntityManager): Promise<string | undefined> {
  const rows: { id: string }[] = await tx.query(
    `select id from worker where status = 'suspended' and suspended_until <= now() order by suspended_until limit 1 for no key update skip locked`,
  );
  return rows[0]?.id;
}
