import type { Policy } from '../policies/policy.js';

/** Open tasks that stand alike. */
export interface OpenTasks {
  policy: Policy;
  panel: number;
  ballots: number;
  lead: number;
  count: number;
}

/** At least, in all likelihood, at most. */
export interface Range {
  low: number;
  expected: number;
  high: number;
}

/** How far from `agree` to the panel's end a task usually gets: seven of nine take 7.1 to 7.9 ballots from workers who are right four times in five or more. */
const USUAL_WAY = 0.25;

/**
 * How many answers a batch's open tasks still take, gold not counted.
 * @param usualBallots what its resolved tasks took in the mean; null while they are too few to say
 */
export function answersNeeded(open: readonly OpenTasks[], usualBallots: number | null): Range {
  const ranges = open.map((tasks) => ({ ...needOf(tasks, usualBallots), count: tasks.count }));
  const sum = (part: keyof Range): number => ranges.reduce((total, range) => total + range[part] * range.count, 0);
  return { low: sum('low'), expected: sum('expected'), high: sum('high') };
}

function needOf({ policy, panel, ballots, lead }: OpenTasks, usualBallots: number | null): Range {
  const most = Math.max(panel, policy.extendTo ?? 0);
  const high = Math.max(0, most - ballots);
  if (policy.stop === 'fixed') return { low: Math.max(0, panel - ballots), expected: Math.max(0, panel - ballots), high };
  const heads = policy.stop === 'adaptive' ? (policy.minAgree ?? policy.agree) : policy.agree;
  const low = Math.min(high, Math.max(0, heads - lead));
  const usual = usualBallots ?? heads + (panel - heads) * USUAL_WAY;
  return { low, expected: Math.min(high, Math.max(low, usual - ballots)), high };
}

/** With a share of gold among them, so many answers are paid for each that counts. */
export const withGold = (answers: number, goldRate: number): number => answers / (1 - goldRate);
