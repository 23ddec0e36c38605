import type { Batch } from '../../office/shapes/batch.js';
import { totalOf } from '../batches/batch-progress.js';
import { type Rule, ruleOf } from './rule.js';

/** The rule of most tasks of these batches, and whether others have another one; undefined where there is no batch. */
export function todaysRule(batches: readonly Batch[]): { rule: Rule; mixed: boolean } | undefined {
  const tasks = new Map<string, number>();
  for (const { policy, counts } of batches) {
    const rule = JSON.stringify(ruleOf(policy));
    tasks.set(rule, (tasks.get(rule) ?? 0) + totalOf(counts));
  }
  const [most] = [...tasks].toSorted(([, one], [, other]) => other - one);
  return most && { rule: JSON.parse(most[0]) as Rule, mixed: tasks.size > 1 };
}
