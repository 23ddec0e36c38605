import type { Policy } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

/** What a policy does, one sentence for each thing it does, in the order in which a task meets them. */
export function policyInWords(policy: Policy, reward: number): string[] {
  const { words } = texts;
  const most = policy.extendTo ?? policy.panel;
  return [
    words.quorum(policy.agree, policy.panel),
    ...howItStops(policy),
    policy.extendTo === null ? words.dispute(policy.agree) : words.extension(policy.agree, policy.panel, policy.extendTo),
    ...(policy.minEffective === null ? [] : [words.effective(policy.minEffective)]),
    ...(policy.confirm === null ? [] : [words.confirm(policy.confirm)]),
    words.cannotTell(policy.maxCannotTell),
    policy.goldRate === 0 ? words.noGold : words.gold(policy.goldRate),
    reward > 0 ? words.cost(fewest(policy) * reward, most * reward) : words.unpaid,
  ];
}

function howItStops({ stop, staged, agree, panel, minAgree, confidenceFloor }: Policy): string[] {
  const { words } = texts;
  if (stop === 'fixed') return [words.fixed(panel)];
  if (stop === 'adaptive') return [words.adaptive(minAgree ?? agree, confidenceFloor)];
  const floor = confidenceFloor === null ? [] : [words.floor(agree, panel, confidenceFloor)];
  return [staged ? words.staged(agree) : words.early(agree), ...floor];
}

/** The ballots of a task on which everybody agrees. */
function fewest({ stop, agree, panel, minAgree }: Policy): number {
  if (stop === 'fixed') return panel;
  return stop === 'adaptive' ? (minAgree ?? agree) : agree;
}
