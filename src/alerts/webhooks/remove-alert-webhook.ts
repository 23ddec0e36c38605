import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { findAlertWebhook } from './read-alert-webhooks.js';

@Injectable()
export class RemoveAlertWebhook {
  constructor(private readonly db: DataSource) {}

  async run(id: string, by: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { url } = await findAlertWebhook(tx, id);
      await tx.query('delete from alert_webhook where id = $1', [id]);
      await recordAct(tx, { accountId: by, action: 'alert_webhook.removed', subject: `alert_webhook:${id}`, before: { url } });
    });
  }
}
