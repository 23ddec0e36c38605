/** What the API says, as far as the worker's page reads it. More fields may come; none of these go. */

export type Platform = 'x' | 'instagram' | 'tiktok' | 'facebook' | 'youtube' | 'threads' | 'bluesky' | 'twitch' | 'linkedin' | 'wikipedia';

export interface Athlete {
  readonly name: string;
  readonly sport: string | null;
  readonly league: string | null;
  readonly team: string | null;
  readonly position: string | null;
  /** A day, a month or a year: "1993-03-11", "1993-03", "1993". */
  readonly birthDate: string | null;
  readonly nationality: string | null;
  readonly aliases?: readonly string[];
  readonly notes?: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

export interface Assignment {
  readonly id: string;
  readonly taskId: string;
  readonly status: 'assigned' | 'submitted' | 'approved' | 'rejected' | 'returned' | 'expired';
  readonly platform: Platform;
  readonly reward: string;
  readonly expiresAt: string;
  readonly athlete: Athlete;
  readonly namesakes: readonly Athlete[];
  readonly instructions: string | null;
}

export type GivenAnswer =
  | { readonly kind: 'handle'; readonly value: string; readonly accountHasNoName?: boolean }
  | { readonly kind: 'no_account' };

export interface Submission {
  readonly answer: GivenAnswer;
  readonly evidenceUrl?: string;
  readonly clue?: string;
  readonly comment?: string;
  readonly next: boolean;
}

export type KeptAnswer =
  | { readonly kind: 'handle'; readonly display: string; readonly url: string | null }
  | { readonly kind: 'no_account' };

export interface Receipt {
  readonly assignmentId: string;
  readonly answer: KeptAnswer;
  readonly late: boolean;
  readonly credited: string;
}

export interface Submitted {
  readonly receipt: Receipt;
  readonly next: Assignment | null;
}

export type ReturnReason = 'skip' | 'cannot_tell' | 'broken';

export interface ParsedHandle {
  readonly key: string;
  readonly display: string;
  readonly url: string | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly workerId: string | null;
  readonly displayName: string;
}

export interface NothingReason {
  readonly code: string;
  readonly count?: number;
}

export interface WorkerMe {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly status: 'registered' | 'in_training' | 'qualified' | 'suspended' | 'blocked';
  /** What it is for, in a word of the office's list. */
  readonly statusCause: 'gold' | 'copying' | 'automation' | 'several_accounts' | 'conduct' | 'other' | null;
  readonly statusReason: string | null;
  readonly suspendedUntil: string | null;
  readonly balance: string;
  readonly answered: number;
  readonly reliability: { readonly mean: number; readonly low: number; readonly high: number; readonly evidence: number };
  readonly platforms: readonly { readonly platform: Platform; readonly reliability: WorkerMe['reliability'] }[];
  readonly counts: {
    readonly answered: number;
    readonly agreed: number;
    readonly disagreed: number;
    readonly pending: number;
    readonly notCounted: number;
  };
  readonly hourlyRate: string | null;
  readonly unreadMessages: number;
  readonly available: { readonly tasks: number; readonly reasons: readonly NothingReason[] };
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface OwnAnswer {
  readonly assignmentId: string;
  readonly athleteName: string;
  readonly platform: Platform;
  readonly answer: KeptAnswer;
  readonly submittedAt: string;
  readonly credited: string;
  readonly outcome: 'agreed' | 'disagreed' | 'pending' | 'not_counted' | 'rejected';
  readonly late: boolean;
}

/** What would go and what would stay if the worker had their data erased. */
export interface Erasure {
  /** What has to be settled first; all but the payout can be given up. */
  readonly obstacles: readonly ('payout_open' | 'balance_outstanding' | 'work_unapproved')[];
  readonly balance: string;
  readonly kept: { readonly answers: number };
}

export interface LedgerEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: 'answer' | 'cannot_tell' | 'bonus' | 'reversal' | 'payout' | 'payout_returned' | 'forfeit';
  readonly amount: string;
  readonly reason: string | null;
  readonly assignmentId: string | null;
}

export interface Appeal {
  readonly id: string;
  readonly about: 'suspension' | 'rejection' | 'answer';
  readonly assignmentId: string | null;
  readonly text: string;
  readonly status: 'open' | 'granted' | 'declined';
  readonly createdAt: string;
  readonly dueAt: string;
  readonly reply: string | null;
}

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly sentAt: string;
  readonly readAt: string | null;
}

export interface Payout {
  readonly id: string;
  readonly amount: string;
  readonly status: 'requested' | 'paid' | 'cancelled';
  readonly createdAt: string;
  /** Why it was cancelled. */
  readonly reason: string | null;
}

export type TrainingStage = 'practice' | 'test' | 'passed' | 'wait';

export interface TrainingItem {
  readonly id: string;
  readonly platform: Platform;
  readonly athlete: Athlete;
  readonly namesakes: readonly Athlete[];
  /** The pages that the worker would find, made up for the lesson. */
  readonly shown: readonly { readonly url: string; readonly title: string; readonly text: string }[];
  readonly question: string | null;
}

export interface TrainingProgress {
  readonly done: number;
  readonly of: number;
}

export interface Training {
  readonly stage: TrainingStage;
  readonly item: TrainingItem | null;
  readonly progress: TrainingProgress;
  readonly retryAt: string | null;
  /** The share of the test that must be right, 0 to 1. */
  readonly passMark: number;
}

export interface TrainingFeedback {
  /** Null in the test: there the result comes at its end. */
  readonly right: boolean | null;
  readonly explanation: string | null;
  readonly expected: KeptAnswer | null;
  readonly stage: TrainingStage;
  readonly progress: TrainingProgress;
  readonly result: {
    readonly passed: boolean;
    readonly score: number;
    readonly of: number;
    readonly missed: readonly string[];
    readonly retryAt: string | null;
  } | null;
}
