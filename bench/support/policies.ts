import { type QuorumRule, validateRule } from '../../src/consensus/quorum.js';

/** 45 policies: quorums and panels of every kind, some with floors, some adaptive. */
export function policies(): QuorumRule[] {
  const base = { minAgree: null, extendTo: null, confidenceFloor: null, minEffective: null, staged: true } as const;
  const found: QuorumRule[] = [];
  for (const [agree, panel] of [
    [3, 5],
    [4, 5],
    [4, 7],
    [5, 7],
    [6, 7],
    [5, 9],
    [6, 9],
    [7, 9],
    [8, 9],
  ] as const) {
    found.push({ ...base, agree, panel, stop: 'early' }, { ...base, agree, panel, stop: 'fixed' });
    for (const confidenceFloor of [0.8, 0.9]) found.push({ ...base, agree, panel, stop: 'early', confidenceFloor });
    found.push({ ...base, agree, panel, stop: 'adaptive', minAgree: Math.min(3, agree), confidenceFloor: 0.93 });
  }
  return found.filter((rule) => validateRule(rule).length === 0);
}
