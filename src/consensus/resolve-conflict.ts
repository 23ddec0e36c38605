import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../auth/audit.sql.js';
import { type ConflictMember, findConflict, lockConflict, type OpenConflict } from '../handles/conflicts.sql.js';
import { lockHandles } from '../handles/registry.sql.js';
import { settleConflict } from '../handles/settle-conflict.js';
import { noContent, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { invalid, notFound, Refusal } from '../shared/refusal.js';
import { lockTask } from '../tasks/lifecycle/close-task.sql.js';
import { openRound } from '../tasks/lifecycle/open-round.sql.js';
import { exchangeHandles } from './swaps/exchange-handles.js';

export interface ConflictResolution {
  conflictId: string;
  by: string;
  /** The external id of who keeps the handle; null: neither. */
  keep: string | null;
  /** Of two who looked swapped: both were right. */
  both: boolean;
  /** Of two who looked swapped: each gets what the other had. */
  exchange: boolean;
  reason: string;
}

/**
 * Says which of two athletes a handle belongs to, or whose handles of two who looked swapped are right. Whoever loses theirs is looked up
 * again; two who were swapped exchange theirs at once.
 */
@Injectable()
export class ResolveConflict {
  constructor(private readonly repeats: Repeats) {}

  async run(resolution: ConflictResolution, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const conflict = await lockCase(tx, resolution.conflictId);
      const { conflictId, by, keep, both, exchange, reason } = resolution;
      if (exchange) await exchangeHandles(tx, conflict, resolution);
      else await settle(tx, conflict, resolution);
      await recordAct(tx, {
        accountId: by,
        action: 'conflict.resolved',
        subject: `conflict:${conflictId}`,
        before: { members: conflict.members },
        after: { keep, both, exchange },
        reason,
      });
      return noContent();
    });
  }
}

async function settle(tx: EntityManager, conflict: OpenConflict, resolution: ConflictResolution): Promise<void> {
  const { by, reason } = resolution;
  const kept = keepersOf(conflict, resolution);
  await settleConflict(tx, conflict, { keep: kept, by, reason });
  for (const loser of conflict.members.filter((member) => !kept.includes(member))) await lookAgain(tx, loser, conflict.platform);
}

/** In the lock order: the members' tasks by id, the handle, the case. */
async function lockCase(tx: EntityManager, conflictId: string): Promise<OpenConflict> {
  const seen = await findConflict(tx, conflictId);
  if (seen === undefined) throw notFound('conflict');
  for (const taskId of seen.members.map((member) => member.taskId).toSorted()) await lockTask(tx, taskId);
  await lockHandles(tx, seen.platform, [seen.handleKey, ...seen.members.map((member) => member.handleKey)]);
  const conflict = await lockConflict(tx, conflictId);
  if (conflict?.status !== 'open') throw new Refusal('conflict', 'conflict_resolved', 'This case has been resolved already.');
  return conflict;
}

function keepersOf({ kind, members }: OpenConflict, { keep, both }: ConflictResolution): ConflictMember[] {
  if (both && (kind !== 'swap' || keep !== null)) throw invalid('both', 'is for a pair that looks swapped, with keep null');
  if (both) return members;
  const kept = members.find((member) => member.externalId === keep);
  if (keep !== null && kept === undefined)
    throw invalid('keep', `must be null or one of ${members.map((member) => member.externalId).join(', ')}`);
  return kept === undefined ? [] : [kept];
}

async function lookAgain(tx: EntityManager, { athleteId, taskId }: ConflictMember, platform: string): Promise<void> {
  const task = await lockTask(tx, taskId);
  if (task?.batchId != null) await openRound(tx, { athleteId, platform, batchId: task.batchId, cause: 'conflict' });
}
