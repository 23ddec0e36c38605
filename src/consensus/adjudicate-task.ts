import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../auth/audit.sql.js';
import { normalise } from '../handles/normalise.js';
import type { Platform } from '../handles/platforms.js';
import { recordFinding } from '../handles/record-finding.js';
import { noContent, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { post } from '../queue/outbox.sql.js';
import { notFound, Refusal } from '../shared/refusal.js';
import { closeTask, type LockedTask, lockTask } from '../tasks/lifecycle/close-task.sql.js';
import { type Ballot, readBallots, readPolicy } from './ballots.sql.js';
import { NOTHING } from './decide-task.js';
import { insertDecision } from './decisions.sql.js';

export interface Adjudication {
  taskId: string;
  by: string;
  answer: { kind: 'handle'; value: string; accountHasNoName: boolean } | { kind: 'no_account' } | { kind: 'unresolvable' };
  reason: string;
}

interface Ruling {
  outcome: 'verified' | 'no_account' | 'cancelled';
  handleKey: string | null;
  handleDisplay: string | null;
  handleUrl: string | null;
}

/** A person settles a dispute. The ballots keep what they counted; `unresolvable` cancels the task. */
@Injectable()
export class AdjudicateTask {
  constructor(private readonly repeats: Repeats) {}

  async run(adjudication: Adjudication, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const task = await lockTask(tx, adjudication.taskId);
      if (task === undefined || task.kind === 'gold') throw notFound('task');
      if (task.status !== 'disputed')
        throw new Refusal('conflict', 'not_disputed', `This task is ${task.status}; only a dispute can be adjudicated.`);
      const ruling = rulingOf(adjudication, task.platform as Platform);
      await settle(tx, task, ruling, adjudication);
      await recordAct(tx, {
        accountId: adjudication.by,
        action: 'task.adjudicated',
        subject: `task:${task.id}`,
        before: { status: task.status },
        after: ruling,
        reason: adjudication.reason,
      });
      return noContent();
    });
  }
}

function rulingOf({ answer }: Adjudication, platform: Platform): Ruling {
  if (answer.kind === 'unresolvable') return { outcome: 'cancelled', ...NOTHING };
  if (answer.kind === 'no_account') return { outcome: 'no_account', ...NOTHING };
  const result = normalise(platform, answer.value, { accountHasNoName: answer.accountHasNoName });
  if (!result.ok)
    throw new Refusal('unprocessable', result.problem.code, result.problem.message, {
      errors: [{ field: 'answer.value', message: result.problem.message }],
    });
  return { outcome: 'verified', handleKey: result.handle.key, handleDisplay: result.handle.display, handleUrl: result.handle.url };
}

async function settle(tx: EntityManager, task: LockedTask, ruling: Ruling, { by, reason }: Adjudication): Promise<void> {
  const ballots = await readBallots(tx, task.id);
  const policy = await readPolicy(tx, task.policyId);
  const agreed = ballots.filter((ballot) => agrees(ballot, ruling)).length;
  const sure = { confidence: null, confidenceBound: null };
  await closeTask(tx, task.id, ruling.outcome);
  await insertDecision(tx, {
    taskId: task.id,
    ...ruling,
    ...sure,
    cause: 'adjudication',
    agreed,
    ballotIds: ballots.map(({ assignmentId }) => assignmentId),
    policyId: policy.id,
    effectiveVotes: null,
    decidedBy: by,
    reason,
  });
  if (ruling.outcome === 'cancelled') return;
  const { outcome: _, ...found } = ruling;
  await recordFinding(tx, {
    athleteId: task.athleteId,
    platform: task.platform,
    ...found,
    ...sure,
    agreed,
    ballots: ballots.length,
    policyVersion: policy.version,
    taskId: task.id,
    round: task.round,
    cause: 'adjudication',
  });
  await post(tx, 'score-answers', { taskId: task.id });
}

function agrees(ballot: Ballot, { outcome, handleKey }: Ruling): boolean {
  return outcome === 'no_account' ? ballot.kind === 'no_account' : ballot.kind === 'handle' && ballot.key === handleKey;
}
