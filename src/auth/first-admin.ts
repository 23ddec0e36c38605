import type { DataSource } from 'typeorm';
import type { FirstAdmin } from '../config/settings.js';
import { hashPassword } from './passwords.js';
import { hashToken } from './tokens.js';

/** Makes sure that the configured administrator exists, with its key. A password that was changed since is left alone. */
export async function ensureFirstAdmin(db: DataSource, admin: FirstAdmin): Promise<void> {
  const [existing]: { id: string }[] = await db.query('select id from account where lower(email) = lower($1)', [admin.email]);
  const passwordHash = existing === undefined ? await hashPassword(admin.password) : null;
  await db.transaction(async (tx) => {
    await tx.query(
      `insert into account (email, display_name, roles, password_hash) values ($1, 'Administrator', '{requester,engineer,admin}', $2)
       on conflict (lower(email)) do nothing`,
      [admin.email, passwordHash],
    );
    await tx.query(
      `insert into api_key (account_id, name, key_hash, roles)
       select id, 'NONET_ADMIN_API_KEY', $2, '{requester,engineer,admin}' from account where lower(email) = lower($1)
       on conflict on constraint api_key_hash_once do nothing`,
      [admin.email, hashToken(admin.apiKey)],
    );
  });
}
