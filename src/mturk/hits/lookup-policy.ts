import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { PLATFORMS } from '../../handles/platforms.js';
import { insertBatch } from '../../tasks/batches/batch.sql.js';
import { DEFAULT_POLICY } from '../../tasks/policies/policy.js';
import { insertPolicy } from '../../tasks/policies/policy.sql.js';
import { makePurse } from '../money/purse.sql.js';

export interface LookupRule {
  panel: number;
  agree: number;
  leaseSeconds: number;
  rewardMicros: bigint;
}

const LONGEST_LEASE = 86_400;
const REASON = 'A HIT asks for this panel';

/**
 * The requester's batch of look-ups, and its policy version for this panel: every place is open at once, the count comes at the end, and
 * what comes after its deadline isn't taken, as on Mechanical Turk.
 */
export async function lookupPolicy(tx: EntityManager, accountId: string, rule: LookupRule): Promise<{ batchId: string; policyId: string }> {
  const batchId = await lookupBatch(tx, accountId);
  // What a round pays that is opened later because a worker's answers were voided: the HIT is over by then.
  await tx.query('update batch set reward_micros = greatest(reward_micros, $2) where id = $1', [batchId, String(rule.rewardMicros)]);
  const leaseSeconds = Math.min(rule.leaseSeconds, LONGEST_LEASE);
  const [known]: { id: string }[] = await tx.query(
    'select id from policy where batch_id = $1 and panel = $2 and agree = $3 and lease_seconds = $4 order by id limit 1',
    [batchId, rule.panel, rule.agree, leaseSeconds],
  );
  if (known !== undefined) return { batchId, policyId: known.id };
  const policy = {
    ...DEFAULT_POLICY,
    panel: rule.panel,
    agree: rule.agree,
    stop: 'fixed' as const,
    staged: false,
    leaseSeconds,
    maxLeaseSeconds: leaseSeconds,
    lateSeconds: 0,
    maxCannotTell: 99,
    confirm: null,
    goldRate: 0,
  };
  const { id, version } = await insertPolicy(tx, batchId, policy, { by: accountId, reason: REASON });
  if (version > 1)
    await recordAct(tx, { accountId, action: 'batch.policy_changed', subject: `batch:${batchId}`, after: policy, reason: REASON });
  return { batchId, policyId: id };
}

async function lookupBatch(tx: EntityManager, accountId: string): Promise<string> {
  await makePurse(tx, accountId);
  // Locked: two first HITs at once make one batch.
  const [purse]: { batchId: string | null }[] = await tx.query(
    'select batch_id as "batchId" from requester_purse where account_id = $1 for no key update',
    [accountId],
  );
  if (purse?.batchId != null) return purse.batchId;
  const batchId = await insertBatch(tx, {
    name: 'Mechanical Turk HITs',
    platforms: [...PLATFORMS],
    rewardMicros: 0n,
    instructions: null,
    priority: 0,
    budgetMicros: null,
    createdBy: accountId,
  });
  await tx.query('update requester_purse set batch_id = $2 where account_id = $1', [accountId, batchId]);
  return batchId;
}
