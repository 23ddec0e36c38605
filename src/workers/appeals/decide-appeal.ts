import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { changeStanding } from '../standing/change-standing.js';
import { lockStanding } from '../standing/standing.sql.js';
import { type Appeal, closeAppeal, findAppeal, payAfterAll } from './appeals.sql.js';
import type { AppealView } from './appeals.view.js';

export interface AppealDecision {
  granted: boolean;
  by: string;
  reason: string;
}

/**
 * Answers an appeal. Granting one about a suspension reinstates; about a rejection, pays after all. Granting one about an answer
 * changes nothing by itself: a resolved task keeps its decision, and a fresh look is a new round.
 */
@Injectable()
export class DecideAppeal {
  constructor(private readonly repeats: Repeats) {}

  async run(appealId: string, decision: AppealDecision, request: RepeatableRequest | null): Promise<Reply<AppealView>> {
    return this.repeats.once(request, async (tx) => {
      const appeal = await findAppeal(tx, appealId);
      if (appeal === undefined) throw notFound('appeal');
      // The worker first, always: the order of locks.
      const standing = await lockStanding(tx, appeal.workerId);
      const decided = await closeAppeal(tx, appealId, decision);
      if (decided === undefined)
        throw new Refusal('conflict', 'appeal_decided', 'This appeal was decided already; look at the list again.');
      await recordAct(tx, {
        accountId: decision.by,
        action: `appeal.${decided.status}`,
        subject: `appeal:${appealId}`,
        before: { status: 'open' },
        after: { status: decided.status, workerId: appeal.workerId, about: appeal.about, assignmentId: appeal.assignmentId },
        reason: decision.reason,
      });
      if (decision.granted) await makeGood(tx, appeal, standing?.status, decision);
      return new Reply(200, decided);
    });
  }
}

async function makeGood(
  tx: EntityManager,
  { workerId, about, assignmentId }: Appeal,
  status: string | undefined,
  decision: AppealDecision,
): Promise<void> {
  if (about === 'rejection' && assignmentId !== null) await payAfterAll(tx, assignmentId, decision.reason);
  // It may have been lifted while the appeal waited.
  if (about === 'suspension' && (status === 'suspended' || status === 'blocked')) {
    await changeStanding(tx, { workerId, act: { kind: 'reinstate' }, by: decision.by, cause: 'other', reason: decision.reason });
  }
}
