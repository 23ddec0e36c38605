import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { fromMicros, toMicros } from '../../shared/money.js';
import { invalid, notFound, Refusal } from '../../shared/refusal.js';
import { makePurse, readPurse } from './purse.sql.js';
import { type BalanceView, viewBalance } from './balance.view.js';

export interface Funds {
  accountId: string;
  /** US dollars; negative: taken back. */
  amount: string;
  reason: string;
}

/** Puts money into a requester's balance, as it came in outside of Nonet, or takes back what isn't spoken for. */
@Injectable()
export class AddFunds {
  constructor(
    private readonly db: DataSource,
    private readonly repeats: Repeats,
  ) {}

  async run(adminId: string, { accountId, amount, reason }: Funds, request: RepeatableRequest | null): Promise<Reply<BalanceView>> {
    const isRefund = amount.startsWith('-');
    const micros = toMicros(amount.replace('-', '')) * (isRefund ? -1n : 1n);
    if (micros === 0n) throw invalid('amount', 'must not be 0');
    return this.repeats.once(request, async (tx) => {
      const known: unknown[] = await tx.query(`select from account where id = $1 and roles && '{requester,admin}'`, [accountId]);
      if (known.length === 0) throw notFound('requester');
      await makePurse(tx, accountId);
      const [, count]: [unknown, number] = await tx.query(
        'update requester_purse set available_micros = available_micros + $2 where account_id = $1 and available_micros + $2 >= 0',
        [accountId, String(micros)],
      );
      if (count === 0) {
        const { availableMicros } = await readPurse(tx, accountId);
        throw new Refusal('unprocessable', 'insufficient_funds', `Only ${fromMicros(availableMicros)} is available to be taken back.`);
      }
      await tx.query('insert into requester_ledger (account_id, kind, micros, made_by, reason) values ($1, $2, $3, $4, $5)', [
        accountId,
        isRefund ? 'refund' : 'top_up',
        String(micros),
        adminId,
        reason,
      ]);
      await recordAct(tx, {
        accountId: adminId,
        action: 'requester.funds_changed',
        subject: `account:${accountId}`,
        after: { amount },
        reason,
      });
      return created(viewBalance(await readPurse(tx, accountId)));
    });
  }

  async balance(accountId: string): Promise<BalanceView> {
    return viewBalance(await readPurse(this.db.manager, accountId));
  }
}
