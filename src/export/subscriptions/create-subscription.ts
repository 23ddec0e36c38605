import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Settings } from '../../config/settings.js';
import { checkPlace } from '../../handles/feed/check-place.js';
import { readHead } from '../../handles/feed/read-head.sql.js';
import { CHANGE_TYPES } from '../../handles/registry.sql.js';
import { checkUrl } from '../../http/outgoing/check-url.js';
import { newSigningSecret } from '../../http/outgoing/sign-message.js';
import { invalid } from '../../shared/refusal.js';
import { findSubscription } from './reads/read-subscriptions.js';
import { sealSecret } from './secrets.js';
import type { SubscriptionMadeView } from './subscription.view.js';
import type { CreateSubscriptionDto } from './subscriptions.dto.js';
import { queueNeedsRedis, queueTaken } from './subscriptions.refusals.js';

const DEFAULT_QUEUE = 'changes';

/** Begins to feed a collector, from a place in the feed on. */
@Injectable()
export class CreateSubscription {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async run(by: string, wanted: CreateSubscriptionDto): Promise<SubscriptionMadeView> {
    const target = await this.targetOf(wanted);
    const id = randomUUID();
    const secret = target.url === null ? null : newSigningSecret();
    return this.db.transaction(async (tx) => {
      const after = wanted.after === undefined ? await readHead(tx) : wanted.after;
      await checkPlace(tx, after);
      await insert(tx, { ...wanted, ...target, id, after, by, secret: secret === null ? null : sealSecret(secret, id, this.settings) });
      await recordAct(tx, {
        accountId: by,
        action: 'subscription.created',
        subject: `subscription:${id}`,
        after: { ...wanted, ...target },
      });
      return { ...(await findSubscription(tx, id)), secret };
    });
  }

  private async targetOf({ kind, url, queue, name }: CreateSubscriptionDto): Promise<Target> {
    if (kind === 'webhook') {
      if (queue !== undefined) throw invalid('queue', 'is for kind queue; a webhook has a url');
      if (url === undefined) throw invalid('url', 'is needed for a webhook');
      await checkUrl(url, this.settings);
      return { kind, url, queue: null, name: name ?? new URL(url).hostname };
    }
    if (url !== undefined) throw invalid('url', 'is for kind webhook; a queue has a name');
    if (this.settings.redisUrl === null) throw queueNeedsRedis();
    return { kind, url: null, queue: queue ?? DEFAULT_QUEUE, name: name ?? queue ?? DEFAULT_QUEUE };
  }
}

interface Target {
  kind: 'webhook' | 'queue';
  url: string | null;
  queue: string | null;
  name: string;
}

interface NewRow extends Target {
  id: string;
  after: number;
  by: string;
  secret: Buffer | null;
  events?: string[];
  platforms?: string[] | null;
}

async function insert(tx: EntityManager, row: NewRow): Promise<void> {
  const made: unknown[] = await tx.query(
    `insert into subscription (id, kind, name, url, queue, events, platforms, secret, seq, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (queue) do nothing returning id`,
    [row.id, row.kind, row.name, row.url, row.queue, row.events ?? CHANGE_TYPES, row.platforms ?? null, row.secret, row.after, row.by],
  );
  if (made.length === 0) throw queueTaken(row.queue ?? '');
}
