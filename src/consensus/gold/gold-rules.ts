import { reliabilityAt, voteWeight } from '../engine/reliability.js';

/** Faded weights of right and wrong answers. */
export interface Weights {
  right: number;
  wrong: number;
}

/** Somebody's answer to a gold task, and their record over all tasks, this answer included. */
export interface GoldAnswer {
  /** What was answered. */
  label: string;
  right: boolean;
  record: Weights;
}

/** Whether a worker is surely worse than a coin on gold: ten answers at least, and the upper 95 % bound of their accuracy under one half. */
export function failsGold(gold: Weights): boolean {
  return voteWeight(gold) === 0;
}

const RIVALS_NEEDED = 5;
const RELIABLE_MEAN = 0.8;
/** Somebody unknown is taken for an 80 % worker; to speak against gold takes a record. */
const RELIABLE_EVIDENCE = 5;

/**
 * The answer that speaks against a gold task's truth, or null: five workers with a good record elsewhere gave it, and more of them than
 * said what the truth says. The last is what keeps a trap in use that fools some of the best, as a good namesake does.
 */
export function contestedBy(answers: readonly GoldAnswer[]): string | null {
  const reliable = answers.filter(isReliableElsewhere);
  const faithful = reliable.filter(({ right }) => right).length;
  const against = new Map<string, number>();
  for (const { label, right } of reliable) if (!right) against.set(label, (against.get(label) ?? 0) + 1);
  for (const [label, count] of against) if (count >= RIVALS_NEEDED && count > faithful) return label;
  return null;
}

function isReliableElsewhere({ right, record }: GoldAnswer): boolean {
  const elsewhere = {
    right: Math.max(0, record.right - Number(right)),
    wrong: Math.max(0, record.wrong - Number(!right)),
    at: 0,
  };
  const { mean, evidence } = reliabilityAt(elsewhere, 0);
  return mean >= RELIABLE_MEAN && evidence >= RELIABLE_EVIDENCE;
}
