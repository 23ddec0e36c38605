import type { Policy } from '../../office/shapes/batch.js';

/** Where a new batch starts: 7 of 9, staged, stopping early. */
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

/** The rule that everybody trips over, said before the server has to: a majority, and no larger than the panel. */
export function quorumProblem({ agree, panel, extendTo }: Policy): 'majority' | 'panel' | null {
  if (agree > panel || panel > 99 || (extendTo ?? panel) > 99) return 'panel';
  return agree * 2 > (extendTo ?? panel) ? null : 'majority';
}

/** What differs from `base`: only that is sent, so that what nobody touched stays as it is. */
export function changesOf(policy: Policy, base: Policy): Partial<Policy> {
  const fields = Object.keys(base) as (keyof Policy)[];
  return Object.fromEntries(fields.filter((field) => policy[field] !== base[field]).map((field) => [field, policy[field]]));
}
