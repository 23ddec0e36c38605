import { describe, expect, it } from 'vitest';
import { changesOf, DEFAULT_POLICY, quorumProblem } from '../../web/admin/batches/policy-draft.js';
import { policyInWords } from '../../web/admin/batches/policy-in-words.js';
import { confidence, formats } from '../../web/office/pieces/formats.js';
import { DEFAULT_POLICY as SERVER_DEFAULT } from '../../src/tasks/policies/policy.js';

// Figures follow the reader's own locale; so do these.
const usd = (amount: string): string => formats.money(amount);

describe('a policy in plain words', () => {
  it('says of the default who is asked when, what a dispute is and what it costs', () => {
    expect(policyInWords(DEFAULT_POLICY, 0.05)).toEqual([
      'An answer is believed when 7 people give it. At most 9 are asked.',
      '7 people are asked first. Another is asked only when somebody disagrees, and nobody once the outcome is certain.',
      'When 7 can no longer agree, it becomes a dispute, and a person decides.',
      '5 people saying “I can’t tell” make it a dispute too.',
      'About 1 task in 20 has a known answer and measures the worker.',
      `A look-up costs ${usd('0.35')} when all agree, ${usd('0.45')} at most, besides half the reward for each “I can’t tell”.`,
    ]);
  });

  it.each([
    [
      'a fixed panel costs the same always',
      { stop: 'fixed' },
      `A look-up costs ${usd('0.45')} when all agree, besides half the reward for each “I can’t tell”.`,
    ],
    [
      'an adaptive one may stop below the quorum',
      { stop: 'adaptive', minAgree: 4, confidenceFloor: 0.99 },
      `A look-up costs ${usd('0.2')} when all agree, ${usd('0.45')} at most, besides half the reward for each “I can’t tell”.`,
    ],
    [
      'an extension',
      { extendTo: 13 },
      'When 7 can no longer agree among 9, up to 13 are asked, once. After that it is a dispute, and a person decides.',
    ],
    [
      'a floor',
      { confidenceFloor: 0.99 },
      `With 7 agreeing but less than ${confidence(0.99)} sure, more are asked one by one, up to 9. Still unsure: a dispute.`,
    ],
    ['no gold', { goldRate: 0 }, 'No gold is mixed in: these answers say nothing about how good their workers are.'],
  ] as const)('says what %s', (_, change, sentence) => {
    expect(policyInWords({ ...DEFAULT_POLICY, ...change }, 0.05)).toContain(sentence);
  });
});

describe('the form of a policy', () => {
  it('starts where the server does', () => {
    expect(DEFAULT_POLICY).toEqual(SERVER_DEFAULT);
  });

  it.each([
    [7, 9, null, null],
    [5, 9, null, null],
    [4, 9, null, 'majority'],
    [7, 9, 14, 'majority'],
    [7, 6, null, 'panel'],
    [60, 100, null, 'panel'],
  ])('finds of %i of %i, extended to %s: %s', (agree, panel, extendTo, problem) => {
    expect(quorumProblem({ ...DEFAULT_POLICY, agree, panel, extendTo })).toBe(problem);
  });

  it('sends only what differs', () => {
    expect(changesOf({ ...DEFAULT_POLICY, agree: 5, minAgree: 3 }, DEFAULT_POLICY)).toEqual({ agree: 5, minAgree: 3 });
  });
});
