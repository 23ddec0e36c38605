import type { EntityManager } from 'typeorm';
import { Refusal } from '../../shared/refusal.js';
import { goldNeededFor, type Policy, policyProblems } from './policy.js';
import { countGold } from './policy.sql.js';

/** Refuses a policy that can't work, or that promises more than the gold on its platforms can show. */
export async function checkPolicy(tx: EntityManager, policy: Policy, platforms: string[]): Promise<void> {
  const problems = policyProblems(policy).map(({ field, message }) => ({ field: `policy.${field}`, message }));
  const [first] = problems;
  if (first !== undefined) throw new Refusal('invalid', 'invalid_input', `${first.field}: ${first.message}.`, { errors: problems });

  const needed = goldNeededFor(policy.confidenceFloor);
  const there = needed === 0 ? 0 : await countGold(tx, platforms);
  if (there >= needed) return;
  const sentence =
    `A confidence floor of ${policy.confidenceFloor} needs ${needed} gold tasks on ${platforms.join(', ')}; ` +
    `there are ${there}, so ${needed - there} are missing. Add gold, or lower the floor.`;
  throw new Refusal('unprocessable', 'not_enough_gold', sentence, {
    errors: [{ field: 'policy.confidenceFloor', message: `needs ${needed - there} more gold tasks` }],
    extra: { goldNeeded: needed, goldMissing: needed - there },
  });
}
