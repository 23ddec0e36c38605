import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** What a sealed secret belongs to. */
export const secretOf = (accessKeyId: string): string => `mturk-key:${accessKeyId}`;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Twenty capitals and digits that begin with NOTK: clients only look at the form. */
export const newAccessKeyId = (): string => `NOTK${[...randomBytes(16)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;

/** Forty characters, as Amazon's are: 240 random bits. */
export const newSecret = (): string => randomBytes(30).toString('base64');

export const isAccessKeyId = (text: string): boolean => /^NOTK[A-Z2-7]{16}$/.test(text);

export interface Signer {
  accountId: string;
  secret: Buffer;
  /** Whether the account is a requester still. */
  may: boolean;
}

/** Whose key it is; undefined: nobody's, or revoked. */
export async function findSigner(tx: EntityManager, accessKeyId: string): Promise<Signer | undefined> {
  const [row]: Signer[] = await tx.query(
    `select k.account_id as "accountId", k.secret, a.disabled_at is null and a.roles && '{requester,admin}' as may
       from mturk_key k join account a on a.id = k.account_id where k.access_key_id = $1 and k.revoked_at is null`,
    [accessKeyId],
  );
  return row;
}

/** At most once an hour. */
export async function noteUse(tx: EntityManager, accessKeyId: string): Promise<void> {
  await tx.query(
    `update mturk_key set last_used_at = now()
      where access_key_id = $1 and coalesce(last_used_at < now() - interval '1 hour', true)`,
    [accessKeyId],
  );
}
