import type { EntityManager } from 'typeorm';

/** Open tasks that are alike in all that a policy looks at. */
export interface OpenTally {
  tasks: number;
  ballots: number;
  lead: number;
  cannotTell: number;
  /** Leases that are out. */
  live: number;
  /** Places that are open now. */
  places: number;
}

export async function readOpenTallies(tx: EntityManager, batchId: string): Promise<OpenTally[]> {
  return tx.query(
    `select count(*)::int as tasks, t.ballots, t.lead, t.cannot_tell as "cannotTell", coalesce(out.leases, 0) as live, greatest(0, coalesce(h.places, 0)) as places
       from task t left join handout h on h.task_id = t.id
       left join (select task_id, count(*)::int as leases from assignment where batch_id = $1 and status = 'assigned' group by task_id) out on out.task_id = t.id
      where t.batch_id = $1 and t.status = 'open' group by 2, 3, 4, 5, 6`,
    [batchId],
  );
}

export async function platformsOf(tx: EntityManager, batchId: string): Promise<string[] | undefined> {
  const rows: { platforms: string[] }[] = await tx.query('select platforms from batch where id = $1', [batchId]);
  return rows[0]?.platforms;
}
