import type { DataSource, EntityManager } from 'typeorm';
import type { AssignmentCard } from './assignment.view.js';
import { prepared } from '../../database/prepared.js';

export interface ClaimFilter {
  platforms: string[] | null;
  sports: string[] | null;
}

export type ClaimOutcome = 'held' | 'elsewhere' | 'claimed' | 'none' | 'again' | 'not_qualified' | 'suspended' | 'blocked';

export interface Claimed {
  outcome: ClaimOutcome;
  /** Of the HIT that is held, when that is why. */
  assignmentId: string | null;
  card: AssignmentCard | null;
}

/** The first lock of every use case that claims: a worker's claims come one after the other. */
export async function lockWorker(tx: EntityManager, workerId: string): Promise<void> {
  await tx.query(prepared('select from worker where id = $1 for no key update'), [workerId]);
}

/** Hands the worker the next place. `again`: others hold what there is just now; ask in a new transaction. */
export async function claimNext(tx: EntityManager | DataSource, workerId: string, filter: ClaimFilter): Promise<Claimed> {
  const [row]: Claimed[] = await tx.query(prepared('select outcome, assignment_id as "assignmentId", card from claim_card($1, $2, $3)'), [
    workerId,
    filter.platforms,
    filter.sports,
  ]);
  if (row === undefined) throw new RangeError('claim_card answers one row');
  return row;
}

export interface Renewal {
  status: string;
  taskStatus: string;
  ranOut: boolean;
  expiresAt: Date;
}

/** Moves a live lease's end, at most to its policy's longest; undefined: not this worker's. A lease that can't be renewed is left as it is. */
export async function renewLease(tx: EntityManager, assignmentId: string, workerId: string): Promise<Renewal | undefined> {
  await tx.query(
    `update assignment a
        set expires_at = greatest(a.expires_at, least(now() + make_interval(secs => p.lease_seconds), a.leased_at + make_interval(secs => p.max_lease_seconds)))
       from policy p, task t
      where a.id = $1 and a.worker_id = $2 and a.status = 'assigned' and a.expires_at > now()
        and p.id = a.policy_id and t.id = a.task_id and t.status = 'open'`,
    [assignmentId, workerId],
  );
  const rows: Renewal[] = await tx.query(
    `select a.status, t.status as "taskStatus", a.expires_at <= now() as "ranOut", a.expires_at as "expiresAt"
       from assignment a join task t on t.id = a.task_id where a.id = $1 and a.worker_id = $2`,
    [assignmentId, workerId],
  );
  return rows[0];
}

/** Ends leases that ran out and gives their places back; answers how many. */
export async function expireLeases(tx: EntityManager, atMost: number): Promise<number> {
  const [row]: { expired: number }[] = await tx.query('select expire_leases($1) as expired', [atMost]);
  return row?.expired ?? 0;
}

/** Notes how far the hand-out's order is settled. */
export async function settleHandout(tx: EntityManager): Promise<void> {
  await tx.query('select settle_handout()');
}
