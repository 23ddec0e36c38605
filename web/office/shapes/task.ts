import type { Athlete, Platform } from '../../api/shapes.js';

export type TaskStatus = 'open' | 'verified' | 'no_account' | 'disputed' | 'cancelled';

export type FoundAnswer =
  | { readonly kind: 'handle'; readonly key: string; readonly display?: string | null; readonly url?: string | null }
  | { readonly kind: 'no_account' };

export interface Decision {
  /** Null: a dispute, or nobody could tell. */
  readonly answer: FoundAnswer | null;
  readonly agreed: number;
  readonly ballots: number;
  readonly confidence: number | null;
  /** What the gold guarantees; null without gold. */
  readonly confidenceBound: number | null;
  /** What the agreeing votes are worth together. */
  readonly effectiveVotes: number | null;
  readonly policyVersion: number;
  readonly cause: 'quorum' | 'adjudication' | 'confirmation' | 'unreachable' | 'below_floor' | 'cannot_tell';
  readonly decidedAt: string;
  /** The adjudicator's. */
  readonly reason: string | null;
  readonly voidedAt: string | null;
}

export interface TaskAnswer {
  readonly workerId: string;
  readonly answer: FoundAnswer;
  /** Whether it is a ballot. */
  readonly counted: boolean;
  /** Why it is none: late, voided. */
  readonly reason: string | null;
  /** What the vote is worth, 0 to 1; heads count all alike. */
  readonly weight: number;
  readonly evidenceUrl: string | null;
  readonly clue: string | null;
  readonly comment: string | null;
  readonly submittedAt: string;
}

export interface Task {
  readonly id: string;
  readonly batchId: string | null;
  readonly platform: Platform;
  readonly round: number;
  readonly status: TaskStatus;
  readonly athlete: Athlete & { readonly externalId: string | null };
  readonly decision: Decision | null;
  readonly answers: readonly TaskAnswer[];
  readonly createdAt: string;
}

/** One task, with those that its athlete could be taken for. */
export interface TaskDetail extends Task {
  readonly namesakes: readonly Athlete[];
}
