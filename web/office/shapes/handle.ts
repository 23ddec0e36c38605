import type { Platform } from '../../api/shapes.js';
import type { RegistryStatus } from './conflict.js';

/** What the registry says of one athlete on one platform. */
export interface Handle {
  readonly externalId: string;
  readonly name: string;
  readonly platform: Platform;
  readonly status: RegistryStatus;
  readonly handle: string | null;
  readonly handleKey: string | null;
  readonly url: string | null;
  readonly confidence: number | null;
  readonly confidenceBound: number | null;
  readonly agreed: number;
  readonly ballots: number;
  readonly verifiedAt: string;
  readonly checkedAt: string;
  readonly taskId: string;
  readonly round: number;
  readonly accountId: string | null;
  readonly seq: number | null;
}

export type ChangeType = 'verified' | 'no_account' | 'superseded' | 'conflicted' | 'cleared' | 'revoked';

/** What the registry said from this moment on. */
export interface HandleVersion {
  readonly version: number;
  readonly status: RegistryStatus;
  readonly handle: string | null;
  readonly url: string | null;
  readonly confidence: number | null;
  readonly agreed: number;
  readonly ballots: number;
  readonly policyVersion: number;
  readonly cause: string;
  readonly taskId: string;
  readonly round: number;
  readonly at: string;
  readonly seq: number | null;
  readonly type: ChangeType | null;
}

export interface EvidenceBallot {
  readonly workerId: string;
  readonly answer: {
    readonly kind: 'handle' | 'no_account';
    readonly key: string | null;
    readonly display: string | null;
    readonly url: string | null;
  };
  readonly agrees: boolean;
  readonly counted: boolean;
  readonly evidenceUrl: string | null;
  readonly clue: string | null;
  readonly comment: string | null;
  readonly submittedAt: string;
}

export interface Evidence {
  readonly taskId: string;
  readonly cause: 'quorum' | 'adjudication';
  readonly decidedAt: string;
  readonly reason: string | null;
  readonly effectiveVotes: number | null;
  readonly voidedAt: string | null;
  readonly policy: { readonly version: number; readonly agree: number; readonly panel: number };
  readonly ballots: readonly EvidenceBallot[];
}

/** One entry with all that is known of how it came about. */
export interface HandleDetail extends Handle {
  readonly policyVersion: number;
  readonly cause: string;
  readonly history: readonly HandleVersion[];
  readonly evidence: Evidence | null;
  readonly openTask: { readonly id: string; readonly status: 'open' | 'disputed'; readonly round: number; readonly cause: string } | null;
  readonly conflictId: string | null;
}

/** One entry of the feed. */
export interface Change {
  readonly seq: number;
  readonly type: ChangeType;
  readonly externalId: string;
  readonly platform: Platform;
  readonly handle: string | null;
  readonly confidence: number | null;
  readonly cause: string;
  readonly taskId: string;
  readonly at: string;
  readonly previous: { readonly status: RegistryStatus; readonly handle: string | null } | null;
}
