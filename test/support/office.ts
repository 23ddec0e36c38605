import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Role } from '../../src/auth/caller.js';

/** The Authorization value of somebody of the office who is signed in. */
export async function someoneWith(pool: Pool, ...roles: Role[]): Promise<string> {
  const token = `ns_${randomBytes(32).toString('base64url')}`;
  await pool.query(
    `with a as (insert into account (email, display_name, roles) values ($1, 'Somebody', $2) returning id)
     insert into session (token_hash, account_id, expires_at) select $3, id, now() + interval '1 day' from a`,
    [`${randomBytes(8).toString('hex')}@example.org`, roles, createHash('sha256').update(token).digest()],
  );
  return `Bearer ${token}`;
}
