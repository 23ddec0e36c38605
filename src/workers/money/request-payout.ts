import { Injectable } from '@nestjs/common';
import type { Reply } from '../../http/reply.js';
import { created } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { fromMicros, toMicros } from '../../shared/money.js';
import { Refusal } from '../../shared/refusal.js';
import { insertPayout, lockBalance } from './payouts.sql.js';
import { type PayoutView, viewPayout } from './payouts.view.js';

/** Below this, sending the money costs more than it brings. */
const SMALLEST = toMicros('1.00');

/** Asks for money: all of the balance, or a part. It leaves the balance at once and comes back if the payout is cancelled. */
@Injectable()
export class RequestPayout {
  constructor(private readonly repeats: Repeats) {}

  async run(workerId: string, amount: string | null | undefined, request: RepeatableRequest | null): Promise<Reply<PayoutView>> {
    return this.repeats.once(request, async (tx) => {
      const balance = await lockBalance(tx, workerId);
      const micros = amount == null ? balance : toMicros(amount);
      if (micros < SMALLEST) throw tooSmall(balance);
      if (micros > balance) throw tooMuch(balance);
      return created(viewPayout(await insertPayout(tx, workerId, micros)));
    });
  }
}

function tooSmall(balance: bigint): Refusal {
  const sentence = `A payout is at least $${fromMicros(SMALLEST)}; your balance is $${fromMicros(balance)}.`;
  return new Refusal('unprocessable', 'payout_too_small', sentence, {
    errors: [{ field: 'amount', message: `must be at least ${fromMicros(SMALLEST)}` }],
  });
}

function tooMuch(balance: bigint): Refusal {
  const sentence = `Your balance is $${fromMicros(balance)}; ask for that or less.`;
  return new Refusal('unprocessable', 'balance_too_small', sentence, {
    errors: [{ field: 'amount', message: `must be at most ${fromMicros(balance)}` }],
  });
}
