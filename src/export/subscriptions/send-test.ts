import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { PostOut } from '../../http/outgoing/post-out.js';
import { signatureHeaders } from '../../http/outgoing/sign-message.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import type { TestView } from './delivery.view.js';
import { openSecrets, type SealedSecrets } from './secrets.js';

/** Sends a webhook a message that says nothing, and says what came of it. It counts for nothing else. */
@Injectable()
export class SendTest {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly postOut: PostOut,
  ) {}

  async run(id: string, by: string): Promise<TestView> {
    const [row]: (SealedSecrets & { url: string | null })[] = await this.db.query(
      `select id, url, secret, case when old_secret_until > now() then old_secret end as "oldSecret" from subscription where id = $1`,
      [id],
    );
    if (row === undefined) throw notFound('subscription');
    if (row.url === null) throw new Refusal('conflict', 'no_webhook', 'Only a webhook can be tested; a queue shows what is in it.');
    const body = JSON.stringify({ type: 'ping', timestamp: new Date(), data: {} });
    const headers = signatureHeaders({ id: `ping_${randomUUID()}`, body }, openSecrets(row, this.settings), new Date());
    const { delivered, status, excerpt, error } = await this.postOut.run({ url: row.url, body, headers });
    await recordAct(this.db.manager, {
      accountId: by,
      action: 'subscription.tested',
      subject: `subscription:${id}`,
      after: { delivered, status },
    });
    return { delivered, status, excerpt, error };
  }
}
