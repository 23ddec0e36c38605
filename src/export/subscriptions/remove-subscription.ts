import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { lockSubscription } from './subscription.sql.js';

/** Ends a subscription, with the list of its deliveries. Jobs that are in its queue stay there for the collector. */
@Injectable()
export class RemoveSubscription {
  constructor(private readonly db: DataSource) {}

  async run(id: string, by: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const before = await lockSubscription(tx, id);
      await tx.query('delete from subscription where id = $1', [id]);
      await recordAct(tx, { accountId: by, action: 'subscription.removed', subject: `subscription:${id}`, before });
    });
  }
}
