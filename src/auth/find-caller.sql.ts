import type { DataSource } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { Caller } from './caller.js';
import { hashToken } from './tokens.js';

/** Whose token this is: a session's or an API key's; undefined when it is nobody's, ran out or was revoked. */
export async function findCaller(db: DataSource, token: string): Promise<Caller | undefined> {
  const rows: Caller[] = await db.query(
    prepared(`select a.id as "accountId", a.email, a.display_name as "displayName", a.roles, w.id as "workerId", t.via,
              'admin' = any (a.roles) and exists (select from second_factor f where f.account_id = a.id and f.turned_on_at is not null) as "hasSecondFactor"
       from (select account_id, 'session' as via, null::text[] as roles from session where token_hash = $1 and expires_at > now()
             union all
             select account_id, 'key', roles from api_key
              where key_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())) t
       join lateral (select id, email, display_name,
                            case when t.roles is null then roles else array(select unnest(roles) intersect select unnest(t.roles)) end as roles
                       from account where id = t.account_id and disabled_at is null) a on true
       left join worker w on w.account_id = a.id and 'worker' = any (a.roles)`),
    [hashToken(token)],
  );
  return rows[0];
}
