import { describe, expect, it } from 'vitest';

import { betaCdf, betaQuantile, clopperPearsonLower, digamma, logGamma, logistic } from '../../src/consensus/engine/special-functions.js';

describe('the special functions', () => {
  it('give log Gamma as tables do', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(10)).toBeCloseTo(Math.log(362_880), 12);
    expect(logGamma(100)).toBeCloseTo(359.1342053695754, 10);
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 12);
  });

  it('give digamma as tables do', () => {
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 9);
    expect(digamma(0.5)).toBeCloseTo(-1.9635100260214235, 9);
    expect(digamma(20)).toBeCloseTo(2.9705239922421498, 10);
  });

  it('give the incomplete beta function as tables do', () => {
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 13);
    expect(betaCdf(0.5, 2, 3)).toBeCloseTo(11 / 16, 12);
    expect(betaCdf(0.9, 8, 2)).toBeCloseTo(0.774840978, 9);
    expect([betaCdf(0, 2, 2), betaCdf(1, 2, 2)]).toEqual([0, 1]);
  });

  it('find the quantile that the distribution function gives back', () => {
    for (const p of [0.001, 0.025, 0.5, 0.975]) expect(betaCdf(betaQuantile(p, 12.5, 3), 12.5, 3)).toBeCloseTo(p, 10);
  });

  it('bound a rate as Clopper and Pearson do', () => {
    // 0 errors in 3,000: the rule of three
    expect(1 - clopperPearsonLower(3000, 3000, 0.95)).toBeCloseTo(3 / 3000, 5);
    expect(clopperPearsonLower(8, 10, 0.975)).toBeCloseTo(0.4439, 4);
    expect(clopperPearsonLower(0, 5, 0.95)).toBe(0);
  });

  it('keep the logistic function finite at both ends', () => {
    expect([logistic(0), logistic(-800), logistic(800)]).toEqual([0.5, 0, 1]);
  });
});
