import { normalise } from '../../handles/normalise.js';
import type { Platform } from '../../handles/platforms.js';
import type { Problem } from '../../handles/problems.js';

/** What somebody says: a handle as they type it, or that there is none. */
export type GivenAnswer = { kind: 'handle'; value: string } | { kind: 'no_account' };

/** The same as it is kept and compared. */
export type KeptAnswer = { kind: 'handle'; key: string; display: string; url: string } | { kind: 'no_account' };

/** Reads an answer as the work itself would. */
export function readAnswer(platform: Platform, answer: GivenAnswer): { ok: true; answer: KeptAnswer } | { ok: false; problem: Problem } {
  if (answer.kind === 'no_account') return { ok: true, answer: { kind: 'no_account' } };
  const result = normalise(platform, answer.value);
  if (!result.ok) return result;
  const { key, display, url } = result.handle;
  return { ok: true, answer: { kind: 'handle', key, display, url } };
}

/** Whether two answers are the same vote. */
export function agree(one: KeptAnswer, other: KeptAnswer): boolean {
  return one.kind === 'handle' && other.kind === 'handle' ? one.key === other.key : one.kind === other.kind;
}
