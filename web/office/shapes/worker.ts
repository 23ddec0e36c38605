import type { Message, Platform } from '../../api/shapes.js';

export type WorkerStatus = 'registered' | 'in_training' | 'qualified' | 'suspended' | 'blocked';

/** How often a worker is right: the estimate, its interval, and from how much. 0 to 1. */
export interface Reliability {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: number;
}

export interface Worker {
  readonly id: string;
  readonly status: WorkerStatus;
  readonly statusReason: string | null;
  readonly suspendedUntil: string | null;
  readonly qualifiedAt: string | null;
  readonly displayName: string;
  readonly email: string | null;
  readonly createdAt: string;
  readonly lastActiveAt: string | null;
  readonly balance: string;
  readonly answered: number;
  /** US dollars an hour, as the worker is told; null: too few answers to say. */
  readonly hourlyRate: string | null;
  readonly reliability: Reliability;
  /** Of the latest hundred ballots to resolved tasks, the share that said what was resolved. */
  readonly agreement: number | null;
  readonly medianSeconds: number | null;
  readonly flags: readonly ('copying' | 'hasty' | 'late')[];
  readonly gold: { readonly right: number; readonly wrong: number };
}

export interface WorkerDetail extends Worker {
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly platforms: readonly { readonly platform: Platform; readonly reliability: Reliability }[];
  readonly assignments: Readonly<Record<'handed' | 'live' | 'submitted' | 'late' | 'voided' | 'rejected' | 'returned' | 'expired', number>>;
  readonly tests: readonly { readonly startedAt: string; readonly finishedAt: string | null; readonly passed: boolean | null }[];
  readonly acts: readonly { readonly at: string; readonly action: string; readonly by: string | null; readonly reason: string | null }[];
}

export interface WorkerMessage extends Message {
  /** Who wrote it; null: the account is gone. */
  readonly by: string | null;
}

/** What voiding does: to how many tasks, and how. */
export interface VoidReport {
  readonly dryRun: boolean;
  readonly ballots: number;
  readonly effects: Readonly<Record<'stands' | 'recounted' | 'revoked', number>>;
  /** The first hundred that don't simply stand. */
  readonly tasks: readonly { readonly taskId: string; readonly effect: 'stands' | 'recounted' | 'revoked' }[];
}
