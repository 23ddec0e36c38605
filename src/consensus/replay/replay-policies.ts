import { setImmediate as others } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, Refusal } from '../../shared/refusal.js';
import { fromMicros } from '../../shared/money.js';
import { changedPolicy, DEFAULT_POLICY } from '../../tasks/policies/policy.js';
import type { PolicyDto } from '../../tasks/policies/policy.dto.js';
import { NOT_RESOLVED, type ReplayResult, replay } from '../engine/replay.js';
import { type QuorumRule, validateRule } from '../quorum.js';
import { NO_ACCOUNT } from '../refit/refit.sql.js';
import type { BatchRecording } from './batch-recording.js';
import { Recordings } from './recordings.js';
import { hasBatch, readNames } from './replay.sql.js';
import type { FlippedTask, ReplayedAnswer, ReplayedPolicy, ReplayView } from './replay.view.js';

const SHOWN = 100;

/** Says what other policies would have made of the ballots that were given. Changes nothing. */
@Injectable()
export class ReplayPolicies {
  constructor(
    private readonly db: DataSource,
    private readonly recordings: Recordings,
  ) {}

  async run(batchId: string | null, policies: readonly PolicyDto[]): Promise<ReplayView> {
    const rules = rulesOf(policies);
    if (batchId !== null && !(await hasBatch(this.db.manager, batchId))) throw notFound('batch');
    const batch = await this.recordings.of(batchId);
    const results: ReplayResult[] = [];
    for (const rule of rules) {
      results.push(replay(batch.recording, rule, batch.prices));
      // One policy takes some milliseconds; other requests need not wait for all of them.
      await others();
    }
    const names = await readNames(this.db.manager, [...new Set(results.flatMap(({ flips }) => shownOf(batch, flips)))]);
    return {
      asOf: new Date(batch.readAt),
      tasks: batch.taskIds.length,
      ballots: batch.recording.lead.length,
      policies: results.map((result) => viewResult(batch, result, names)),
    };
  }
}

function rulesOf(policies: readonly PolicyDto[]): QuorumRule[] {
  const rules = policies.map((policy) => changedPolicy(DEFAULT_POLICY, policy));
  const errors = rules.flatMap((rule, number) =>
    validateRule(rule).map(({ field, message }) => ({ field: `policies.${number}.${field}`, message })),
  );
  const [first] = errors;
  if (first !== undefined) throw new Refusal('invalid', 'invalid_input', `${first.field}: ${first.message}.`, { errors });
  return rules;
}

function viewResult(batch: BatchRecording, result: ReplayResult, names: ReadonlyMap<string, string>): ReplayedPolicy {
  const { resolved, disputed, undecided, ballots, cost, expectedWrong, flips, flipsTo } = result;
  const tasks = flips.slice(0, SHOWN).map((task, number): FlippedTask => {
    const taskId = batch.taskIds[task] ?? '';
    const before = answerOf(batch, batch.recording.recorded[task]);
    return { taskId, name: names.get(taskId) ?? '', before, after: answerOf(batch, flipsTo[number]) };
  });
  return { resolved, disputed, undecided, ballots, cost: fromMicros(BigInt(cost)), expectedWrong, flips: { count: flips.length, tasks } };
}

const shownOf = ({ taskIds }: BatchRecording, flips: readonly number[]): string[] =>
  flips.slice(0, SHOWN).flatMap((task) => taskIds[task] ?? []);

function answerOf({ candidateLabel, labels }: BatchRecording, candidate: number = NOT_RESOLVED): ReplayedAnswer | null {
  if (candidate === NOT_RESOLVED) return null;
  const label = labels[candidateLabel[candidate] ?? -1] ?? '';
  return label === NO_ACCOUNT ? { kind: 'no_account', key: null } : { kind: 'handle', key: label.slice(1) };
}
