import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { checkUrl } from '../../http/outgoing/check-url.js';
import { checkPlace } from '../../handles/feed/check-place.js';
import { invalid } from '../../shared/refusal.js';
import { findSubscription } from './reads/read-subscriptions.js';
import { lockSubscription } from './subscription.sql.js';
import type { SubscriptionView } from './subscription.view.js';
import type { ChangeSubscriptionDto } from './subscriptions.dto.js';

/** Changes what a collector gets, and switches it off and on. */
@Injectable()
export class ChangeSubscription {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async run(id: string, by: string, wanted: ChangeSubscriptionDto): Promise<SubscriptionView> {
    if (wanted.url !== undefined) await checkUrl(wanted.url, this.settings);
    return this.db.transaction(async (tx) => {
      const before = await lockSubscription(tx, id);
      if (wanted.url !== undefined && before.kind === 'queue') throw invalid('url', 'is for webhooks');
      const after = wanted.after ?? before.after;
      // Nothing is sent from a place that the feed has forgotten; whoever switches it on again says where to begin.
      if (wanted.after !== undefined || wanted.status === 'active') await checkPlace(tx, after);
      await change(tx, id, { ...wanted, after });
      // Whoever begins somewhere else is owed what comes after that place, and no more.
      if (wanted.after !== undefined)
        await tx.query(`delete from delivery where subscription_id = $1 and status in ('waiting', 'sent')`, [id]);
      if (wanted.status === 'active') await switchOn(tx, id);
      if (wanted.status === 'disabled' && before.status === 'active') await switchOff(tx, id);
      const view = await findSubscription(tx, id);
      await recordAct(tx, { accountId: by, action: 'subscription.changed', subject: `subscription:${id}`, before, after: wanted });
      return view;
    });
  }
}

async function change(tx: EntityManager, id: string, wanted: ChangeSubscriptionDto): Promise<void> {
  await tx.query(
    `update subscription set name = coalesce($2, name), url = coalesce($3, url), events = coalesce($4, events),
            platforms = case when $5 then $6 else platforms end, seq = $7 where id = $1`,
    [id, wanted.name, wanted.url, wanted.events, wanted.platforms !== undefined, wanted.platforms, wanted.after],
  );
}

/** What waits is tried at once. */
async function switchOn(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `update subscription set status = 'active', disabled_cause = null, disabled_at = null, failures = 0, failing_since = null, paused_until = null
      where id = $1`,
    [id],
  );
  await tx.query(`update delivery set next_at = now() where subscription_id = $1 and status = 'waiting' and next_at > now()`, [id]);
}

async function switchOff(tx: EntityManager, id: string): Promise<void> {
  await tx.query(`update subscription set status = 'disabled', disabled_cause = 'asked', disabled_at = now() where id = $1`, [id]);
}
