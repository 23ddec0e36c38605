import { describe, expect, it } from 'vitest';
import { estimateReliability, faded } from '../../src/workers/reliability.js';

describe('a worker’s reliability', () => {
  it('is the usual worker’s, and wide, before anything is known', () => {
    // Beta(4.8, 1.2): its 5 % and 95 % points by numerical integration
    expect(estimateReliability(0, 0)).toEqual({ mean: 0.8, low: expect.closeTo(0.5, 1), high: expect.closeTo(0.98, 1), evidence: 0 });
  });

  it('moves towards what was seen and narrows', () => {
    const few = estimateReliability(9, 1);
    const many = estimateReliability(900, 100);

    expect(few.mean).toBe(0.8625);
    expect(many.mean).toBeCloseTo(0.9, 2);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 4);
    expect(many).toMatchObject({ low: expect.closeTo(0.884, 2), high: expect.closeTo(0.915, 2), evidence: 1000 });
  });

  it('keeps its interval around its mean and inside 0 to 1', () => {
    for (const [right, wrong] of [
      [0, 0],
      [0, 500],
      [500, 0],
      [3, 7],
    ] as const) {
      const { mean, low, high } = estimateReliability(right, wrong);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThan(mean);
      expect(mean).toBeLessThan(high);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});

describe('evidence', () => {
  it('is worth half after 180 days, and nothing more before its time', () => {
    expect(faded(8, 0)).toBe(8);
    expect(faded(8, 180)).toBe(4);
    expect(faded(8, 360)).toBe(2);
    expect(faded(8, -1)).toBe(8);
  });
});
