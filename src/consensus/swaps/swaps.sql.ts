import type { EntityManager } from 'typeorm';
import type { SwapCandidate } from '../../handles/hold-swap.js';

export interface SwapRow extends SwapCandidate {
  taskId: string;
  platform: string;
}

/** The verified handle of somebody on the platform of a pair. */
const candidate = (athleteId: string): string => `
  select r.athlete_id as "athleteId", r.task_id as "taskId", r.platform, r.handle_key as "handleKey", w.sport, w.league, w.team,
  (select a.answer_key from assignment a where a.task_id = r.task_id and a.counted and a.answer_kind = 'handle' and a.answer_key <> r.handle_key
    group by a.answer_key order by count(*) desc, min(a.submitted_at) limit 1) as "runnerUp",
  array(select e.handle_key from registry e where e.athlete_id = r.athlete_id and e.platform <> r.platform and e.status = 'verified') as elsewhere
    from registry r join athlete w on w.id = r.athlete_id where r.athlete_id = ${athleteId} and r.platform = pair.platform`;

/**
 * Every platform on which the athlete of a task and a verified namesake both have a handle, the task's own first: what was found on one
 * platform may tell that another's are swapped. Without those who were in such a case there before: a person has looked at it.
 */
export async function findPairs(tx: EntityManager, taskId: string): Promise<{ found: SwapRow; twin: SwapRow }[]> {
  return tx.query(
    `with own as (
       select o.platform, o.athlete_id, w.name_key, o.platform <> t.platform as is_other
         from task t join registry f on f.athlete_id = t.athlete_id and f.platform = t.platform and f.task_id = t.id and f.status = 'verified'
         join registry o on o.athlete_id = f.athlete_id and o.status = 'verified' join athlete w on w.id = f.athlete_id
        where t.id = $1),
     pair as (
       select own.platform, own.athlete_id as one, twin.id as other, own.is_other
         from own join athlete twin on twin.name_key = own.name_key and twin.id <> own.athlete_id
         join registry r on r.athlete_id = twin.id and r.platform = own.platform and r.status = 'verified'
        where not exists (
          select from conflict c join conflict_member a on a.conflict_id = c.id and a.athlete_id = own.athlete_id
            join conflict_member b on b.conflict_id = c.id and b.athlete_id = twin.id
           where c.kind = 'swap' and c.platform = own.platform))
     select (select to_json(x) from (${candidate('pair.one')}) x) as found, (select to_json(x) from (${candidate('pair.other')}) x) as twin
       from pair order by pair.is_other, pair.platform, pair.other`,
    [taskId],
  );
}
