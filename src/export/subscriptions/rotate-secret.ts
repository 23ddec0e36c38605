import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { newSigningSecret } from '../../http/outgoing/sign-message.js';
import { Refusal } from '../../shared/refusal.js';
import { sealSecret } from './secrets.js';
import { lockSubscription } from './subscription.sql.js';
import type { SecretView } from './subscription.view.js';

/** Gives a webhook a new secret. For a while both sign, so that the receiver can change over whenever it likes. */
@Injectable()
export class RotateSecret {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async run(id: string, by: string, overlapSeconds: number): Promise<SecretView> {
    const secret = newSigningSecret();
    return this.db.transaction(async (tx) => {
      const { kind } = await lockSubscription(tx, id);
      if (kind === 'queue') throw new Refusal('conflict', 'no_secret', 'A queue is not signed: whoever reaches its Redis may read it.');
      const [[row]]: [[{ oldSecretUntil: Date }], number] = await tx.query(
        `update subscription set old_secret = secret, old_secret_until = now() + make_interval(secs => $2), secret = $3 where id = $1
         returning old_secret_until as "oldSecretUntil"`,
        [id, overlapSeconds, sealSecret(secret, id, this.settings)],
      );
      await recordAct(tx, {
        accountId: by,
        action: 'subscription.secret_rotated',
        subject: `subscription:${id}`,
        after: { overlapSeconds },
      });
      return { secret, oldSecretUntil: row.oldSecretUntil };
    });
  }
}
