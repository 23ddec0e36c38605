import type { Candidate } from './candidates.js';

/** What the adjudicator has chosen so far. */
export type Choice =
  | { readonly kind: 'candidate'; readonly key: string }
  | { readonly kind: 'other'; readonly value: string }
  | { readonly kind: 'no_account' }
  | { readonly kind: 'unresolvable' };

/** The body that settles it; undefined while the choice isn't complete. */
export function answerOf(choice: Choice | null, candidates: readonly Candidate[]): Record<string, string> | undefined {
  if (choice === null) return undefined;
  if (choice.kind === 'other') return choice.value.trim() === '' ? undefined : { kind: 'handle', value: choice.value.trim() };
  if (choice.kind !== 'candidate') return { kind: choice.kind };
  const answer = candidates.find(({ key }) => key === choice.key)?.answer;
  return answer?.kind === 'handle' ? { kind: 'handle', value: answer.display ?? answer.key } : undefined;
}
