import type { Pool } from 'pg';
import { CHANGE_COLUMNS } from '../../src/handles/feed/change.view.js';

/** A webhook that fails, with a delivery in each state; a queue; two cursors; a report. The registry has entries by now. @returns the webhook's id */
export async function someFeeding(pool: Pool): Promise<string> {
  const { rows } = await pool.query(
    `insert into subscription (kind, name, url, events, platforms, secret, seq, failures, failing_since, old_secret_until, created_by)
     values ('webhook', 'Features', 'https://collector.example.org/hooks/nonet/verified-handles?team=features', '{verified,superseded,revoked}', null, 'sealed',
             (select max(seq) from change), 3, now() - interval '20 minutes', now() + interval '5 hours', gen_random_uuid()) returning id`,
  );
  const { id } = rows[0];
  await pool.query(
    `insert into delivery (subscription_id, seq, athlete_id, platform, payload, status, attempts, attempted_at, delivered_at, next_at, answer_status, answer_excerpt, error)
     select $1, c.seq, c.athlete_id, c.platform, c.change,
            s.status, s.attempts, now() - interval '3 minutes', case when s.status = 'delivered' then now() end, now() + interval '12 minutes', s.answer, s.excerpt, s.error
       from (select c.seq, c.athlete_id, c.platform, to_jsonb(v) as change, row_number() over (order by c.seq desc) as n
               from change c join (select ${CHANGE_COLUMNS} from change) v on v.seq = c.seq) c
       join (values (1, 'waiting', 0, null, null, null), (2, 'waiting', 3, 503, 'upstream connect error or disconnect/reset before headers', null),
                    (3, 'dead', 14, null, '', 'no answer within 10 seconds'), (4, 'delivered', 1, 204, '', null), (5, 'delivered', 2, 200, '{"ok":true}', null))
            as s (n, status, attempts, answer, excerpt, error) on s.n = c.n`,
    [id],
  );
  await pool.query(
    `insert into subscription (kind, name, queue, events, seq, status, disabled_cause, disabled_at, created_by)
     values ('queue', 'changes', 'changes', '{verified}', 0, 'disabled', 'too_old', now(), gen_random_uuid())`,
  );
  await pool.query(
    `insert into feed_cursor (name, seq, created_by) select 'nightly-features', max(seq), gen_random_uuid() from change union all select 'wikipedia', 1, gen_random_uuid()`,
  );
  await pool.query(
    `insert into report (athlete_id, platform, problem, observed, reported_by)
     select athlete_id, platform, 'implausible', 'medianLikes was 21480, and is 3', gen_random_uuid() from registry limit 1`,
  );
  return id;
}
