import { Injectable } from '@nestjs/common';
import { noContent, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { notFound, Refusal } from '../shared/refusal.js';
import { lockTask } from '../tasks/lifecycle/close-task.sql.js';
import { takeReturn } from './answers.sql.js';
import { disputeUntellable } from './decide-task.js';

/** Gives a task back for good; when too many could not tell, the task becomes a dispute. */
@Injectable()
export class ReturnAssignment {
  constructor(private readonly repeats: Repeats) {}

  async run(assignmentId: string, workerId: string, reason: string, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const { outcome, dispute, taskId } = await takeReturn(tx, assignmentId, workerId, reason);
      if (outcome === 'not_yours') throw notFound('assignment');
      if (outcome === 'already_submitted')
        throw new Refusal('conflict', 'already_submitted', 'You have sent an answer to this task already.');
      const task = dispute ? await lockTask(tx, taskId) : undefined;
      if (task !== undefined) await disputeUntellable(tx, task);
      return noContent();
    });
  }
}
