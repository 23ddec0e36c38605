import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { stepAt } from '../../consensus/quorum.js';
import { takeTurn } from '../batches/batch.sql.js';
import type { LockedTask } from '../lifecycle/close-task.sql.js';
import { checkPolicy } from './check-policy.js';
import { lockOpenTasks, moveTasks, nextOpenTasks, type OpenTask, WALK_START } from './open-tasks.sql.js';
import { changedPolicy, type Policy } from './policy.js';
import type { ChangePolicyDto } from './policy.dto.js';
import { insertPolicy, type PolicyVersion, readOrigin, readPolicyInForce } from './policy.sql.js';

const TASKS_AT_ONCE = 500;

/**
 * Decides a task that its new policy doesn't leave open as it is: because of its tally (resolved, unreachable, or for the posterior to
 * judge), or because too many could not tell. The task is locked, and under the new policy by then.
 */
export type DecideMovedTask = (tx: EntityManager, task: LockedTask, because: 'tally' | 'cannot_tell') => Promise<unknown>;

export interface WantedPolicy extends ChangePolicyDto {
  /** The earlier version whose values these are. */
  restores?: number;
}

export interface AppliedPolicy {
  policy: PolicyVersion;
  /** Open tasks that are under it now. */
  moved: number;
  /** Those of them that were handed to `decide`. */
  decided: string[];
}

/** Puts a new policy version in force for a batch's tasks to come, or for those that are open as well. */
@Injectable()
export class ApplyPolicy {
  constructor(private readonly db: DataSource) {}

  /** Moves open tasks a few hundred at a time, each lot with its decisions in one transaction. Cut short, it is done again to move the rest. */
  async run(by: string, batchId: string, change: WantedPolicy, decide: DecideMovedTask): Promise<AppliedPolicy> {
    const policy = await this.db.transaction((tx) => newVersion(tx, by, batchId, change));
    const applied: AppliedPolicy = { policy, moved: 0, decided: [] };
    if (change.apply === 'new') return applied;
    for (let after = WALK_START; ;) {
      const keys = await nextOpenTasks(this.db.manager, batchId, after, TASKS_AT_ONCE);
      const last = keys.at(-1);
      if (last === undefined) return applied;
      const lot = await this.db.transaction((tx) =>
        moveLot(
          tx,
          policy,
          keys.map(({ id }) => id),
          decide,
        ),
      );
      applied.moved += lot.moved;
      applied.decided.push(...lot.decided);
      after = last;
    }
  }
}

/** The next version; the one in force, when this is a repetition of the change that made it: whoever heard no answer asks again. */
async function newVersion(tx: EntityManager, by: string, batchId: string, change: WantedPolicy): Promise<PolicyVersion> {
  const { platforms } = await takeTurn(tx, batchId, null, 'change');
  const before = await readPolicyInForce(tx, batchId);
  const wanted = changedPolicy(withoutVersion(before), change.policy);
  const { apply, reason = null, restores = null } = change;
  const origin = { by, reason, appliedTo: apply, restores };
  if (isDeepStrictEqual(wanted, withoutVersion(before)) && isDeepStrictEqual(origin, await readOrigin(tx, before.id))) return before;
  await checkPolicy(tx, wanted, platforms);
  const policy = await insertPolicy(tx, batchId, wanted, origin);
  const action = restores === null ? 'batch.policy_changed' : 'batch.policy_restored';
  const after = { ...policy, apply, ...(restores !== null && { restores }) };
  await recordAct(tx, { accountId: by, action, subject: `batch:${batchId}`, before, after, reason });
  return policy;
}

const withoutVersion = ({ id: _id, version: _version, ...policy }: PolicyVersion): Policy => policy;

async function moveLot(
  tx: EntityManager,
  policy: PolicyVersion,
  taskIds: string[],
  decide: DecideMovedTask,
): Promise<{ moved: number; decided: string[] }> {
  const tasks = await lockOpenTasks(tx, taskIds, policy.id);
  const moves = tasks.map((task) => ({ task, step: stepAt(policy, { panel: policy.panel, ballots: task.ballots, lead: task.lead }) }));
  await moveTasks(
    tx,
    policy.id,
    moves.map(({ task, step }) => ({ id: task.id, panel: step.panel, places: step.places - task.live })),
  );

  const decided: string[] = [];
  for (const { task, step } of moves) {
    const because = reasonToDecide(task, step.outcome, policy);
    if (because === null) continue;
    await decide(tx, { ...task, policyId: policy.id, panel: step.panel }, because);
    decided.push(task.id);
  }
  return { moved: tasks.length, decided };
}

function reasonToDecide(task: OpenTask, outcome: ReturnType<typeof stepAt>['outcome'], policy: Policy): 'tally' | 'cannot_tell' | null {
  if (outcome !== 'pending') return 'tally';
  return task.cannotTell >= policy.maxCannotTell ? 'cannot_tell' : null;
}
