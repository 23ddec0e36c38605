import { type QuorumRule, validateRule } from '../../consensus/quorum.js';
import type { FieldProblem } from '../../shared/refusal.js';

/** The whole rule of a batch: when a task is settled, and how its work is handed out. */
export interface Policy extends QuorumRule {
  /** How long a worker may keep a task; a renewal gives as much again. 30 to 86,400. */
  leaseSeconds: number;
  /** Where renewals end, counted from the claim. */
  maxLeaseSeconds: number;
  /** How long after its lease an answer is still kept and paid. */
  lateSeconds: number;
  /** So many "I can't tell" dispute a task. 1 to 99. */
  maxCannotTell: number;
  /** The share of gold among a worker's tasks, in [0, .5]. */
  goldRate: number;
  requireQualification: boolean;
}

export const DEFAULT_POLICY: Policy = {
  agree: 7,
  panel: 9,
  stop: 'early',
  minAgree: null,
  confidenceFloor: null,
  minEffective: null,
  extendTo: null,
  staged: true,
  confirm: null,
  leaseSeconds: 900,
  maxLeaseSeconds: 3600,
  lateSeconds: 3600,
  maxCannotTell: 5,
  goldRate: 0.05,
  requireQualification: true,
};

/** Some of a policy's fields, as a request gives them: what is left out is undefined. */
export type PolicyChange = { [Field in keyof Policy]?: Policy[Field] | undefined };

/** What isn't given stays as it is in `base`; but a longer lease is enough to ask for, and moves the end of renewals with it. */
export function changedPolicy(base: Policy, change: PolicyChange): Policy {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const policy: Policy = { ...base, ...given };
  return { ...policy, maxLeaseSeconds: change.maxLeaseSeconds ?? Math.max(policy.maxLeaseSeconds, policy.leaseSeconds) };
}

/** What is wrong with a policy, one sentence for each field; empty when it can be used. */
export function policyProblems(policy: Policy): FieldProblem[] {
  const { leaseSeconds, maxLeaseSeconds, lateSeconds, maxCannotTell, goldRate } = policy;
  const checks: [keyof Policy, boolean, string][] = [
    ['leaseSeconds', isWithin(leaseSeconds, 30, 86_400), 'must be a whole number from 30 to 86400'],
    [
      'maxLeaseSeconds',
      isWithin(maxLeaseSeconds, leaseSeconds, WEEK),
      `must be a whole number from leaseSeconds (${leaseSeconds}) to ${WEEK}`,
    ],
    ['lateSeconds', isWithin(lateSeconds, 0, WEEK), `must be a whole number from 0 to ${WEEK}`],
    ['maxCannotTell', isWithin(maxCannotTell, 1, 99), 'must be a whole number from 1 to 99'],
    ['goldRate', goldRate >= 0 && goldRate <= 0.5, 'must be from 0 to 0.5'],
  ];
  return [...validateRule(policy), ...checks.flatMap(([field, right, message]) => (right ? [] : [{ field, message }]))];
}

const WEEK = 7 * 86_400;
const isWithin = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** Below this, the bound that gold gives on a confidence says nothing. */
const LEAST_GOLD = 30;

/**
 * The gold tasks that a confidence floor needs before anyone can know that it is kept: of n answers without an error,
 * at most 1 - 3/n can be claimed (the rule of three, 95 %). 0 without a floor.
 */
export function goldNeededFor(confidenceFloor: number | null): number {
  // the small step back undoes the division's rounding: a floor of .99 needs 300, not 301
  return confidenceFloor === null ? 0 : Math.max(LEAST_GOLD, Math.ceil(3 / (1 - confidenceFloor) - 1e-6));
}
