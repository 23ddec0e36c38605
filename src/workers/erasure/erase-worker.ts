import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { fromMicros } from '../../shared/money.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { countPerson, erasePerson, forfeitBalance, giveBackHeld, lockPerson, type PersonFacts } from './erasure.sql.js';
import type { ErasureObstacle, ErasureView } from './erasure.view.js';

export interface ErasureOrder {
  workerId: string;
  /** Who does it: an admin, or the worker. */
  by: string;
  /** An admin's; it is kept, and must name nobody. */
  reason: string | null;
  /** The worker gives up what they are owed. */
  forfeit: boolean;
  dryRun: boolean;
}

/**
 * Erases a worker's personal data at their request. What they answered and were paid stays, under an id that leads to nobody: decisions rest on
 * the one, and the books on the other.
 */
@Injectable()
export class EraseWorker {
  constructor(private readonly db: DataSource) {}

  async run({ workerId, by, reason, forfeit, dryRun }: ErasureOrder): Promise<ErasureView> {
    return this.db.transaction(async (tx) => {
      const person = await lockPerson(tx, workerId);
      if (person === undefined) throw notFound('worker');
      if (person.accountId === null) throw new Refusal('conflict', 'already_erased', 'This worker’s personal data was erased before.');
      if (!dryRun) await giveBackHeld(tx, workerId);
      const facts = await countPerson(tx, workerId);
      const view = viewErasure(workerId, facts);
      if (dryRun) return view;
      const obstacle = view.obstacles.find((one) => one === 'payout_open' || !forfeit);
      if (obstacle !== undefined) throw new Refusal('conflict', obstacle, SENTENCES[obstacle](view.balance));
      if (BigInt(facts.balanceMicros) > 0n) await forfeitBalance(tx, workerId, BigInt(facts.balanceMicros));
      await erasePerson(tx, workerId, person.accountId);
      const { erased, kept } = view;
      await recordAct(tx, { accountId: by, action: 'worker.erased', subject: `worker:${workerId}`, after: { erased, kept }, reason });
      return { ...view, done: true };
    });
  }
}

const SENTENCES: Record<ErasureObstacle, (balance: string) => string> = {
  payout_open: () => 'A payout is on its way. It has to be paid or cancelled first; ask the office, or wait.',
  balance_outstanding: (balance) => `$${balance} are owed. Ask for a payout and wait until it is paid, or give the money up with forfeit.`,
  work_unapproved: () => 'Work that was sent for HITs isn’t approved yet. Wait for its pay, or give it up with forfeit.',
};

function viewErasure(workerId: string, facts: PersonFacts): ErasureView {
  const { openPayouts, unapproved, balanceMicros, sessions, messages, appeals, comments, tests, answers, ledgerEntries, payouts } = facts;
  const obstacles: [ErasureObstacle, boolean][] = [
    ['payout_open', openPayouts > 0],
    ['balance_outstanding', BigInt(balanceMicros) > 0n],
    ['work_unapproved', unapproved > 0],
  ];
  return {
    workerId,
    done: false,
    obstacles: obstacles.filter(([, isThere]) => isThere).map(([name]) => name),
    balance: fromMicros(balanceMicros),
    erased: { sessions, messages, appeals, comments, tests },
    kept: { answers, ledgerEntries, payouts },
  };
}
