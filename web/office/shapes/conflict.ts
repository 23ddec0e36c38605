import type { Platform } from '../../api/shapes.js';

export type RegistryStatus = 'verified' | 'no_account' | 'conflicted' | 'revoked';

export interface ConflictMember {
  readonly externalId: string;
  readonly name: string;
  readonly sport: string;
  readonly league: string | null;
  readonly team: string | null;
  readonly taskId: string;
  readonly status: RegistryStatus | null;
  readonly handle: string | null;
  readonly agreed: number | null;
  readonly ballots: number | null;
  readonly confidence: number | null;
}

/** One handle held by several athletes, or a pair that looks swapped. */
export interface Conflict {
  readonly id: string;
  readonly kind: 'same_handle' | 'swap';
  readonly platform: Platform;
  readonly handleKey: string;
  readonly status: 'open' | 'resolved';
  readonly openedAt: string;
  readonly resolvedAt: string | null;
  readonly outcome: 'kept' | 'both' | 'neither' | 'exchanged' | 'ended' | null;
  readonly keep: string | null;
  readonly reason: string | null;
  readonly members: readonly ConflictMember[];
}
