import type { EntityManager } from 'typeorm';

const LEAST_ANSWERS = 10;
const POOR_MEAN = 0.7;
const LEAST_POOR = 3;

/**
 * Marks the gold whose answers seem to be passed around, for a person to look at: nearly all are right, those of at least three workers
 * who are otherwise poor among them, in less than half of the time that the same workers usually take. Nothing else follows from it.
 */
export async function flagLeakedGold(tx: EntityManager): Promise<void> {
  await tx.query(
    `with given as (
       select g.task_id, a.worker_id, a.answer_kind = g.answer_kind and a.answer_key = g.handle_key as is_right,
              extract(epoch from a.submitted_at - a.leased_at)::double precision as seconds
         from gold g join assignment a on a.task_id = g.task_id and a.status = 'submitted' where g.retired_at is null),
     usual as (
       select a.worker_id, percentile_cont(0.5) within group (order by extract(epoch from a.submitted_at - a.leased_at)) as seconds
         from assignment a where a.status = 'submitted' and a.worker_id in (select worker_id from given) group by a.worker_id),
     item as (
       select given.task_id,
              count(*) >= ${LEAST_ANSWERS} and avg(is_right::int) >= 0.95
              and count(*) filter (where is_poor and is_right) >= ${LEAST_POOR} and count(*) filter (where is_poor and not is_right) = 0
              and percentile_cont(0.5) within group (order by given.seconds / greatest(usual.seconds, 1)) < 0.5 as is_leaked
         from given join usual using (worker_id)
         left join lateral (
           select (4.8 + r.right_weight) / (6 + r.right_weight + r.wrong_weight) < ${POOR_MEAN} as is_poor from reliability r
            where r.worker_id = given.worker_id and r.platform = '') record on true
        group by given.task_id)
     update gold g set leak_suspected_at = case when item.is_leaked then now() end
       from item where item.task_id = g.task_id and item.is_leaked <> (g.leak_suspected_at is not null)`,
  );
}
