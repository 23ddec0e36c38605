import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { closeConflict, type OpenConflict } from '../../handles/conflicts.sql.js';
import { type Exchanged, planExchange, writeExchanged } from '../../handles/exchange-handles.js';
import { invalid } from '../../shared/refusal.js';
import { insertSettledRound } from '../../tasks/lifecycle/settled-round.sql.js';
import { insertDecision } from '../decisions.sql.js';

interface Order {
  by: string;
  keep: string | null;
  both: boolean;
  reason: string;
}

/** Two were swapped: each gets the handle that the other had, on the word of whoever says so, in a round of its own. The case is locked. */
export async function exchangeHandles(tx: EntityManager, conflict: OpenConflict, order: Order): Promise<void> {
  const { by, keep, both, reason } = order;
  if (conflict.kind !== 'swap' || keep !== null || both)
    throw invalid('exchange', 'is for a pair that looks swapped, without keep and both');
  await closeConflict(tx, conflict.id, { outcome: 'exchanged', keepAthleteId: null, by, reason });
  for (const exchanged of await planExchange(tx, conflict)) await settleRound(tx, exchanged, order);
}

async function settleRound(tx: EntityManager, exchanged: Exchanged, { by, reason }: Order): Promise<void> {
  const { member, before, handle } = exchanged;
  const { taskId, round, policyId, policyVersion } = await insertSettledRound(tx, member.taskId);
  await insertDecision(tx, {
    taskId,
    outcome: 'verified',
    cause: 'adjudication',
    ...handle,
    agreed: 0,
    ballotIds: [],
    policyId,
    confidence: null,
    confidenceBound: null,
    effectiveVotes: null,
    decidedBy: by,
    reason,
  });
  await writeExchanged(tx, exchanged, { taskId, round, policyVersion });
  await recordAct(tx, {
    accountId: by,
    action: 'task.adjudicated',
    subject: `task:${taskId}`,
    before: { handle: before.handleDisplay },
    after: { outcome: 'verified', ...handle },
    reason,
  });
}
