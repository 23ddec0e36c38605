import type { Pool } from 'pg';

/** A registry of many entries that all have their place in the feed: every hundredth says no account, is conflicted, or is revoked. */
export async function fillRegistry(pool: Pool, count: number): Promise<void> {
  await pool.query(
    `with who as (
       insert into athlete (external_id, name, name_key) select 'many-' || i, 'Athlete N\u00ba ' || i, 'many' || i from generate_series(1, $1::int) i returning id, external_id, name),
     known as (
       select *, split_part(external_id, '-', 2)::int as n, nextval('change_seq') as seq from who),
     fed as (
       insert into change (id, seq, type, athlete_id, external_id, platform, handle_key, handle_display, confidence, cause, task_id) overriding system value
       select seq, seq, case n % 100 when 0 then 'no_account' when 1 then 'conflicted' when 2 then 'revoked' else 'verified' end, id, external_id, 'x',
              case when n % 100 > 0 then 'handle' || n end, case when n % 100 > 0 then 'Handle' || n end, 0.9, 'quorum', id from known)
     insert into registry (athlete_id, platform, external_id, name, status, handle_key, handle_display, handle_url, confidence, confidence_bound, agreed, ballots,
                           policy_version, cause, task_id, round, verified_at, checked_at, updated_at, version, change_id, seq)
     select id, 'x', external_id, name, case n % 100 when 0 then 'no_account' when 1 then 'conflicted' when 2 then 'revoked' else 'verified' end,
            case when n % 100 > 0 then 'handle' || n end, case when n % 100 > 0 then 'Handle' || n end, case when n % 100 > 0 then 'https://x.com/Handle' || n end,
            0.9 + n % 100 / 1001.0, 0.85, 7, 7 + n % 3, 1, 'quorum', id, 1, now(), now(), now(), 1, seq, seq from known`,
    [count],
  );
  await pool.query(`select setval(pg_get_serial_sequence('change', 'id'), (select max(id) from change))`);
  await pool.query('analyze registry, change');
}
