import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { payoutExists, returnMoney, settlePayout } from './payouts.sql.js';
import { type PayoutView, viewPayout } from './payouts.view.js';

export type Settlement = { status: 'paid'; by: string; reason: null } | { status: 'cancelled'; by: string; reason: string };

/** Ends a requested payout: it was paid, or it is cancelled and its money goes back to the balance. Once: the first to do so decides. */
@Injectable()
export class SettlePayout {
  constructor(private readonly repeats: Repeats) {}

  async run(payoutId: string, settlement: Settlement, request: RepeatableRequest | null): Promise<Reply<PayoutView>> {
    return this.repeats.once(request, async (tx) => {
      const payout = await settlePayout(tx, payoutId, settlement);
      if (payout === undefined) throw await refusalFor(tx, payoutId);
      if (settlement.status === 'cancelled') await returnMoney(tx, payout);
      await recordAct(tx, {
        accountId: settlement.by,
        action: `payout.${settlement.status}`,
        subject: `payout:${payoutId}`,
        before: { status: 'requested' },
        after: { status: settlement.status, workerId: payout.workerId, micros: payout.micros },
        reason: settlement.reason,
      });
      return new Reply(200, viewPayout(payout));
    });
  }
}

async function refusalFor(tx: EntityManager, payoutId: string): Promise<Refusal> {
  if (!(await payoutExists(tx, payoutId))) return notFound('payout');
  return new Refusal('conflict', 'payout_settled', 'This payout was paid or cancelled already; look at the list again.');
}
