import type { Assignment, GivenAnswer, Submission } from '../../api/shapes.js';

/** What the worker has typed for one assignment. */
export interface Draft {
  readonly value: string;
  /** The account has no name, so that the number in its link stands for it. */
  readonly hasNoName: boolean;
  readonly evidence: string;
  /** Set once the worker has edited the evidence: from then on a pasted link no longer fills it. */
  readonly evidenceOwn: boolean;
  readonly clue: string;
  readonly comment: string;
  readonly pending: Pending | null;
}

/** An answer that was sent and isn't acknowledged yet: sent again with the same key, it takes effect once. */
export interface Pending {
  readonly key: string;
  readonly body: Submission;
}

/** An assignment with its draft, as kept on the device. */
export interface Kept {
  readonly assignment: Assignment;
  /** How long the lease was when it was given, in milliseconds. */
  readonly leaseMs: number;
  readonly draft: Draft;
}

export const EMPTY_DRAFT: Draft = { value: '', hasNoName: false, evidence: '', evidenceOwn: false, clue: '', comment: '', pending: null };

/** The server takes no longer text for a handle, however it is written; and an address holds only so much once it is escaped. */
const VALUE_LIMIT = 2000;
const ESCAPED_LIMIT = 8000;
const EVIDENCE_LIMIT = 2000;
const COMMENT_LIMIT = 1000;

export function isTyped(draft: Draft): boolean {
  return [draft.value, draft.evidence, draft.comment].some((text) => text.trim() !== '') || draft.pending !== null;
}

/** Takes in what was typed. A pasted link is what the worker looked at, so it becomes the evidence too. */
export function typed(draft: Draft, change: Partial<Draft>): Draft {
  const next = { ...draft, ...change, evidenceOwn: draft.evidenceOwn || change.evidence !== undefined };
  if (change.value === undefined || next.evidenceOwn) return next;
  return { ...next, evidence: isLink(change.value) ? change.value.trim() : '' };
}

/** The body to send, with the key of the last try if it said the same, so that however often it is sent it counts once. */
export function pendingFor(draft: Draft, kind: GivenAnswer['kind'], newKey: () => string): Pending {
  const body = submissionOf(draft, kind);
  const same = draft.pending !== null && JSON.stringify(draft.pending.body) === JSON.stringify(body);
  return same && draft.pending !== null ? draft.pending : { key: newKey(), body };
}

function submissionOf(draft: Draft, kind: GivenAnswer['kind']): Submission {
  const evidenceUrl = draft.evidence.trim().slice(0, EVIDENCE_LIMIT);
  const comment = draft.comment.trim().slice(0, COMMENT_LIMIT);
  return {
    answer: kind === 'handle' ? { kind, value: draft.value.trim(), ...(draft.hasNoName && { accountHasNoName: true }) } : { kind },
    ...(evidenceUrl !== '' && { evidenceUrl }),
    ...(draft.clue !== '' && kind === 'handle' && { clue: draft.clue }),
    ...(comment !== '' && { comment }),
    next: true,
  };
}

/** More than any handle or link that could be meant. */
export function isTooLong(value: string): boolean {
  return value.length > VALUE_LIMIT || new URLSearchParams([['', value]]).toString().length > ESCAPED_LIMIT;
}

function isLink(text: string): boolean {
  return text.length <= EVIDENCE_LIMIT && /^\s*https?:\/\/\S+\s*$/i.test(text);
}
