import type { EntityManager } from 'typeorm';

export interface PlannedVoid {
  workerId: string;
  askedBy: string;
  reason: string;
}

/** After so long without an end, whoever began it has died: it is begun again, and goes on where it ended. */
const DEAD_MINUTES = 15;

/** Plans, or moves, a void. Answers when it is due; undefined: it has begun. */
export async function planVoid(tx: EntityManager, { workerId, askedBy, reason }: PlannedVoid, seconds: number): Promise<Date | undefined> {
  const rows: { dueAt: Date }[] = await tx.query(
    `insert into planned_void (worker_id, asked_by, reason, due_at) values ($1, $2, $3, now() + make_interval(secs => $4))
     on conflict (worker_id) do update set asked_by = excluded.asked_by, reason = excluded.reason, due_at = excluded.due_at
       where planned_void.begun_at is null returning due_at as "dueAt"`,
    [workerId, askedBy, reason, seconds],
  );
  return rows[0]?.dueAt;
}

/** Takes a plan back. False: it has begun; undefined: there is none. */
export async function dropPlan(tx: EntityManager, workerId: string): Promise<boolean | undefined> {
  const [plan]: { begun: boolean }[] = await tx.query(
    'select begun_at is not null as begun from planned_void where worker_id = $1 for update',
    [workerId],
  );
  if (plan === undefined) return undefined;
  if (!plan.begun) await endPlan(tx, workerId);
  return !plan.begun;
}

/** Begins one that is due. Any number of processes may ask at once. */
export async function beginNextPlan(tx: EntityManager): Promise<PlannedVoid | undefined> {
  const [rows]: [PlannedVoid[], number] = await tx.query(
    `update planned_void set begun_at = now()
      where worker_id = (select worker_id from planned_void
                          where due_at <= now() and (begun_at is null or begun_at < now() - make_interval(mins => $1))
                          order by due_at limit 1 for update skip locked)
     returning worker_id as "workerId", asked_by as "askedBy", reason`,
    [DEAD_MINUTES],
  );
  return rows[0];
}

export async function endPlan(tx: EntityManager, workerId: string): Promise<void> {
  await tx.query('delete from planned_void where worker_id = $1', [workerId]);
}
