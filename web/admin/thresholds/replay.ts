import type { Platform } from '../../api/shapes.js';

/** What one policy would have made of the recorded ballots. */
export interface Replayed {
  readonly resolved: number;
  readonly disputed: number;
  /** Their ballots ran out before the policy was done with them. */
  readonly undecided: number;
  readonly ballots: number;
  readonly cost: string;
  readonly expectedWrong: { readonly mean: number; readonly low: number; readonly high: number };
  readonly flips: { readonly count: number; readonly gained: number; readonly lost: number; readonly changed: number };
}

export interface Replay {
  readonly asOf: string;
  readonly tasks: number;
  readonly ballots: number;
  readonly leftOut: number;
  readonly policies: readonly Replayed[];
}

export interface ReplayedAnswer {
  readonly kind: 'handle' | 'no_account';
  readonly key: string | null;
}

/** A task that would come out otherwise, with its ballots. */
export interface Flip {
  readonly taskId: string;
  readonly name: string;
  readonly platform: Platform;
  readonly before: ReplayedAnswer | null;
  readonly after: ReplayedAnswer | null;
  readonly ballots: readonly (ReplayedAnswer & { readonly votes: number })[];
}

/** What a change of policy would do to the open tasks. */
export interface PolicyPreview {
  readonly open: number;
  readonly resolved: number;
  readonly disputed: number;
  readonly judged: number;
  readonly stay: number;
  readonly placesOpened: number;
  readonly placesClosed: number;
}

export interface AppliedPolicy {
  readonly version: number;
  readonly moved: number;
  readonly decided: number;
}

/** Thousands of open tasks that are decided anew take longer than an answer usually does. */
export const APPLY_PATIENCE_MS = 600_000;

/** Wrong answers among a thousand that are resolved; null when none is. */
export function wrongPerThousand({ resolved, expectedWrong }: Replayed): { mean: number; low: number; high: number } | null {
  if (resolved === 0) return null;
  const per = (count: number): number => (1000 * count) / resolved;
  return { mean: per(expectedWrong.mean), low: per(expectedWrong.low), high: per(expectedWrong.high) };
}
