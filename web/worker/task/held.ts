import type { Problem, Unreachable } from '../../api/problem.js';
import type { Assignment, Receipt, ReturnReason } from '../../api/shapes.js';
import type { Draft } from './draft.js';

/** The assignment on the desk, with all that the card shows of it. */
export interface Held {
  readonly assignment: Assignment;
  readonly leaseMs: number;
  /** When the lease was given or last renewed, by the server's time. */
  readonly givenAt: number;
  /** Out: it can still be sent, late. Gone: it can't be sent any more. */
  readonly lease: 'running' | 'out' | 'gone';
  /** The task was decided meanwhile: the answer is kept and paid, but doesn't count. */
  readonly decided: boolean;
  readonly renewable: boolean;
  readonly draft: Draft;
  readonly sending: Sending;
  readonly problem: Problem | Unreachable | null;
}

export type Sending = 'idle' | 'sending' | 'returning' | 'waiting_for_network' | 'waiting_for_turn' | 'waiting_for_sign_in';

/** What became of the assignment before this one. */
export interface Last {
  readonly outcome: 'kept' | 'late' | 'known' | ReturnReason;
  readonly assignment: Assignment;
  readonly receipt: Receipt | null;
}

/** How an assignment left the desk: `next` is undefined when the server wasn't asked for another one yet. */
export interface Ending {
  readonly last: Last | null;
  readonly next: Assignment | null | undefined;
}
