import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { checkPlace } from '../../handles/feed/check-place.js';
import { accepted, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import type { RedeliveryView } from './delivery.view.js';
import { AGAIN } from './delivery/delivery.sql.js';
import { lockSubscription } from './subscription.sql.js';
import type { RedeliverDto } from './subscriptions.dto.js';

/** Sends again what was delivered or given up: one change, all that were given up, or everything after a place in the feed. */
@Injectable()
export class Redeliver {
  constructor(private readonly repeats: Repeats) {}

  async run(id: string, by: string, wanted: RedeliverDto, request: RepeatableRequest | null): Promise<Reply<RedeliveryView>> {
    const { seq, since, dead } = wanted;
    const given = Object.entries({ seq, since, dead }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    if (given.length !== 1) {
      const message = 'Exactly one of seq, since and dead says what is sent again.';
      const errors = (given.length === 0 ? ['seq'] : given).map((field) => ({ field, message }));
      throw new Refusal('invalid', 'invalid_input', message, { errors });
    }
    return this.repeats.once(request, async (tx) => {
      await lockSubscription(tx, id);
      const deliveries = wanted.since === undefined ? await resend(tx, id, wanted.seq ?? null) : await resendSince(tx, id, wanted.since);
      await recordAct(tx, { accountId: by, action: 'subscription.redelivered', subject: `subscription:${id}`, after: wanted });
      return accepted({ deliveries });
    });
  }
}

async function resend(tx: EntityManager, id: string, seq: number | null): Promise<number> {
  const [, count]: [unknown, number] = await tx.query(
    `update delivery set ${AGAIN} where subscription_id = $1 and (seq = $2 or $2::bigint is null and status = 'dead')`,
    [id, seq],
  );
  if (seq !== null && count === 0) throw notFound('delivery');
  return count;
}

/** The feed is read again from there. What waits goes first, or a later change of a pair could come before an earlier one. */
async function resendSince(tx: EntityManager, id: string, since: number): Promise<null> {
  await checkPlace(tx, since);
  await tx.query(`delete from delivery where subscription_id = $1 and seq > $2 and status in ('waiting', 'sent')`, [id, since]);
  await tx.query('update subscription set seq = least(seq, $2) where id = $1', [id, since]);
  return null;
}
