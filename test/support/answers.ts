import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { redecideTask } from '../../src/consensus/decide-task.js';
import { ScoreAnswers } from '../../src/consensus/score-answers.js';
import { post } from '../../src/queue/outbox.sql.js';
import { lockTask } from '../../src/tasks/lifecycle/close-task.sql.js';

/** Who says what; null: there is no account. */
export interface Said {
  workerId: string;
  key: string | null;
  /** How long the worker took. */
  seconds?: number;
  network?: string;
}

const INSERT = `
  with kept as (
  insert into assignment (id, task_id, worker_id, batch_id, policy_id, status, reward_micros, leased_at, expires_at, submitted_at, counted, not_counted,
                          payment, answer_kind, answer_key, answer_display, network)
  select $1, $2, $3, coalesce(t.batch_id, gen_random_uuid()), coalesce(t.policy_id, 0), 'submitted', 50000, clock_timestamp() - make_interval(secs => $6), now() + interval '1 hour', clock_timestamp(),
         t.kind <> 'gold', case t.kind when 'gold' then 'gold' end, 'approved', $4, $5, nullif($5, ''), $7 from task t where t.id = $2 returning *)
  insert into ledger (worker_id, kind, micros, assignment_id, batch_id) select worker_id, 'answer', reward_micros, id, batch_id from kept`;

const COUNT = `
  update task set ballots = v.ballots, lead = v.lead
    from (select count(*) as ballots, coalesce(max(votes), 0) as lead
            from (select count(*) over (partition by answer_kind, answer_key) as votes from assignment where task_id = $1 and counted) x) v
   where id = $1`;

async function insert(pool: Pool, taskId: string, { workerId, key, seconds = 60, network }: Said): Promise<string> {
  const id = randomUUID();
  await pool.query(INSERT, [id, taskId, workerId, key === null ? 'no_account' : 'handle', key ?? '', seconds, network ?? null]);
  return id;
}

/** Answers of a task, kept and credited as if they had come in one by one, and what they lead to: decided by the task's own policy after the last of them. */
export async function theySay(db: DataSource, pool: Pool, taskId: string, said: readonly Said[]): Promise<void> {
  for (const one of said) await insert(pool, taskId, one);
  await db.transaction(async (tx) => {
    const task = await lockTask(tx, taskId);
    await tx.query(COUNT, [taskId]);
    if (task !== undefined) await redecideTask(tx, task);
  });
}

/** Answers to a gold task, each with its message for the scorer. */
export async function theySayOfGold(db: DataSource, pool: Pool, taskId: string, said: readonly Said[]): Promise<void> {
  for (const one of said) {
    const assignmentId = await insert(pool, taskId, one);
    await post(db.manager, 'score-answers', { assignmentId });
  }
}

/** Scores what waits to be scored. */
export async function scoreAll(db: DataSource): Promise<void> {
  const waiting: { id: string; payload: { taskId: string } }[] = await db.query(
    `select id, payload from outbox where topic = 'score-answers' order by id`,
  );
  for (const { id, payload } of waiting) await new ScoreAnswers(db).run(id, payload);
}

/** Gold on X: each task with a truth of its own, truth-1, truth-2, and so on. */
export async function goldWithTruths(pool: Pool, count: number): Promise<string[]> {
  const { rows } = await pool.query(
    `with who as (insert into athlete (name, name_key) select 'Golden ' || n, 'golden' || n from generate_series(1, $1::int) n returning id, name),
     t as (insert into task (kind, athlete_id, platform, cause, panel) select 'gold', id, 'x', 'gold', 9 from who returning id, athlete_id),
     g as (
       insert into gold (task_id, platform, sport, answer_kind, handle_key, handle_display, source)
       select t.id, 'x', '', 'handle', replace(who.name, 'Golden ', 'truth-'), who.name, 'uploaded' from t join who on who.id = t.athlete_id returning task_id, handle_key)
     select task_id as id from g order by length(handle_key), handle_key`,
    [count],
  );
  return rows.map(({ id }) => id);
}
