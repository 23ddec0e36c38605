import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, isTooLong, isTyped, pendingFor, typed } from '../../web/worker/task/draft.js';

const keys = (): (() => string) => {
  let count = 0;
  return () => `key-${(count += 1)}`;
};

describe('a draft', () => {
  it('takes a pasted link as the evidence too', () => {
    const draft = typed(EMPTY_DRAFT, { value: ' https://x.com/KingJames ' });

    expect(draft.evidence).toBe('https://x.com/KingJames');
  });

  it('leaves the evidence empty for a handle that was typed', () => {
    expect(typed(EMPTY_DRAFT, { value: '@KingJames' }).evidence).toBe('');
  });

  it('never overwrites evidence that the worker has edited', () => {
    const edited = typed(EMPTY_DRAFT, { evidence: 'https://nba.com/lakers' });

    expect(typed(edited, { value: 'https://x.com/KingJames' }).evidence).toBe('https://nba.com/lakers');
  });

  it('forgets the evidence of a link that was replaced', () => {
    const pasted = typed(EMPTY_DRAFT, { value: 'https://x.com/KingJames' });

    expect(typed(pasted, { value: 'KingJames' }).evidence).toBe('');
  });

  it('counts as typed once there is anything to lose', () => {
    expect(isTyped(typed(EMPTY_DRAFT, { value: '   ' }))).toBe(false);
    expect(isTyped(typed(EMPTY_DRAFT, { comment: 'renamed last week' }))).toBe(true);
    expect(isTyped({ ...EMPTY_DRAFT, pending: { key: 'k', body: { answer: { kind: 'no_account' }, next: true } } })).toBe(true);
  });
});

describe('an answer that is sent again', () => {
  it('keeps its key while it says the same', () => {
    const newKey = keys();
    const draft = typed(EMPTY_DRAFT, { value: 'KingJames' });
    const first = pendingFor(draft, 'handle', newKey);

    expect(pendingFor({ ...draft, pending: first }, 'handle', newKey)).toBe(first);
  });

  it('gets a new key when the worker has changed it', () => {
    const newKey = keys();
    const draft = typed(EMPTY_DRAFT, { value: 'KingJames' });
    const first = pendingFor(draft, 'handle', newKey);
    const changed = { ...typed(draft, { value: 'KingJames23' }), pending: first };

    expect(pendingFor(changed, 'handle', newKey).key).not.toBe(first.key);
    expect(pendingFor({ ...draft, pending: first }, 'no_account', newKey).key).not.toBe(first.key);
  });

  it('carries evidence, clue and comment only when there are any', () => {
    const full = typed(EMPTY_DRAFT, { value: 'https://x.com/KingJames', clue: 'photos', comment: ' see bio ' });

    expect(pendingFor(typed(EMPTY_DRAFT, { value: 'KingJames' }), 'handle', keys()).body).toEqual({
      answer: { kind: 'handle', value: 'KingJames' },
      next: true,
    });
    expect(pendingFor(full, 'handle', keys()).body).toEqual({
      answer: { kind: 'handle', value: 'https://x.com/KingJames' },
      evidenceUrl: 'https://x.com/KingJames',
      clue: 'photos',
      comment: 'see bio',
      next: true,
    });
  });

  it('names no clue for "no account": there was nobody to tell apart', () => {
    const draft = typed(EMPTY_DRAFT, { clue: 'photos' });

    expect(pendingFor(draft, 'no_account', keys()).body).toEqual({ answer: { kind: 'no_account' }, next: true });
  });
});

describe('a text for the answer field', () => {
  it('may be a long link, but not an essay', () => {
    expect(isTooLong(`https://x.com/KingJames?utm=${'a'.repeat(1500)}`)).toBe(false);
    expect(isTooLong('a'.repeat(5000))).toBe(true);
  });

  it('is measured as it goes into an address, where an emoji takes twelve characters', () => {
    expect(isTooLong('🏀'.repeat(900))).toBe(true);
  });

  it('may hold half a character without breaking anything', () => {
    expect(isTooLong('\uD83C')).toBe(false);
  });
});
