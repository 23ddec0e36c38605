import type { Platform } from '../../api/shapes.js';

export type StopRule = 'early' | 'fixed' | 'adaptive';

/** The rule of a batch: see docs/words.md. */
export interface Policy {
  readonly agree: number;
  readonly panel: number;
  readonly stop: StopRule;
  readonly minAgree: number | null;
  readonly confidenceFloor: number | null;
  readonly minEffective: number | null;
  readonly extendTo: number | null;
  readonly staged: boolean;
  readonly confirm: number | null;
  readonly leaseSeconds: number;
  readonly maxLeaseSeconds: number;
  readonly lateSeconds: number;
  readonly maxCannotTell: number;
  readonly goldRate: number;
  readonly requireQualification: boolean;
}

export type PolicyVersion = Policy & { readonly version: number };
export type BatchStatus = 'open' | 'paused' | 'closed';

export interface TaskCounts {
  readonly open: number;
  readonly verified: number;
  readonly noAccount: number;
  readonly disputed: number;
  readonly cancelled: number;
}

export interface Batch {
  readonly id: string;
  readonly name: string;
  readonly status: BatchStatus;
  /** Why it is paused: somebody asked, or the budget is spent. */
  readonly pauseCause: 'asked' | 'budget' | null;
  readonly platforms: readonly Platform[];
  readonly reward: string;
  readonly budget: string | null;
  readonly priority: number;
  readonly instructions: string | null;
  readonly policy: PolicyVersion;
  readonly counts: TaskCounts;
  readonly spent: string;
  readonly createdAt: string;
}

export interface RowError {
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

export interface ImportJob {
  readonly id: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  readonly rows: number;
  readonly created: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly tasks: number;
  /** The first thousand. */
  readonly errors: readonly RowError[];
  /** Where all of them are. */
  readonly errorsUrl: string;
  /** Why it failed as a whole. */
  readonly error: string | null;
}
