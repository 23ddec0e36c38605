import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invalid, notFound } from '../shared/refusal.js';
import { recordAct } from './audit.sql.js';
import type { Caller, Role } from './caller.js';
import type { KeyView } from './auth.view.js';
import { hashToken, newToken } from './tokens.js';

/** Makes and revokes an account's own API keys. */
@Injectable()
export class ManageKeys {
  constructor(private readonly db: DataSource) {}

  /** The key itself is in the answer and nowhere else. */
  async create(caller: Caller, wanted: { name: string; roles: Role[]; expiresAt?: string }): Promise<KeyView & { key: string }> {
    const beyond = wanted.roles.filter((role) => !caller.roles.includes(role));
    if (beyond.length > 0) throw invalid('roles', `can only name roles of your own; ${beyond.join(', ')} isn't one`);
    if (wanted.expiresAt !== undefined && Date.parse(wanted.expiresAt) <= Date.now()) throw invalid('expiresAt', 'must lie in the future');
    const key = newToken('nk');
    return this.db.transaction(async (tx) => {
      const [row]: KeyView[] = await tx.query(
        `insert into api_key (account_id, name, key_hash, roles, expires_at) values ($1, $2, $3, $4, $5)
         returning id, name, roles, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"`,
        [caller.accountId, wanted.name, hashToken(key), wanted.roles, wanted.expiresAt ?? null],
      );
      if (row === undefined) throw new RangeError('an insert returned no row');
      await recordAct(tx, {
        accountId: caller.accountId,
        action: 'key.created',
        subject: `key:${row.id}`,
        after: { name: wanted.name, roles: wanted.roles },
      });
      return { ...row, key };
    });
  }

  async list(accountId: string): Promise<KeyView[]> {
    return this.db.query(
      `select id, name, roles, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"
         from api_key where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  async revoke(accountId: string, keyId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [, count]: [unknown, number] = await tx.query(
        'update api_key set revoked_at = coalesce(revoked_at, now()) where id = $1 and account_id = $2',
        [keyId, accountId],
      );
      if (count === 0) throw notFound('key');
      await recordAct(tx, { accountId, action: 'key.revoked', subject: `key:${keyId}` });
    });
  }
}
