import type { EntityManager } from 'typeorm';
import type { SwapCandidate } from '../../handles/hold-swap.js';

export interface SwapRow extends SwapCandidate {
  taskId: string;
  platform: string;
}

const CANDIDATE = `
  r.athlete_id as "athleteId", r.task_id as "taskId", r.platform, r.handle_key as "handleKey", w.sport, w.league, w.team,
  (select a.answer_key from assignment a where a.task_id = r.task_id and a.counted and a.answer_kind = 'handle' and a.answer_key <> r.handle_key
    group by a.answer_key order by count(*) desc, min(a.submitted_at) limit 1) as "runnerUp"`;

/** The verified entry that rests on a task. */
export async function findCandidate(tx: EntityManager, taskId: string): Promise<SwapRow | undefined> {
  const rows: SwapRow[] = await tx.query(
    `select ${CANDIDATE} from task t join registry r on r.athlete_id = t.athlete_id and r.platform = t.platform and r.task_id = t.id and r.status = 'verified'
       join athlete w on w.id = r.athlete_id where t.id = $1`,
    [taskId],
  );
  return rows[0];
}

/** Verified namesakes of somebody on the same platform, but those with whom they were in such a case before: a person has looked at it. */
export async function findNamesakes(tx: EntityManager, { athleteId, platform }: SwapRow): Promise<SwapRow[]> {
  return tx.query(
    `select ${CANDIDATE} from athlete me join athlete w on w.name_key = me.name_key and w.id <> me.id
       join registry r on r.athlete_id = w.id and r.platform = $2 and r.status = 'verified'
      where me.id = $1 and not exists (
        select from conflict c join conflict_member a on a.conflict_id = c.id and a.athlete_id = me.id join conflict_member b on b.conflict_id = c.id and b.athlete_id = w.id
         where c.kind = 'swap' and c.platform = $2)
      order by w.id`,
    [athleteId, platform],
  );
}
