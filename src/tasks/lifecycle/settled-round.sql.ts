import type { EntityManager } from 'typeorm';

export interface SettledRound {
  taskId: string;
  round: number;
  policyId: string;
  policyVersion: number;
}

/** A round that a person settles without asking anybody: it is never handed out. Under the policy of the pair's earlier task, whose lock the caller holds. */
export async function insertSettledRound(tx: EntityManager, earlierTaskId: string): Promise<SettledRound> {
  const [row]: SettledRound[] = await tx.query(
    `with t as (
       insert into task (batch_id, athlete_id, platform, round, cause, status, policy_id, panel, closed_at)
       select e.batch_id, e.athlete_id, e.platform,
              1 + (select max(round) from task where athlete_id = e.athlete_id and platform = e.platform and kind <> 'gold'),
              'conflict', 'verified', e.policy_id, e.panel, clock_timestamp()
         from task e where e.id = $1 returning id, round, policy_id)
     select t.id as "taskId", t.round, t.policy_id as "policyId", p.version as "policyVersion" from t join policy p on p.id = t.policy_id`,
    [earlierTaskId],
  );
  if (row === undefined) throw new RangeError('a verified task has a policy');
  return row;
}
