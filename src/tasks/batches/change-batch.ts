import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import type { Caller } from '../../auth/caller.js';
import { fromMicros, toMicros } from '../../shared/money.js';
import { Refusal } from '../../shared/refusal.js';
import type { ChangeBatchDto } from './batch.dto.js';
import { type BatchState, goOn, readState, setBudget, takeTurn, updateBatch } from './batch.sql.js';
import type { BatchView } from './batch.view.js';
import { dropPurses, fillPurses, lockObligations, type Obligations, outwaitClaims, promiseLiveLeases } from './budget.sql.js';
import { findBatch, ownerFor } from './read-batches.js';

/** Renames a batch, moves it in the queue, pauses, reopens or closes it, and says what it may cost. */
@Injectable()
export class ChangeBatch {
  constructor(private readonly db: DataSource) {}

  async run(caller: Caller, batchId: string, change: ChangeBatchDto): Promise<BatchView> {
    const owner = ownerFor(caller);
    const limitSwitched = await this.db.transaction(async (tx) => {
      const before = await takeTurn(tx, batchId, owner, 'change');
      if (before.status === 'closed' && change.status !== undefined && change.status !== 'closed') throw closedForGood();
      // The purses before the batch, as a claim has it.
      if (change.budget !== undefined) await changeBudget(tx, before, change.budget === null ? null : toMicros(change.budget));
      await updateBatch(tx, batchId, change);
      const after = await readState(tx, batchId, owner);
      await recordAct(tx, { accountId: caller.accountId, action: 'batch.changed', subject: `batch:${batchId}`, before, after });
      return (before.budgetMicros === null) !== (after.budgetMicros === null);
    });
    if (limitSwitched) await this.settle(batchId);
    return findBatch(this.db.manager, batchId, owner);
  }

  /** A claim that was under way while the limit came or went did not know: what it did is put right when it has ended. */
  private async settle(batchId: string): Promise<void> {
    await this.db.transaction(outwaitClaims);
    await this.db.transaction(async (tx) => {
      const { budgetMicros } = await takeTurn(tx, batchId, null, 'change');
      if (budgetMicros === null) return goOn(tx, batchId);
      const left = BigInt(budgetMicros) - total(await obligations(tx, batchId));
      await fillPurses(tx, batchId, left > 0n ? left : 0n);
    });
  }
}

/** Leaves in the purses what is neither spent nor promised; refused when that would be less than nothing. */
async function changeBudget(tx: EntityManager, batch: BatchState, budget: bigint | null): Promise<void> {
  if (budget === null) {
    await dropPurses(tx, batch.id);
  } else {
    const owed = await obligations(tx, batch.id);
    if (budget < total(owed)) throw budgetTooLow(owed);
    await fillPurses(tx, batch.id, budget - total(owed));
  }
  await setBudget(tx, batch.id, budget);
  // If it isn't enough for one more answer, the next claim pauses it again.
  await goOn(tx, batch.id);
}

async function obligations(tx: EntityManager, batchId: string): Promise<Obligations> {
  await promiseLiveLeases(tx, batchId);
  return lockObligations(tx, batchId);
}

const total = ({ spent, promised }: Obligations): bigint => spent + promised;

function closedForGood(): Refusal {
  return new Refusal('conflict', 'batch_closed', 'This batch is closed, and that is for good; make a new one.');
}

function budgetTooLow(owed: Obligations): Refusal {
  const [spent, promised] = [fromMicros(owed.spent), fromMicros(owed.promised)];
  const sentence = `The budget can't be less than ${fromMicros(total(owed))}: ${spent} is spent, and ${promised} is promised to workers who hold a task.`;
  return new Refusal('conflict', 'budget_too_low', sentence, { extra: { spent, promised } });
}
