import { Problem, Unreachable } from '../../api/problem.js';
import type { Submitted } from '../../api/shapes.js';

/** How an attempt to send an answer ended, and so what the page does next. */
export type SendOutcome =
  | { readonly kind: 'kept'; readonly submitted: Submitted }
  /** An answer to this one is there already, from another tab or an earlier try. */
  | { readonly kind: 'known' }
  /** So late that it can't be taken any more. */
  | { readonly kind: 'gone' }
  /** To be sent again by itself, with the same key. */
  | { readonly kind: 'later'; readonly inMs: number; readonly for: 'network' | 'turn' }
  | { readonly kind: 'signed_out' }
  /** The worker can mend it. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** The server's own fault; whether the answer was kept isn't known, so the key stays. */
  | { readonly kind: 'failed'; readonly problem: Problem };

const NETWORK_RETRY_MS = 5000;
const TURN_RETRY_MS = 3000;

/** What a refusal's code alone says. */
const BY_CODE: Record<string, SendOutcome | undefined> = {
  not_signed_in: { kind: 'signed_out' },
  already_submitted: { kind: 'known' },
  assignment_expired: { kind: 'gone' },
  not_found: { kind: 'gone' },
};

/** Sorts what a submission threw. Anything that is no answer of the server's is a bug, and thrown on. */
export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof Unreachable) return { kind: 'later', inMs: NETWORK_RETRY_MS, for: 'network' };
  if (!(error instanceof Problem)) throw error;
  const known = BY_CODE[error.code];
  if (known !== undefined) return known;
  if (isForLater(error)) return { kind: 'later', inMs: (error.retryAfter ?? 0) * 1000 || TURN_RETRY_MS, for: 'turn' };
  return { kind: error.status >= 500 ? 'failed' : 'refused', problem: error };
}

function isForLater(problem: Problem): boolean {
  return problem.status === 429 || problem.status === 503 || problem.code === 'request_in_progress';
}
