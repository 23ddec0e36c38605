/** Two workers who probably copy. */
export interface Pair {
  one: string;
  other: string;
}

/** Pairs that hang together: whoever copies from the same source, directly or not, is in one group. The largest group comes first. */
export function groupsOf<P extends Pair>(pairs: readonly P[]): { workers: string[]; pairs: P[] }[] {
  const leaders = new Map<string, string>();
  const leaderOf = (worker: string): string => {
    const next = leaders.get(worker) ?? worker;
    return next === worker ? worker : leaderOf(next);
  };
  for (const { one, other } of pairs) leaders.set(leaderOf(one), leaderOf(other));
  const groups = new Map<string, { workers: Set<string>; pairs: P[] }>();
  for (const pair of pairs) {
    const leader = leaderOf(pair.one);
    const group = groups.get(leader) ?? { workers: new Set(), pairs: [] };
    groups.set(leader, group);
    group.workers.add(pair.one).add(pair.other);
    group.pairs.push(pair);
  }
  return [...groups.values()]
    .map((group) => ({ workers: [...group.workers].toSorted(), pairs: group.pairs }))
    .toSorted((a, b) => b.workers.length - a.workers.length);
}
