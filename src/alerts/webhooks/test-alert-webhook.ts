import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { PostOut } from '../../http/outgoing/post-out.js';
import { signatureHeaders } from '../../http/outgoing/sign-message.js';
import { notFound } from '../../shared/refusal.js';
import type { AlertTestView } from '../alert.view.js';
import { openSecret } from './secret.js';

/** Sends a message that says nothing, and says what came of it. */
@Injectable()
export class TestAlertWebhook {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly postOut: PostOut,
  ) {}

  async run(id: string, by: string): Promise<AlertTestView> {
    const [row]: { id: string; url: string; secret: Buffer }[] = await this.db.query(
      'select id, url, secret from alert_webhook where id = $1',
      [id],
    );
    if (row === undefined) throw notFound('webhook');
    const body = JSON.stringify({ type: 'ping', timestamp: new Date(), data: {} });
    const headers = signatureHeaders({ id: `ping_${randomUUID()}`, body }, [openSecret(row, this.settings)], new Date());
    const { delivered, status, excerpt, error } = await this.postOut.run({ url: row.url, body, headers });
    await recordAct(this.db.manager, {
      accountId: by,
      action: 'alert_webhook.tested',
      subject: `alert_webhook:${id}`,
      after: { delivered, status },
    });
    return { delivered, status, excerpt, error };
  }
}
