import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/consensus/calibration/claims.js';

const outcomes = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];
const at = (level: number, of: ReturnType<typeof outcomes>) => claimsOf(of).find(({ from }) => from === level);

describe('what the gold lets one claim', () => {
  it('is 99.3 % with 412 tasks and no error, whatever they said of themselves', () => {
    expect(at(0.99, outcomes(0.9999, 412, 0))).toEqual({ from: 0.99, count: 412, wrong: 0, shown: expect.closeTo(0.9927, 4) });
  });

  it('counts only those that were so sure, and an error costs what it should', () => {
    const mixed = [...outcomes(0.995, 300, 1), ...outcomes(0.85, 40, 10)];
    const [sure, all] = [at(0.99, mixed), at(0.8, mixed)];

    expect(sure).toMatchObject({ count: 301, wrong: 1 });
    expect(sure?.shown).toBeLessThan(1 - 3 / 301);
    expect(all).toMatchObject({ count: 351, wrong: 11 });
    expect(all?.shown).toBeLessThan(sure?.shown ?? 0);
  });

  it('is nothing without any, and never less than nothing', () => {
    expect(at(0.999, outcomes(0.99, 10, 0))).toEqual({ from: 0.999, count: 0, wrong: 0, shown: null });
    expect(at(0.9, outcomes(0.95, 2, 0))?.shown).toBe(0);
  });
});
