import type { EntityManager } from 'typeorm';
import type { Role } from './caller.js';
import { SESSION_DAYS } from './session-cookie.js';
import { hashToken, newToken } from './tokens.js';

export interface AccountRow {
  id: string;
  email: string;
  displayName: string;
  roles: Role[];
  passwordHash: string | null;
  workerId: string | null;
}

/** Opens a session and answers its token, which is stored nowhere. */
export async function openSession(tx: EntityManager, accountId: string): Promise<string> {
  const token = newToken('ns');
  await tx.query(`insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`, [
    hashToken(token),
    accountId,
    SESSION_DAYS,
  ]);
  return token;
}

export async function endSession(tx: EntityManager, token: string): Promise<void> {
  await tx.query('delete from session where token_hash = $1', [hashToken(token)]);
}

export async function endAllSessions(tx: EntityManager, accountId: string): Promise<void> {
  await tx.query('delete from session where account_id = $1', [accountId]);
}

/** All but the one whose token this is. */
export async function endOtherSessions(tx: EntityManager, accountId: string, token: string): Promise<void> {
  await tx.query('delete from session where account_id = $1 and token_hash <> $2', [accountId, hashToken(token)]);
}

export async function findAccount(tx: EntityManager, by: { email: string } | { id: string }): Promise<AccountRow | undefined> {
  const [column, value] = 'email' in by ? ['lower(a.email) = lower($1)', by.email] : ['a.id = $1', by.id];
  const rows: AccountRow[] = await tx.query(
    `select a.id, a.email, a.display_name as "displayName", a.roles, a.password_hash as "passwordHash", w.id as "workerId"
       from account a left join worker w on w.account_id = a.id where ${column} and a.disabled_at is null`,
    [value],
  );
  return rows[0];
}

export async function setPassword(tx: EntityManager, accountId: string, passwordHash: string): Promise<void> {
  await tx.query('update account set password_hash = $2 where id = $1', [accountId, passwordHash]);
}
