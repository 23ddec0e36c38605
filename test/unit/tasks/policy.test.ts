import { describe, expect, it } from 'vitest';
import { changedPolicy, DEFAULT_POLICY, goldNeededFor, policyProblems } from '../../../src/tasks/policies/policy.js';

const problemFields = (change: object): string[] => policyProblems(changedPolicy(DEFAULT_POLICY, change)).map(({ field }) => field);

describe('a policy', () => {
  it('is seven of nine by default, and right as it is', () => {
    expect(DEFAULT_POLICY).toMatchObject({ agree: 7, panel: 9, stop: 'early', staged: true, goldRate: 0.05 });
    expect(policyProblems(DEFAULT_POLICY)).toEqual([]);
  });

  it('keeps what a change leaves out, and drops what it sets to null', () => {
    const strict = changedPolicy(DEFAULT_POLICY, { minEffective: 5, extendTo: 11 });
    expect(changedPolicy(strict, { extendTo: null, agree: undefined })).toEqual({ ...DEFAULT_POLICY, minEffective: 5 });
  });

  it('lets renewals go on for as long as one lease, when only the lease was made longer', () => {
    expect(changedPolicy(DEFAULT_POLICY, { leaseSeconds: 7200 }).maxLeaseSeconds).toBe(7200);
    expect(changedPolicy(DEFAULT_POLICY, { leaseSeconds: 60 }).maxLeaseSeconds).toBe(3600);
    expect(problemFields({ leaseSeconds: 7200, maxLeaseSeconds: 3600 })).toEqual(['maxLeaseSeconds']);
  });

  it.each([
    [{ leaseSeconds: 30 }, []],
    [{ leaseSeconds: 86_400 }, []],
    [{ leaseSeconds: 29.5 }, ['leaseSeconds']],
    [{ lateSeconds: 0, maxCannotTell: 99, goldRate: 0.5 }, []],
    [{ goldRate: 0.500_1 }, ['goldRate']],
    [{ agree: 50, panel: 99 }, []],
    [{ agree: 1, panel: 1 }, []],
    [{ agree: 7, panel: 9, extendTo: 13 }, []],
    [{ stop: 'adaptive', minAgree: 3, confidenceFloor: 0.95 }, []],
  ])('with %j has the problems %j', (change, fields) => {
    expect(problemFields(change)).toEqual(fields);
  });

  it('needs as much gold for its floor as the rule of three says, and thirty at least', () => {
    expect([null, 0.5, 0.9, 0.95, 0.99, 0.999].map(goldNeededFor)).toEqual([0, 30, 30, 60, 300, 3000]);
  });
});
