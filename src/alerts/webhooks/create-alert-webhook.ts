import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { checkUrl } from '../../http/outgoing/check-url.js';
import { newSigningSecret } from '../../http/outgoing/sign-message.js';
import { Refusal } from '../../shared/refusal.js';
import type { AlertWebhookMadeView } from '../alert.view.js';
import { findAlertWebhook } from './read-alert-webhooks.js';
import { sealSecret } from './secret.js';

const MOST = 10;

/** Begins to send alerts somewhere: what is raised from now on. */
@Injectable()
export class CreateAlertWebhook {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async run(by: string, url: string): Promise<AlertWebhookMadeView> {
    await checkUrl(url, this.settings);
    const [id, secret] = [randomUUID(), newSigningSecret()];
    return this.db.transaction(async (tx) => {
      const [{ count = 0 } = {}]: { count?: number }[] = await tx.query('select count(*)::int as count from alert_webhook');
      if (count >= MOST) throw new Refusal('conflict', 'too_many_webhooks', `Alerts go to ${MOST} addresses at most; remove one first.`);
      const made: unknown[] = await tx.query(
        'insert into alert_webhook (id, url, secret, created_by) values ($1, $2, $3, $4) on conflict (url) do nothing returning id',
        [id, url, sealSecret(secret, id, this.settings), by],
      );
      if (made.length === 0) throw new Refusal('conflict', 'webhook_known', 'Alerts are sent to this address already.');
      await recordAct(tx, { accountId: by, action: 'alert_webhook.created', subject: `alert_webhook:${id}`, after: { url } });
      return { ...(await findAlertWebhook(tx, id)), secret };
    });
  }
}
