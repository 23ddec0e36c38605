import type { Platform } from '../../handles/platforms.js';
import { fromMicros } from '../../shared/money.js';
import type { PolicyView } from '../policies/policy.view.js';

export const BATCH_STATUSES = ['open', 'paused', 'closed'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** The batch's own tasks and those that it shares with an earlier batch, by status. */
export class BatchCounts {
  open!: number;
  verified!: number;
  noAccount!: number;
  disputed!: number;
  cancelled!: number;
}

export class BatchView {
  id!: string;
  name!: string;
  status!: BatchStatus;
  /** Why it is paused: somebody asked, or the budget is spent. */
  pauseCause!: 'asked' | 'budget' | null;
  platforms!: Platform[];
  /** US dollars for each answer. */
  reward!: string;
  /** US dollars; null: no limit. */
  budget!: string | null;
  priority!: number;
  instructions!: string | null;
  policy!: PolicyView;
  counts!: BatchCounts;
  /** US dollars credited to workers so far. */
  spent!: string;
  createdAt!: Date;
}

export interface BatchRow extends Omit<BatchView, 'reward' | 'budget' | 'spent'> {
  rewardMicros: string;
  budgetMicros: string | null;
  spentMicros: string;
}

export function viewBatch(row: BatchRow): BatchView {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    pauseCause: row.pauseCause,
    platforms: row.platforms,
    reward: fromMicros(row.rewardMicros),
    budget: row.budgetMicros === null ? null : fromMicros(row.budgetMicros),
    priority: row.priority,
    instructions: row.instructions,
    policy: row.policy,
    counts: row.counts,
    spent: fromMicros(row.spentMicros),
    createdAt: row.createdAt,
  };
}
