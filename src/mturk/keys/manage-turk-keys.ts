import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { newSigningSecret } from '../../http/outgoing/sign-message.js';
import { notFound } from '../../shared/refusal.js';
import { seal } from '../../shared/sealed-text.js';
import { makePurse } from '../money/purse.sql.js';
import { newAccessKeyId, newSecret, secretOf } from './turk-key.sql.js';
import type { NewTurkKeyView, TurkKeyView } from './turk-keys.view.js';

const VIEW = `access_key_id as "accessKeyId", name, created_at as "createdAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** What a requester's webhook secret is sealed for. */
export const webhookSecretOf = (accountId: string): string => `mturk-notifications:${accountId}`;

/** Makes and revokes the keys that Mechanical Turk's clients sign with. */
@Injectable()
export class ManageTurkKeys {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  /** The secret is in the answer and nowhere else: here it is kept sealed, because a signature is checked with it. */
  async create(accountId: string, name: string): Promise<NewTurkKeyView> {
    const accessKeyId = newAccessKeyId();
    const secretAccessKey = newSecret();
    const sealed = seal(secretAccessKey, secretOf(accessKeyId), this.settings.secret);
    return this.db.transaction(async (tx) => {
      const [row]: TurkKeyView[] = await tx.query(
        `insert into mturk_key (access_key_id, account_id, name, secret) values ($1, $2, $3, $4) returning ${VIEW}`,
        [accessKeyId, accountId, name, sealed],
      );
      if (row === undefined) throw new RangeError('an insert returned no row');
      await recordAct(tx, { accountId, action: 'mturk_key.created', subject: `mturk_key:${accessKeyId}`, after: { name } });
      return { ...row, secretAccessKey };
    });
  }

  async list(accountId: string): Promise<TurkKeyView[]> {
    return this.db.query(`select ${VIEW} from mturk_key where account_id = $1 order by created_at, access_key_id`, [accountId]);
  }

  async revoke(accountId: string, accessKeyId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [, count]: [unknown, number] = await tx.query(
        'update mturk_key set revoked_at = coalesce(revoked_at, now()) where access_key_id = $1 and account_id = $2',
        [accessKeyId, accountId],
      );
      if (count === 0) throw notFound('key');
      await recordAct(tx, { accountId, action: 'mturk_key.revoked', subject: `mturk_key:${accessKeyId}` });
    });
  }

  /** A new secret to sign notifications with; the one before signs no more. */
  async newNotificationSecret(accountId: string): Promise<{ secret: string }> {
    const secret = newSigningSecret();
    await this.db.transaction(async (tx) => {
      await makePurse(tx, accountId);
      await tx.query('update requester_purse set webhook_secret = $2 where account_id = $1', [
        accountId,
        seal(secret, webhookSecretOf(accountId), this.settings.secret),
      ]);
      await recordAct(tx, { accountId, action: 'mturk_notification_secret.made', subject: `account:${accountId}` });
    });
    return { secret };
  }
}
