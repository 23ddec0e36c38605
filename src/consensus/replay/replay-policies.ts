import { setImmediate as others } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromMicros } from '../../shared/money.js';
import { notFound } from '../../shared/refusal.js';
import { type ReplayResult, replay } from '../engine/replay.js';
import type { BatchRecording } from './batch-recording.js';
import { countFlips, firstOf, type Flip, flipsOf } from './flips.js';
import { Recordings } from './recordings.js';
import type { ReplayDto } from './replay.dto.js';
import { hasBatch, readNames } from './replay.sql.js';
import type { ReplayedPolicy, ReplayView } from './replay.view.js';
import { rulesOf } from './replayed-rules.js';

/** Says what other policies would have made of the ballots that were given. Changes nothing. */
@Injectable()
export class ReplayPolicies {
  constructor(
    private readonly db: DataSource,
    private readonly recordings: Recordings,
  ) {}

  async run({ batch: batchId = null, policies, listed }: ReplayDto): Promise<ReplayView> {
    const rules = rulesOf(policies, (number) => `policies.${number}`);
    if (batchId !== null && !(await hasBatch(this.db.manager, batchId))) throw notFound('batch');
    const batch = await this.recordings.of(batchId);
    const results: { result: ReplayResult; flips: Flip[] }[] = [];
    for (const rule of rules) {
      const result = replay(batch.recording, rule, batch.prices);
      results.push({ result, flips: firstOf(flipsOf(batch, result), listed) });
      // One policy takes some milliseconds; other requests need not wait for all of them.
      await others();
    }
    const names = await readNames(this.db.manager, [...new Set(results.flatMap(({ flips }) => flips.map(({ taskId }) => taskId)))]);
    return {
      asOf: new Date(batch.readAt),
      tasks: batch.taskIds.length,
      ballots: batch.recording.lead.length,
      leftOut: batch.leftOut,
      policies: results.map(({ result, flips }) => viewResult(batch, result, { flips, names })),
    };
  }
}

function viewResult(
  batch: BatchRecording,
  result: ReplayResult,
  { flips, names }: { flips: Flip[]; names: ReadonlyMap<string, string> },
): ReplayedPolicy {
  const { resolved, disputed, undecided, ballots, cost, expectedWrong } = result;
  const tasks = flips.map(({ taskId, before, after }) => ({ taskId, name: names.get(taskId) ?? '', before, after }));
  return {
    resolved,
    disputed,
    undecided,
    ballots,
    cost: fromMicros(BigInt(cost)),
    expectedWrong,
    flips: { count: result.flips.length, ...countFlips(batch, result), tasks },
  };
}
