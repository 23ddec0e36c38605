import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { revokeEntry } from '../../handles/record-finding.js';
import { untouchEntry } from '../../handles/registry.sql.js';
import { notFound } from '../../shared/refusal.js';
import { type LockedTask, lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { openRound } from '../../tasks/lifecycle/open-round.sql.js';
import { type Ballot, countVotes, type PolicyInForce, readBallots, readPolicy } from '../ballots.sql.js';
import { redecideTask } from '../decide-task.js';
import { hasWorker, reopenDispute, resolutionOf, tasksWithBallotsOf, voidBallot, voidConfirmation, voidDecision } from './void.sql.js';

/** What voiding does to one task. `stands`: its decision rests on enough other ballots. */
export type VoidEffect = 'stands' | 'recounted' | 'revoked';

export interface VoidReport {
  dryRun: boolean;
  ballots: number;
  effects: Record<VoidEffect, number>;
  /** The first hundred tasks that don't simply stand. */
  tasks: { taskId: string; effect: VoidEffect }[];
}

const SHOWN = 100;

/** Takes a worker's ballots out of every task they touched, and decides each anew. Each task is a transaction of its own: a repetition goes on where the first ended. */
@Injectable()
export class VoidWorker {
  constructor(private readonly db: DataSource) {}

  async run(workerId: string, by: string, reason: string, dryRun: boolean): Promise<VoidReport> {
    if (!(await hasWorker(this.db.manager, workerId))) throw notFound('worker');
    const report: VoidReport = { dryRun, ballots: 0, effects: { stands: 0, recounted: 0, revoked: 0 }, tasks: [] };
    for (const taskId of await tasksWithBallotsOf(this.db.manager, workerId)) {
      const effect = await this.db.transaction((tx) => voidIn(tx, taskId, workerId, dryRun));
      if (effect === undefined) continue;
      report.ballots += 1;
      report.effects[effect] += 1;
      if (effect !== 'stands' && report.tasks.length < SHOWN) report.tasks.push({ taskId, effect });
    }
    if (!dryRun) {
      const { tasks: _, ...totals } = report;
      await this.db.transaction((tx) =>
        recordAct(tx, { accountId: by, action: 'worker.voided', subject: `worker:${workerId}`, after: totals, reason }),
      );
    }
    return report;
  }
}

async function voidIn(tx: EntityManager, taskId: string, workerId: string, dryRun: boolean): Promise<VoidEffect | undefined> {
  const task = await lockTask(tx, taskId);
  const ballots = task === undefined ? [] : await readBallots(tx, taskId);
  if (task === undefined || !ballots.some((ballot) => ballot.workerId === workerId)) return undefined;
  const left = ballots.filter((ballot) => ballot.workerId !== workerId);
  const effect = await effectOn(tx, task, left);
  if (!dryRun) await apply(tx, task, workerId, effect);
  return effect;
}

async function effectOn(tx: EntityManager, task: LockedTask, left: Ballot[]): Promise<VoidEffect> {
  if (task.status === 'open' || task.status === 'disputed') return 'recounted';
  const resolution = await resolutionOf(tx, task.id);
  if (resolution?.cause !== 'quorum' || resolution.voided) return 'stands';
  return quorumStands(await readPolicy(tx, resolution.policyId), left, resolution) ? 'stands' : 'revoked';
}

function quorumStands(policy: PolicyInForce, left: Ballot[], resolution: { outcome: string; handleKey: string | null }): boolean {
  const needed = policy.stop === 'adaptive' ? (policy.minAgree ?? policy.agree) : policy.agree;
  return countVotes(left).some(
    ({ answer, votes }) =>
      votes.length >= needed &&
      (resolution.outcome === 'no_account'
        ? answer.kind === 'no_account'
        : answer.kind === 'handle' && answer.key === resolution.handleKey),
  );
}

async function apply(tx: EntityManager, task: LockedTask, workerId: string, effect: VoidEffect): Promise<void> {
  await voidBallot(tx, task.id, workerId);
  if (effect === 'recounted') {
    if (task.status === 'disputed') await reopenDispute(tx, task.id);
    await redecideTask(tx, { ...task, status: 'open' });
  }
  if (effect === 'revoked') await revoke(tx, task);
  // The handle stands on its own quorum; it is only that nobody has checked it since.
  if (effect === 'stands' && (await voidConfirmation(tx, task.id))) await untouchEntry(tx, task.athleteId, task.platform);
}

/** The task keeps its decision, marked as void; what is left of its ballots counts in a new round. */
async function revoke(tx: EntityManager, task: LockedTask): Promise<void> {
  await voidDecision(tx, task.id);
  const round =
    task.batchId === null
      ? undefined
      : await openRound(tx, {
          athleteId: task.athleteId,
          platform: task.platform,
          batchId: task.batchId,
          cause: 'void',
          carryFrom: task.id,
        });
  await revokeEntry(tx, task.athleteId, task.platform, 'void');
  const fresh = round === undefined ? undefined : await lockTask(tx, round);
  if (fresh !== undefined) await redecideTask(tx, fresh);
}
