import { escapeIdentifier, type Pool } from 'pg';

/** The tables that hold a text somewhere, in whatever column and of whatever type: read from the catalogue, so that a new one can't be forgotten. */
export async function tablesWith(pool: Pool, text: string): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await pool.query(`select from ${escapeIdentifier(name)} x where x::text ilike $1 limit 1`, [`%${text}%`]);
    if (rowCount === 1) found.push(name);
  }
  return found;
}

/** A text in each place where a requester writes to or about a worker, and a bonus of two dollars. */
export async function leaveTracesOnHits(
  pool: Pool,
  { workerId, accountId, text }: { workerId: string; accountId: string; text: string },
): Promise<void> {
  const { rows } = await pool.query(
    `with t as (insert into hit_type (account_id, digest, title, description, keywords, reward_micros, assignment_seconds, auto_approval_seconds, requirements)
       values ($1, '\\x00', 'a', 'b', '', 0, 60, 60, '[]') returning id),
     h as (insert into hit (hit_type_id, account_id, kind, max_assignments, first_max, expires_at) select id, $1, 'form', 1, 1, now() from t returning id),
     q as (insert into qualification_type (account_id, name, description, active) values ($1, 'skill', 'of hands', true) returning id),
     r as (insert into qualification_request (qualification_type_id, worker_id, status, answer, reason) select id, $2, 'Pending', jsonb_build_array($3::text), $3 from q),
     w as (insert into worker_qualification (qualification_type_id, worker_id, reason) select id, $2, $3 from q),
     b as (insert into requester_block (account_id, worker_id, reason) values ($1, $2, $3)),
     n as (insert into worker_notice (worker_id, account_id, subject, text) values ($2, $1, $3, $3))
     insert into hit_assignment (hit_id, worker_id, status, reward_micros, deadline, submitted_at, feedback) select id, $2, 'Submitted', 10000, now(), now(), $3 from h
     returning id`,
    [accountId, workerId, text],
  );
  await pool.query(
    `with b as (insert into hit_bonus (account_id, assignment_id, worker_id, micros, reason) values ($1, $2, $3, 2000000, $4) returning id),
     p as (update requester_purse set available_micros = available_micros - 2000000 where account_id = $1),
     l as (insert into requester_ledger (account_id, kind, micros, bonus_id, reason) select $1, 'bonus', -2000000, id, $4 from b)
     insert into ledger (worker_id, kind, micros, assignment_id, reason) values ($3, 'bonus', 2000000, $2, $4)`,
    [accountId, rows[0].id, workerId, text],
  );
}
