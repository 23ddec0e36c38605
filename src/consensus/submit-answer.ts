import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { normalise } from '../handles/normalise.js';
import type { Platform } from '../handles/platforms.js';
import { created, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { Metrics } from '../metrics/metrics.js';
import { post } from '../queue/outbox.sql.js';
import { notFound, Refusal } from '../shared/refusal.js';
import { type AssignmentView, viewAssignment } from '../tasks/handout/assignment.view.js';
import { ClaimTask } from '../tasks/handout/claim-task.js';
import { lockTask } from '../tasks/lifecycle/close-task.sql.js';
import { claimNext } from '../tasks/handout/leases.sql.js';
import { type ClaimedWith, type KeptAnswer, platformOf, type TakenAnswer, takeAnswer } from './answers.sql.js';
import { decideTask } from './decide-task.js';
import { type SubmissionView, viewSubmission } from './submission.view.js';

export interface Submission {
  assignmentId: string;
  workerId: string;
  answer: { kind: 'handle'; value: string; accountHasNoName: boolean } | { kind: 'no_account' };
  evidenceUrl: string | null;
  clue: string | null;
  comment: string | null;
  /** A keyed hash of the network that it came from. */
  network: string;
  /** Whether to hand out the next task in the same transaction. */
  next: boolean;
}

interface Kept {
  answer: KeptAnswer;
  taken: TakenAnswer & ClaimedWith;
}

const NO_FILTER = { platforms: null, sports: null };

/** Keeps an answer, credits it, counts it, and decides the task when it settles it: all of that or nothing. */
@Injectable()
export class SubmitAnswer {
  constructor(
    private readonly db: DataSource,
    private readonly repeats: Repeats,
    private readonly claimTask: ClaimTask,
    private readonly metrics: Metrics,
  ) {}

  async run(submission: Submission, request: RepeatableRequest | null): Promise<Reply<SubmissionView>> {
    let claimLater = false;
    const answered = ({ answer, taken }: Kept): Reply<SubmissionView> => {
      this.metrics.answers.inc({ outcome: taken.outcome });
      claimLater = taken.claimed === 'again';
      return created(viewSubmission(submission.assignmentId, answer, taken, taken.card === null ? null : viewAssignment(taken.card)));
    };
    const alone = request === null ? await this.keepAlone(submission) : null;
    const reply =
      alone === null ? await this.repeats.once(request, async (tx) => answered(await this.keep(tx, submission))) : answered(alone);
    // Rare: the only places were locked by others just then, and a transaction that holds its answer could not wait for them.
    if (claimLater && reply.body !== null) reply.body.next = await this.claimAlone(submission.workerId);
    return reply;
  }

  /** Most answers ask for nothing more: one statement, with no transaction around it. Null: this one does, and nothing is kept. */
  private async keepAlone(submission: Submission): Promise<Kept | null> {
    const answer = await this.normalised(this.db, submission);
    const taken = await takeAnswer(this.db, submission, answer, { onlyPending: true });
    refuseUntaken(taken);
    return taken.outcome === 'not_alone' ? null : { answer, taken };
  }

  private async keep(tx: EntityManager, submission: Submission): Promise<Kept> {
    const answer = await this.normalised(tx, submission);
    const taken = await takeAnswer(tx, submission, answer, { onlyPending: false });
    refuseUntaken(taken);
    await settle(tx, taken, submission.assignmentId);
    if (!submission.next || taken.claimed !== null) return { answer, taken };
    return { answer, taken: { ...taken, ...(await claimAfter(tx, submission.workerId)) } };
  }

  private async normalised(tx: EntityManager | DataSource, submission: Submission): Promise<KeptAnswer> {
    const { answer, evidenceUrl, clue, comment, network } = submission;
    const platform = await platformOf(tx, submission.assignmentId, submission.workerId);
    if (platform === undefined) throw notFound('assignment');
    const beside = { evidenceUrl, clue, comment, network };
    if (answer.kind === 'no_account') return { kind: 'no_account', raw: null, key: '', display: null, url: null, warnings: [], ...beside };
    const result = normalise(platform as Platform, answer.value, { accountHasNoName: answer.accountHasNoName });
    if (!result.ok) {
      const { code, message } = result.problem;
      throw new Refusal('unprocessable', code, message, { errors: [{ field: 'answer.value', message }] });
    }
    const { raw, key, display, url, warnings } = result.handle;
    return { kind: 'handle', raw, key, display, url, warnings: warnings.map((warning) => warning.code), ...beside };
  }

  private async claimAlone(workerId: string): Promise<AssignmentView | null> {
    const { body } = await this.claimTask.run(workerId, NO_FILTER, null);
    return body;
  }
}

function refuseUntaken({ outcome }: TakenAnswer): void {
  if (outcome === 'not_yours') throw notFound('assignment');
  if (outcome === 'already_submitted') throw new Refusal('conflict', 'already_submitted', 'You have sent an answer to this task already.');
  if (outcome === 'assignment_expired') {
    throw new Refusal('conflict', 'assignment_expired', 'The time for this task is over, or you gave it back; take the next one.');
  }
}

async function settle(tx: EntityManager, { outcome, gold, late, taskId }: TakenAnswer, assignmentId: string): Promise<void> {
  if (outcome === 'kept') {
    // It is no ballot, so no decision will score it.
    if (gold || late) await post(tx, 'score-answers', { assignmentId });
    return;
  }
  if (outcome === 'pending') return;
  const task = await lockTask(tx, taskId);
  if (task !== undefined) await decideTask(tx, task);
}

async function claimAfter(tx: EntityManager, workerId: string): Promise<ClaimedWith> {
  const { outcome, card } = await claimNext(tx, workerId, NO_FILTER);
  return { claimed: outcome, card };
}
