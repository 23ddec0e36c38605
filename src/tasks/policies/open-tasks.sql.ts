import type { EntityManager } from 'typeorm';
import type { LockedTask } from '../lifecycle/close-task.sql.js';

export interface OpenTask extends LockedTask {
  cannotTell: number;
  /** Leases that are out. */
  live: number;
}

/** Where a walk through a batch's open tasks stands. */
export interface WalkKey {
  at: string;
  id: string;
}

export const WALK_START: WalkKey = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** The next open tasks by age, not locked yet. */
export async function nextOpenTasks(tx: EntityManager, batchId: string, after: WalkKey, limit: number): Promise<WalkKey[]> {
  return tx.query(
    `select id, created_at::text as at from task where batch_id = $1 and status = 'open' and (created_at, id) > ($2::timestamptz, $3::uuid)
      order by created_at, id limit $4`,
    [batchId, after.at, after.id, limit],
  );
}

/**
 * Locks those that are still open and not under this policy yet, in order of id, and their places in the hand-out, so that the leases
 * counted afterwards are all there are: a claim takes the place before the lease.
 */
export async function lockOpenTasks(tx: EntityManager, taskIds: string[], policyId: string): Promise<OpenTask[]> {
  const tasks: Omit<OpenTask, 'live'>[] = await tx.query(
    `select id, kind, batch_id as "batchId", athlete_id as "athleteId", platform, round, status, policy_id as "policyId", panel, ballots, lead,
            cannot_tell as "cannotTell"
       from task where id = any ($1) and status = 'open' and policy_id <> $2 order by id for no key update`,
    [taskIds, policyId],
  );
  const ids = tasks.map(({ id }) => id);
  await tx.query('select from handout where task_id = any ($1) order by task_id for update', [ids]);
  const leases: { id: string; live: number }[] = await tx.query(
    `select task_id as id, count(*)::int as live from assignment where task_id = any ($1) and status = 'assigned' group by task_id`,
    [ids],
  );
  const live = new Map(leases.map((row) => [row.id, row.live]));
  return tasks.map((task) => ({ ...task, live: live.get(task.id) ?? 0 }));
}

export interface MovedTask {
  id: string;
  panel: number;
  /** Open places; negative while more leases are out than the policy allows. */
  places: number;
}

/** Puts locked tasks under a policy, each with its panel and its open places. A place that opens anew goes to the end of the started lane. */
export async function moveTasks(tx: EntityManager, policyId: string, tasks: MovedTask[]): Promise<void> {
  const columns = [tasks.map(({ id }) => id), tasks.map(({ panel }) => panel), tasks.map(({ places }) => places)];
  await tx.query(
    `update task t set policy_id = $4, panel = m.panel from unnest($1::uuid[], $2::smallint[], $3::int[]) as m (id, panel, places) where t.id = m.id`,
    [...columns, policyId],
  );
  await tx.query(
    `update handout h set places = m.places, open = m.places > 0,
            lane = case when m.places > 0 and not h.open then 0 else h.lane end,
            seq = case when m.places > 0 and not h.open then nextval('handout_seq') else h.seq end
       from unnest($1::uuid[], $2::smallint[], $3::int[]) as m (id, panel, places) where h.task_id = m.id`,
    columns,
  );
}
