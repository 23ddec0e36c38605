import type { Pool } from 'pg';

/** What a made-up crowd has done. */
export interface Filled {
  readonly tasks: number;
  readonly ballotsPerTask: number;
  readonly workers: number;
}

/**
 * Fills an empty database with look-ups that were all answered and mostly resolved, straight into its tables: 85 % workers, errors half on
 * one decoy. As if they had come in over the API, but in a minute.
 */
export async function fillBallots(pool: Pool, { tasks, ballotsPerTask, workers }: Filled): Promise<void> {
  await pool.query('begin');
  await pool.query(
    `insert into worker (display_name, status, qualified_at) select 'Worker ' || n, 'qualified', now() from generate_series(1, $1::int) n`,
    [workers],
  );
  const batch = await pool.query<{ id: string }>(
    `insert into batch (name, platforms, reward_micros, created_by) values ('A made-up batch', '{x}', 50000, gen_random_uuid()) returning id`,
  );
  const batchId = batch.rows[0]?.id;
  const policy = await pool.query<{ id: string }>(
    `insert into policy (batch_id, version, agree, panel, stop, staged, lease_seconds, max_lease_seconds, late_seconds, max_cannot_tell, gold_rate, require_qualification)
     values ($1, 1, 7, 9, 'early', true, 900, 3600, 3600, 3, 0, true) returning id`,
    [batchId],
  );
  const policyId = policy.rows[0]?.id;
  await pool.query('update batch set policy_id = $2 where id = $1', [batchId, policyId]);
  await pool.query('commit');
  await pool.query(
    `insert into athlete (external_id, name, name_key, sport) select 'a' || n, 'Athlete ' || n, 'athlete' || n, 'basketball' from generate_series(1, $1::int) n`,
    [tasks],
  );
  await pool.query(
    `insert into task (batch_id, athlete_id, platform, status, policy_id, panel, ballots, closed_at)
     select $1, id, 'x', 'verified', $2, 9, $3, now() from athlete`,
    [batchId, policyId, ballotsPerTask],
  );
  await pool.query(
    `insert into assignment (task_id, worker_id, batch_id, policy_id, status, reward_micros, expires_at, submitted_at, payment, counted, answer_kind, answer_key, answer_display)
     select t.id, w.id, $1, $2, 'submitted', 50000, now(), now() - make_interval(secs => 1e6 * random()), 'approved', true, 'handle', said.key, said.key
       from (select id, athlete_id, ($4::int * random())::int as first from task) t
      cross join lateral (select n, random() as luck, random() as spread from generate_series(0, $3::int - 1) n where t.first is not null) vote
      cross join lateral (select case when luck < .85 then 'right' when luck < .925 then 'decoy' else 'other' || (5 * spread)::int end || replace(t.id::text, '-', '') as key) said
       join (select id, row_number() over (order by id)::int - 1 as place from worker) w on w.place = (t.first + vote.n * 37) % $4`,
    [batchId, policyId, ballotsPerTask, workers],
  );
  await pool.query(
    `insert into decision (task_id, outcome, cause, handle_key, handle_display, agreed, ballots, ballot_ids, policy_id, confidence)
     select task_id, 'verified', 'quorum', key, key, votes, $2, '{}', $1, .98
       from (select task_id, answer_key as key, count(*) as votes from assignment group by task_id, answer_key) tally where votes >= 7`,
    [policyId, ballotsPerTask],
  );
  await pool.query(
    `insert into reliability (worker_id, platform, right_weight, wrong_weight)
     select worker_id, platform, right_weight, wrong_weight
       from (select a.worker_id, count(*) filter (where a.answer_key = d.handle_key) as right_weight, count(*) filter (where a.answer_key <> d.handle_key) as wrong_weight
               from assignment a join decision d on d.task_id = a.task_id group by a.worker_id) record cross join (values (''), ('x')) of_platform (platform)`,
  );
  await pool.query('vacuum analyze');
}
