import type { EntityManager } from 'typeorm';
import { HALF_LIFE_DAYS } from '../engine/reliability.js';

const SCORES = `hashtextextended('the scores of workers', 0)`;

/** Until this transaction ends nobody counts everything anew; others may score as well. Before anything else of the work is done. */
export async function holdScores(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock_shared(${SCORES})`);
}

const IS_RIGHT = `case d.outcome when 'no_account' then a.answer_kind = 'no_account' else a.answer_kind = 'handle' and a.answer_key = d.handle_key end`;

/** What is waiting to be scored: its message counts it, and this doesn't. Of one snapshot with the answers, so nothing is lost or counted twice. */
const OUTCOMES = `
  pending as materialized (
    select payload->>'taskId' as task_id, payload->>'assignmentId' as assignment_id from outbox where topic = 'score-answers'),
  outcome as (
    select a.worker_id, t.platform, ${IS_RIGHT} as is_right, false as is_gold, greatest(d.decided_at, a.submitted_at) as at
      from decision d join task t on t.id = d.task_id
      join assignment a on a.task_id = d.task_id and a.status in ('submitted', 'carried') and a.not_counted is distinct from 'voided'
     where d.outcome <> 'cancelled' and d.void_at is null
       and case when a.submitted_at <= d.decided_at then d.task_id::text not in (select task_id from pending where task_id is not null)
                else a.id::text not in (select assignment_id from pending where assignment_id is not null) end
    union all
    select a.worker_id, g.platform, a.answer_kind = g.answer_kind and a.answer_key = g.handle_key, true, a.submitted_at
      from gold g join assignment a on a.task_id = g.task_id and a.status = 'submitted'
     where g.retired_at is null and a.id::text not in (select assignment_id from pending where assignment_id is not null))`;

const WEIGHT = `power(0.5, extract(epoch from now() - o.at)::double precision / (86400 * ${HALF_LIFE_DAYS}))`;

/**
 * Counts every worker's record anew, each answer faded by its age: what was voided, retired or decided otherwise since is out of it.
 * Gold counts from the day on which the worker qualified: whoever passed the test again begins again.
 */
export async function recountReliabilities(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${SCORES})`);
  await tx.query('delete from reliability');
  await tx.query(
    `with ${OUTCOMES}
     insert into reliability (worker_id, platform, right_weight, wrong_weight, gold_right, gold_wrong)
     select o.worker_id, p.platform,
            coalesce(sum(${WEIGHT}) filter (where o.is_right), 0), coalesce(sum(${WEIGHT}) filter (where not o.is_right), 0),
            coalesce(sum(${WEIGHT}) filter (where o.is_right and o.is_gold and o.at > since), 0),
            coalesce(sum(${WEIGHT}) filter (where not o.is_right and o.is_gold and o.at > since), 0)
       from outcome o join (select id, coalesce(qualified_at, '-infinity') as since from worker) w on w.id = o.worker_id
      cross join lateral (values (''), (o.platform)) p (platform)
      group by o.worker_id, p.platform`,
  );
}
