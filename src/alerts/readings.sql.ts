import type { EntityManager } from 'typeorm';
import { RULE_NAMES, type RuleName } from './rules.js';

export interface Reading {
  rule: RuleName;
  /** What it is about, as kind:id; '': everything. */
  subject: string;
  /** null: too little is known. */
  value: number | null;
}

/** Of fewer decisions or answers a share or a time says nothing. */
const FEWEST = 20;
const DAY = `now() - interval '1 day'`;

/** Each rule's figure: of the last day, or of this moment. `value` alone is about everything. */
const READINGS: Record<RuleName, string> = {
  agreement: `
    select case when count(*) >= ${FEWEST} then sum(agreed)::double precision / nullif(sum(ballots), 0) end as value
      from (select agreed, ballots from decision where decided_at > ${DAY} and cause = 'quorum'
            union all select agreed, ballots from dispute where opened_at > ${DAY}) of_the_day`,
  gold_accuracy: `
    select case when count(*) >= ${FEWEST} then avg((a.answer_kind = g.answer_kind and coalesce(a.answer_key, '') = g.handle_key)::int)::double precision end as value
      from gold g join assignment a on a.task_id = g.task_id and a.status = 'submitted' and a.submitted_at > ${DAY} where g.retired_at is null`,
  time_to_decision: `
    select case when count(*) >= ${FEWEST} then percentile_cont(0.9) within group (order by extract(epoch from d.decided_at - t.created_at)) / 3600 end as value
      from decision d join task t on t.id = d.task_id where d.decided_at > ${DAY}`,
  dispute_age: `
    select coalesce((select extract(epoch from now() - closed_at) / 3600 from task where status = 'disputed' order by closed_at limit 1), 0)::double precision as value`,
  collector_reports: `select count(*)::int as value from report where at > ${DAY}`,
  queue_age: `
    select coalesce(extract(epoch from now() - least((select created_at from outbox order by id limit 1), (select at from change where seq is null order by id limit 1)))
                    / 60, 0)::double precision as value`,
  failed_imports: `select count(*)::int as value from import_job where status = 'failed' and created_at > ${DAY}`,
  failed_exports: `select count(*)::int as value from export_job where status = 'failed' and created_at > ${DAY}`,
  failed_deliveries: `
    select ((select count(*) from delivery where status = 'dead' and attempted_at > ${DAY})
          + (select count(*) from subscription where status = 'disabled' and disabled_cause <> 'asked'))::int as value`,
  budget: `
    select 'batch:' || b.id as subject, (1 - coalesce((select sum(micros) from purse where batch_id = b.id), 0) / b.budget_micros)::double precision as value
      from batch b where b.budget_micros > 0 and (b.status = 'open' or b.pause_cause = 'budget')`,
  collusion: `
    select count(distinct w)::int as value from worker_pair p cross join lateral (values (p.one), (p.other)) both_of (w)
     where p.probability > 0.9 and exists (select from worker where id = w and status not in ('suspended', 'blocked'))`,
};

export async function takeReadings(tx: EntityManager): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const rule of RULE_NAMES) {
    const rows: { subject?: string; value: number | null }[] = await tx.query(READINGS[rule]);
    readings.push(...rows.map(({ subject = '', value }) => ({ rule, subject, value })));
  }
  return readings;
}
