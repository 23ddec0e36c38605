import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/consensus/calibration/reliability-diagram.js';

const outcomes = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('calibration', () => {
  it('says nothing without outcomes', () => {
    expect(calibrationOf([])).toEqual({ buckets: [], ece: null, brier: null });
  });

  it('is perfect when the share is what was said', () => {
    const { ece, brier, buckets } = calibrationOf(outcomes(0.75, 75, 25));
    expect(ece).toBeCloseTo(0, 12);
    expect(brier).toBeCloseTo(0.25 * 0.75, 12);
    expect(buckets).toEqual([expect.objectContaining({ from: 0.7, to: 0.8, count: 100, right: 75, share: 0.75 })]);
  });

  it('weighs each bucket’s gap by the tasks in it', () => {
    // 80 tasks off by .1, 20 off by .4
    const { ece, brier } = calibrationOf([...outcomes(0.85, 60, 20), ...outcomes(0.6, 20, 0)]);
    expect(ece).toBeCloseTo(0.8 * 0.1 + 0.2 * 0.4, 12);
    expect(brier).toBeCloseTo((60 * 0.15 ** 2 + 20 * 0.85 ** 2 + 20 * 0.4 ** 2) / 100, 12);
  });

  it('gives the exact interval of each share', () => {
    // Clopper and Pearson for 9 of 10, two-sided 95 %: .555 to .9975
    const [bucket] = calibrationOf(outcomes(0.92, 9, 1)).buckets;
    expect(bucket?.low).toBeCloseTo(0.555, 3);
    expect(bucket?.high).toBeCloseTo(0.9975, 4);
    const [faultless] = calibrationOf(outcomes(0.92, 10, 0)).buckets;
    expect(faultless).toMatchObject({ share: 1, high: 1, bound: expect.closeTo(0.7, 12) });
  });

  it('puts a confidence on an edge into the bucket above, and 1 into the last', () => {
    const { buckets } = calibrationOf([...outcomes(0.9, 1, 0), ...outcomes(1, 1, 0)]);
    expect(buckets.map(({ from, to }) => [from, to])).toEqual([
      [0.9, 0.95],
      [1, 1],
    ]);
  });
});
