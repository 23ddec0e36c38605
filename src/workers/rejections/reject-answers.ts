import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { fromMicros } from '../../shared/money.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { lockStanding } from '../standing/standing.sql.js';
import { balanceOf, type Finding, rejectableAmong, takeBack } from './rejections.sql.js';
import type { RejectionView } from './rejections.view.js';

export interface Rejection {
  workerId: string;
  assignmentIds: string[];
  finding: Finding;
  reason: string;
  by: string;
}

/**
 * Takes back what some of a worker's answers were credited, for a finding about the worker: never for being wrong. Whether the answers
 * count is another question, which voiding answers. The worker may appeal; an appeal granted pays after all. What is
 * taken back does not go into the batch's budget again: it may have to be paid after all.
 */
@Injectable()
export class RejectAnswers {
  constructor(private readonly repeats: Repeats) {}

  async run({ workerId, assignmentIds, finding, reason, by }: Rejection, request: RepeatableRequest | null): Promise<Reply<RejectionView>> {
    return this.repeats.once(request, async (tx) => {
      // Locked: no payout takes the money meanwhile, and no second rejection the same answers.
      if ((await lockStanding(tx, workerId)) === undefined) throw notFound('worker');
      const answers = await rejectableAmong(tx, workerId, assignmentIds);
      refuseOthers(assignmentIds, answers);
      const micros = answers.reduce((sum, answer) => sum + BigInt(answer.micros), 0n);
      if (micros > (await balanceOf(tx, workerId))) throw paidOut();
      await takeBack(tx, workerId, answers, `${finding}: ${reason}`);
      const view = { answers: answers.length, amount: fromMicros(micros) };
      await recordAct(tx, {
        accountId: by,
        action: 'worker.answers_rejected',
        subject: `worker:${workerId}`,
        after: { ...view, finding, assignmentIds: answers.map(({ assignmentId }) => assignmentId) },
        reason,
      });
      return new Reply(200, view);
    });
  }
}

/** All or none: whoever names an answer that can't be rejected has another picture of what happened. */
function refuseOthers(assignmentIds: string[], answers: { assignmentId: string }[]): void {
  const known = new Set(answers.map(({ assignmentId }) => assignmentId));
  const others = assignmentIds.flatMap((id, place) => (known.has(id) ? [] : [place]));
  if (others.length === 0) return;
  throw new Refusal('conflict', 'not_rejectable', 'Some of these answers are not this worker’s, were not paid, or were rejected before.', {
    errors: others.map((place) => ({
      field: `assignmentIds.${place}`,
      message: 'is no paid answer of this worker, or was rejected before',
    })),
  });
}

const paidOut = (): Refusal =>
  new Refusal('conflict', 'paid_out_already', 'The worker’s balance is less than these answers brought: the rest was paid out already.');
