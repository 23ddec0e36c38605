import type { EntityManager } from 'typeorm';
import type { Role } from './caller.js';
import { hashToken, newToken } from './tokens.js';

/** How long a one-time link works. */
const LINK_DAYS = 7;

/** Answers undefined when the e-mail is taken. */
export async function insertAccount(
  tx: EntityManager,
  account: { email: string; displayName: string; roles: Role[]; passwordHash: string | null },
): Promise<string | undefined> {
  const rows: { id: string }[] = await tx.query(
    `insert into account (email, display_name, roles, password_hash) values ($1, $2, $3, $4) on conflict (lower(email)) do nothing returning id`,
    [account.email, account.displayName, account.roles, account.passwordHash],
  );
  return rows[0]?.id;
}

/** Answers the token of a link with which the account's owner sets a password, once. It takes the place of one that wasn't used. */
export async function insertLink(tx: EntityManager, accountId: string): Promise<string> {
  const token = newToken('nl');
  await tx.query('delete from one_time_link where account_id = $1 and used_at is null', [accountId]);
  await tx.query(`insert into one_time_link (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`, [
    hashToken(token),
    accountId,
    LINK_DAYS,
  ]);
  return token;
}

/** Uses a link up and answers whose it was; undefined when it was used, ran out or never was. */
export async function useLink(tx: EntityManager, token: string): Promise<string | undefined> {
  const [rows]: [{ accountId: string }[], number] = await tx.query(
    `update one_time_link set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning account_id as "accountId"`,
    [hashToken(token)],
  );
  return rows[0]?.accountId;
}

/** Disables an account with its sessions and keys. False: it is the last administrator, who stays. */
export async function disableAccount(tx: EntityManager, accountId: string): Promise<boolean> {
  // All administrators are locked, so that two of them can't remove each other at once.
  const admins: { id: string }[] = await tx.query(
    `select id from account where 'admin' = any (roles) and disabled_at is null order by id for update`,
  );
  if (admins.length === 1 && admins[0]?.id === accountId) return false;
  await tx.query('update account set disabled_at = now() where id = $1', [accountId]);
  await tx.query('delete from session where account_id = $1', [accountId]);
  await tx.query('update api_key set revoked_at = now() where account_id = $1 and revoked_at is null', [accountId]);
  return true;
}
