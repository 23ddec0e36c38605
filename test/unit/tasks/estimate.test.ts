import { describe, expect, it } from 'vitest';
import { answersNeeded, type OpenTasks, withGold } from '../../../src/tasks/batches/estimate.js';
import { DEFAULT_POLICY } from '../../../src/tasks/policies/policy.js';

const tasks = (some: Partial<OpenTasks> = {}): OpenTasks => ({ policy: DEFAULT_POLICY, panel: 9, ballots: 0, lead: 0, count: 1, ...some });

describe('the answers that open tasks still need', () => {
  it('are seven to nine for a new one, seven and a half when nothing is known', () => {
    expect(answersNeeded([tasks({ count: 10 })], null)).toEqual({ low: 70, expected: 75, high: 90 });
  });

  it('follow what resolved tasks took', () => {
    expect(answersNeeded([tasks()], 8.2).expected).toBe(8.2);
  });

  it('are fewer for one that has begun, and never less than the lead still lacks', () => {
    expect(answersNeeded([tasks({ ballots: 6, lead: 6 })], null)).toEqual({ low: 1, expected: 1.5, high: 3 });
    expect(answersNeeded([tasks({ ballots: 8, lead: 6 })], null)).toEqual({ low: 1, expected: 1, high: 1 });
  });

  it('count the larger panel at most, and the whole panel when it is fixed', () => {
    expect(answersNeeded([tasks({ policy: { ...DEFAULT_POLICY, extendTo: 13 } })], null).high).toBe(13);
    expect(answersNeeded([tasks({ policy: { ...DEFAULT_POLICY, stop: 'fixed' }, ballots: 2 })], null)).toEqual({
      low: 7,
      expected: 7,
      high: 7,
    });
  });

  it('begin at minAgree where the posterior decides', () => {
    const policy = { ...DEFAULT_POLICY, stop: 'adaptive' as const, minAgree: 3, confidenceFloor: 0.9 };
    expect(answersNeeded([tasks({ policy })], null)).toEqual({ low: 3, expected: 4.5, high: 9 });
  });

  it('are none without tasks, and more with gold among them', () => {
    expect(answersNeeded([], null)).toEqual({ low: 0, expected: 0, high: 0 });
    expect(withGold(95, 0.05)).toBe(100);
  });
});
