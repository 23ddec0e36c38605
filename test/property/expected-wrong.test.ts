import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedWrong } from '../../src/consensus/engine/expected-wrong.js';

/** For each number of wrong tasks its probability, worked out in full: one task after the other. */
function distribution(probabilities: readonly number[]): number[] {
  return probabilities.reduce<number[]>(
    (so, p) => Array.from({ length: so.length + 1 }, (_, wrong) => (so[wrong] ?? 0) * (1 - p) + (so[wrong - 1] ?? 0) * p),
    [1],
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const of = (probabilities: readonly number[]) =>
  expectedWrong(sum(probabilities), sum(probabilities.map((p) => p * (1 - p))), probabilities.length);

describe('the number of wrong tasks', () => {
  it('lies within its interval with 95 %, as the exact distribution says, and hardly a task is given away', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 120 }), (raw) => {
        // Most tasks are right: probabilities crowd towards zero, as they do.
        const probabilities = raw.map((p) => p ** 3);
        const { low, high } = of(probabilities);
        const exact = distribution(probabilities);
        const within = sum(exact.filter((_, wrong) => wrong >= low && wrong <= high));
        const narrower = sum(exact.filter((_, wrong) => wrong > low + 1 && wrong < high - 1));

        expect(within).toBeGreaterThan(0.94);
        expect(narrower).toBeLessThan(0.97);
      }),
    );
  });

  it('has its mean between low and high, and both between nothing and all', () => {
    const tasks = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 2000 });
    fc.assert(
      fc.property(tasks, (probabilities) => {
        const { mean, low, high } = of(probabilities);

        expect(low).toBeLessThanOrEqual(mean + 1e-9);
        expect(high).toBeGreaterThanOrEqual(mean - 1e-9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(probabilities.length);
      }),
    );
  });

  it('is none among none, none where all are certain, and may be one where it is nearly none', () => {
    expect(of([])).toEqual({ mean: 0, low: 0, high: 0 });
    expect(of([0, 0])).toEqual({ mean: 0, low: 0, high: 0 });
    expect(of(Array.from({ length: 100 }, () => 0.001))).toEqual({ mean: expect.closeTo(0.1, 9), low: 0, high: 1 });
  });
});
