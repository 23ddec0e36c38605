import type { EntityManager } from 'typeorm';

export interface DueEntry {
  athleteId: string;
  platform: string;
  /** The task that the entry rests on. */
  taskId: string;
}

/** The batch of re-checks and how many of them may begin now. Only one process at a time is told. */
export async function lockRule(tx: EntityManager): Promise<{ batchId: string; room: number } | undefined> {
  const [rule]: { batchId: string; dailyCap: number }[] = await tx.query(
    `select g.batch_id as "batchId", g.daily_cap as "dailyCap" from ageing_rule g join batch b on b.id = g.batch_id and b.status = 'open'
        for update of g skip locked`,
  );
  if (rule === undefined) return undefined;
  const [today]: { opened: number }[] = await tx.query(
    `select count(*)::int as opened from task where cause = 'recheck' and created_at >= date_trunc('day', now(), 'UTC')`,
  );
  return { batchId: rule.batchId, room: rule.dailyCap - (today?.opened ?? 0) };
}

/** Those that nobody has checked for longest, without a round under way; in the order in which tasks are locked. */
export async function dueEntries(tx: EntityManager, limit: number): Promise<DueEntry[]> {
  return tx.query(
    `select * from (
       select d.athlete_id as "athleteId", d.platform, d.task_id as "taskId" from ageing a
        cross join lateral (
          select r.athlete_id, r.platform, r.task_id, r.checked_at from registry r
           where r.platform = a.platform and r.status in ('verified', 'no_account') and r.checked_at < now() - make_interval(days => a.days)
             and not exists (select from task t where t.athlete_id = r.athlete_id and t.platform = r.platform and t.kind <> 'gold' and t.status in ('open', 'disputed'))
           order by r.checked_at limit $1) d
        order by d.checked_at limit $1) due order by "taskId"`,
    [limit],
  );
}
