import { describe, expect, it } from 'vitest';
import { viewReliability } from '../../src/workers/reliability.view.js';

describe('a worker’s reliability', () => {
  it('is the usual worker’s, and wide, before anything is known', () => {
    // Beta(4.8, 1.2): its 2.5 % and 97.5 % points by numerical integration
    const { mean, low, high, evidence } = viewReliability({ right: 0, wrong: 0 });
    expect({ mean, evidence }).toEqual({ mean: 0.8, evidence: 0 });
    expect(low).toBeCloseTo(0.428, 2);
    expect(high).toBeCloseTo(0.988, 2);
  });

  it('moves towards what was seen and narrows', () => {
    const few = viewReliability({ right: 9, wrong: 1 });
    const many = viewReliability({ right: 900, wrong: 100 });

    expect(few.mean).toBe(0.8625);
    expect(many.mean).toBeCloseTo(0.9, 2);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 4);
    expect(many).toMatchObject({ low: expect.closeTo(0.88, 2), high: expect.closeTo(0.917, 2), evidence: 1000 });
  });

  it('keeps its interval around its mean and inside 0 to 1', () => {
    for (const [right, wrong] of [
      [0, 0],
      [0, 500],
      [500, 0],
      [3, 7],
    ] as const) {
      const { mean, low, high } = viewReliability({ right, wrong });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThan(mean);
      expect(mean).toBeLessThan(high);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it('rests on half as much after 90 days', () => {
    expect(viewReliability({ right: 8, wrong: 0, days: 90 }).evidence).toBe(4);
    expect(viewReliability({ right: 8, wrong: 0, days: 180 }).evidence).toBe(2);
    expect(viewReliability({ right: 8, wrong: 0, days: 90 })).toEqual(viewReliability({ right: 4, wrong: 0 }));
  });
});

describe('the reliability on one platform', () => {
  const poor = { right: 20, wrong: 80 };

  it('is the worker’s own over all platforms until there is something to go by', () => {
    expect(viewReliability({ right: 0, wrong: 0 }, poor).mean).toBe(viewReliability(poor).mean);
  });

  it('leaves it behind as answers come in', () => {
    const few = viewReliability({ right: 3, wrong: 0 }, poor).mean;
    const many = viewReliability({ right: 300, wrong: 0 }, poor).mean;
    expect(few).toBeGreaterThan(viewReliability(poor).mean);
    expect(few).toBeLessThan(0.6);
    expect(many).toBeGreaterThan(0.97);
  });
});
