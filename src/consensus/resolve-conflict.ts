import { Injectable } from '@nestjs/common';
import { recordAct } from '../auth/audit.sql.js';
import { findConflict, lockConflict } from '../handles/conflicts.sql.js';
import { lockHandles } from '../handles/registry.sql.js';
import { settleConflict } from '../handles/settle-conflict.js';
import { noContent, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { invalid, notFound, Refusal } from '../shared/refusal.js';
import { lockTask } from '../tasks/lifecycle/close-task.sql.js';
import { openRound } from '../tasks/lifecycle/open-round.sql.js';

export interface ConflictResolution {
  conflictId: string;
  by: string;
  /** The external id of who keeps the handle; null: neither. */
  keep: string | null;
  reason: string;
}

/** Says which of two athletes a handle belongs to. Whoever loses it is looked up again. */
@Injectable()
export class ResolveConflict {
  constructor(private readonly repeats: Repeats) {}

  async run({ conflictId, by, keep, reason }: ConflictResolution, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const seen = await findConflict(tx, conflictId);
      if (seen === undefined) throw notFound('conflict');
      // In the lock order: tasks by id, the handle, the case.
      for (const taskId of seen.members.map((member) => member.taskId).sort()) await lockTask(tx, taskId);
      await lockHandles(tx, seen.platform, [seen.handleKey]);
      const conflict = await lockConflict(tx, conflictId);
      if (conflict?.status !== 'open') throw new Refusal('conflict', 'conflict_resolved', 'This case has been resolved already.');
      const kept = conflict.members.find((member) => member.externalId === keep);
      if (keep !== null && kept === undefined) {
        throw invalid('keep', `must be null or one of ${conflict.members.map((member) => member.externalId).join(', ')}`);
      }
      await settleConflict(tx, conflict, { keepAthleteId: kept?.athleteId ?? null, by, reason });
      for (const { athleteId, taskId } of conflict.members.filter((member) => member !== kept)) {
        const task = await lockTask(tx, taskId);
        if (task?.batchId != null)
          await openRound(tx, { athleteId, platform: conflict.platform, batchId: task.batchId, cause: 'conflict' });
      }
      await recordAct(tx, {
        accountId: by,
        action: 'conflict.resolved',
        subject: `conflict:${conflictId}`,
        before: { members: conflict.members },
        after: { keep },
        reason,
      });
      return noContent();
    });
  }
}
