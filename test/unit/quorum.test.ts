import { describe, expect, it } from 'vitest';

import { decide, needsJudgement, stepAt, validateRule, type QuorumRule, type Step } from '../../src/consensus/quorum.js';

const DEFAULT: QuorumRule = {
  agree: 7,
  panel: 9,
  stop: 'early',
  minAgree: null,
  extendTo: null,
  confidenceFloor: null,
  minEffective: null,
  staged: true,
};

const at = (ballots: number, lead: number, rule: Partial<QuorumRule> = {}, panel = 9): Step =>
  stepAt({ ...DEFAULT, ...rule }, { panel, ballots, lead });

const fields = (rule: Partial<QuorumRule>): string[] => validateRule({ ...DEFAULT, ...rule }).map(({ field }) => field);

describe('seven of nine', () => {
  it('opens seven places, the eighth with the first dissent, the ninth with the second', () => {
    expect(at(0, 0)).toEqual({ outcome: 'pending', panel: 9, places: 7 });
    expect([at(3, 3).places, at(4, 3).places, at(5, 3).places]).toEqual([4, 4, 4]);
    expect(at(7, 7)).toEqual({ outcome: 'resolved', panel: 9, places: 0 });
  });

  it('is out of reach with the third dissent', () => {
    expect(at(3, 1).outcome).toBe('pending');
    expect(at(4, 1)).toEqual({ outcome: 'unreachable', panel: 9, places: 0 });
    expect(at(9, 6).outcome).toBe('unreachable');
  });

  it('tries the larger panel once', () => {
    expect(at(4, 1, { extendTo: 11 })).toEqual({ outcome: 'pending', panel: 11, places: 6 });
    expect(at(6, 1, { extendTo: 11 }, 11)).toEqual({ outcome: 'unreachable', panel: 11, places: 0 });
    expect(at(9, 1, { extendTo: 11, stop: 'fixed' }).outcome).toBe('unreachable');
  });

  it('counts a fixed panel at its end only', () => {
    expect(at(7, 7, { stop: 'fixed' })).toEqual({ outcome: 'pending', panel: 9, places: 2 });
    expect(at(9, 7, { stop: 'fixed' }).outcome).toBe('resolved');
  });

  it('asks the posterior under a floor, opening one place at a time to the end of the panel', () => {
    expect(at(7, 7, { confidenceFloor: 0.99 })).toEqual({ outcome: 'judge', panel: 9, places: 1 });
    expect(at(9, 7, { confidenceFloor: 0.99 })).toEqual({ outcome: 'judge', panel: 9, places: 0 });
  });

  it('asks the posterior from minAgree on when it is adaptive', () => {
    const adaptive = { stop: 'adaptive', minAgree: 3, confidenceFloor: 0.99 } as const;
    expect(at(1, 1, adaptive)).toEqual({ outcome: 'pending', panel: 9, places: 2 });
    expect(at(3, 3, adaptive)).toEqual({ outcome: 'judge', panel: 9, places: 1 });
    expect(at(9, 2, adaptive).outcome).toBe('unreachable');
  });

  it('asks three first in a re-check, and everybody else only if they don’t say what is known', () => {
    expect(at(0, 0, { confirm: 3 })).toEqual({ outcome: 'pending', panel: 9, places: 3 });
    expect(at(2, 2, { confirm: 3 })).toEqual({ outcome: 'pending', panel: 9, places: 1 });
    expect(at(3, 3, { confirm: 3 })).toEqual({ outcome: 'judge', panel: 9, places: 4 });
    expect(at(2, 1, { confirm: 3 })).toEqual({ outcome: 'pending', panel: 9, places: 6 });
    expect(at(4, 4, { confirm: 3 })).toEqual({ outcome: 'pending', panel: 9, places: 3 });
    expect(at(7, 7, { confirm: 3 }).outcome).toBe('resolved');
  });

  it('gives no second answer a chance when the panel shrank below the ballots', () => {
    expect(stepAt({ ...DEFAULT, agree: 2, panel: 3 }, { panel: 3, ballots: 4, lead: 2 }).outcome).toBe('unreachable');
    expect(stepAt({ ...DEFAULT, agree: 2, panel: 3 }, { panel: 3, ballots: 4, lead: 3 }).outcome).toBe('resolved');
  });

  it('refuses what it could not keep, and names the field', () => {
    expect(fields({ agree: 4 })).toEqual(['agree']);
    expect(fields({ agree: 10 })).toEqual(['agree']);
    expect(fields({ panel: 100, agree: 60 })).toEqual(['panel']);
    expect(fields({ extendTo: 14 })).toEqual(['extendTo']);
    expect(fields({ extendTo: 9 })).toEqual(['extendTo']);
    expect(fields({ stop: 'adaptive' })).toEqual(['minAgree', 'confidenceFloor']);
    expect(fields({ stop: 'adaptive', minAgree: 8, confidenceFloor: 1 })).toEqual(['minAgree', 'confidenceFloor']);
    expect(fields({ minEffective: 10 })).toEqual(['minEffective']);
    expect(fields({ confirm: 7 })).toEqual(['confirm']);
    expect(fields({ confirm: 1 })).toEqual(['confirm']);
    expect(fields({})).toEqual([]);
  });

  it('refuses to be judged by heads when it needs the posterior', () => {
    expect(needsJudgement({ ...DEFAULT, confidenceFloor: 0.9 })).toBe(true);
    expect(() => decide({ ...DEFAULT, confidenceFloor: 0.9 }, [])).toThrow(RangeError);
  });
});
