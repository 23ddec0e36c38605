import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../auth/caller.js';
import { fromMicros } from '../../shared/money.js';
import { countGold, POLICY_FIELDS, readPolicyInForce } from '../policies/policy.sql.js';
import { readState } from './batch.sql.js';
import { answersNeeded, type OpenTasks, type Range, withGold } from './estimate.js';
import type { EstimateView } from './estimate.view.js';
import { ownerFor } from './read-batches.js';

/** Fewer resolved tasks than this say nothing about the next ones. */
const ENOUGH_TASKS = 20;
/** Fewer answers than this say nothing about the pace. */
const ENOUGH_ANSWERS = 10;
/** The pace is read off the end of the ledger, so that it costs the same however long the ledger is. */
const LATEST_CREDITS = 20_000;
const HOUR_MS = 3_600_000;

@Injectable()
export class ReadEstimate {
  constructor(private readonly db: DataSource) {}

  async of(caller: Caller, batchId: string): Promise<EstimateView> {
    const batch = await readState(this.db.manager, batchId, ownerFor(caller));
    const policy = await readPolicyInForce(this.db.manager, batchId);
    const [open, usual, gold, answersPerHour] = await Promise.all([
      this.openTasks(batchId),
      this.usualBallots(batchId),
      countGold(this.db.manager, batch.platforms),
      this.pace(batchId),
    ]);
    const counted = answersNeeded(open, usual);
    const goldRate = gold > 0 ? policy.goldRate : 0;
    const answers = { low: counted.low, expected: withGold(counted.expected, goldRate), high: withGold(counted.high, goldRate) };
    return {
      tasks: open.reduce((sum, { count }) => sum + count, 0),
      answers: { low: answers.low, expected: Math.round(answers.expected), high: Math.ceil(answers.high) },
      cost: costOf(answers, BigInt(batch.rewardMicros)),
      answersPerHour,
      doneAt: doneAt(answers.expected, answersPerHour),
    };
  }

  private async openTasks(batchId: string): Promise<OpenTasks[]> {
    return this.db.query(
      `select to_json(rule) as policy, t.panel, t.ballots, t.lead, t.count
         from (select policy_id, panel, ballots, lead, count(*)::int as count from task
                where batch_id = $1 and status = 'open' group by policy_id, panel, ballots, lead) t
        cross join lateral (select ${POLICY_FIELDS('p')} from policy p where p.id = t.policy_id) rule`,
      [batchId],
    );
  }

  private async usualBallots(batchId: string): Promise<number | null> {
    const [row]: { tasks: number; mean: number | null }[] = await this.db.query(
      `select count(*)::int as tasks, avg(ballots)::float as mean
         from (select ballots from task where batch_id = $1 and status = 'verified' order by created_at desc, id desc limit 1000) resolved`,
      [batchId],
    );
    return row !== undefined && row.tasks >= ENOUGH_TASKS ? row.mean : null;
  }

  private async pace(batchId: string): Promise<number | null> {
    const [row]: { answers: number; ms: number | null }[] = await this.db.query(
      `select count(*)::int as answers, (extract(epoch from now() - min(at)) * 1000)::float as ms
         from (select batch_id, at, kind from ledger order by id desc limit ${LATEST_CREDITS}) latest
        where batch_id = $1 and kind = 'answer' and at > now() - interval '1 day'`,
      [batchId],
    );
    if (row === undefined || row.ms === null || row.ms <= 0 || row.answers < ENOUGH_ANSWERS) return null;
    return Math.round((row.answers / row.ms) * HOUR_MS * 10) / 10;
  }
}

function costOf(answers: Range, reward: bigint): EstimateView['cost'] {
  const cost = (count: number): string => fromMicros(BigInt(Math.ceil(count)) * reward);
  return { low: cost(answers.low), expected: cost(answers.expected), high: cost(answers.high) };
}

function doneAt(answers: number, perHour: number | null): Date | null {
  return perHour === null || perHour === 0 ? null : new Date(Date.now() + (answers / perHour) * HOUR_MS);
}
