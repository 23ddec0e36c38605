import type { EntityManager } from 'typeorm';
import { tabulate } from '../../consensus/quorum.js';
import type { Policy } from './policy.js';

/** A policy's columns under the names of its fields. `of` is the policy's alias. */
export const POLICY_FIELDS = (of: string): string => `
  ${of}.agree, ${of}.panel, ${of}.stop, ${of}.min_agree as "minAgree", ${of}.confidence_floor as "confidenceFloor",
  ${of}.min_effective as "minEffective", ${of}.extend_to as "extendTo", ${of}.staged, ${of}.confirm, ${of}.lease_seconds as "leaseSeconds",
  ${of}.max_lease_seconds as "maxLeaseSeconds", ${of}.late_seconds as "lateSeconds", ${of}.max_cannot_tell as "maxCannotTell",
  ${of}.gold_rate as "goldRate", ${of}.require_qualification as "requireQualification"`;

export interface PolicyVersion extends Policy {
  id: string;
  version: number;
}

/** The version that a batch's new tasks get. */
export async function readPolicyInForce(tx: EntityManager, batchId: string): Promise<PolicyVersion> {
  const [row]: PolicyVersion[] = await tx.query(
    `select p.id, p.version, ${POLICY_FIELDS('p')} from batch b join policy p on p.id = b.policy_id where b.id = $1`,
    [batchId],
  );
  if (row === undefined) throw new RangeError(`batch ${batchId} has no policy`);
  return row;
}

/** Whose act a policy version is. */
export interface PolicyOrigin {
  by: string;
  reason: string | null;
  /** Null: it came with the batch. */
  appliedTo?: 'new' | 'open' | null;
  /** The version whose values it brings back. */
  restores?: number | null;
}

export async function readOrigin(tx: EntityManager, policyId: string): Promise<PolicyOrigin> {
  const [row]: PolicyOrigin[] = await tx.query(
    'select created_by as by, reason, applied_to as "appliedTo", restores from policy where id = $1',
    [policyId],
  );
  if (row === undefined) throw new RangeError(`there is no policy ${policyId}`);
  return row;
}

/** Puts a batch's next policy version in force, for tasks to come. */
export async function insertPolicy(
  tx: EntityManager,
  batchId: string,
  policy: Policy,
  { by, reason, appliedTo = null, restores = null }: PolicyOrigin,
): Promise<PolicyVersion> {
  const [row]: { id: string; version: number }[] = await tx.query(
    `insert into policy (batch_id, version, agree, panel, stop, min_agree, confidence_floor, min_effective, extend_to, staged, lease_seconds,
                         max_lease_seconds, late_seconds, max_cannot_tell, gold_rate, require_qualification, created_by, reason, confirm,
                         applied_to, restores)
     select $1, 1 + coalesce(max(version), 0), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20
       from policy where batch_id = $1
     returning id, version`,
    [
      batchId,
      policy.agree,
      policy.panel,
      policy.stop,
      policy.minAgree,
      policy.confidenceFloor,
      policy.minEffective,
      policy.extendTo,
      policy.staged,
      policy.leaseSeconds,
      policy.maxLeaseSeconds,
      policy.lateSeconds,
      policy.maxCannotTell,
      policy.goldRate,
      policy.requireQualification,
      by,
      reason,
      policy.confirm ?? null,
      appliedTo,
      restores,
    ],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  await insertSteps(tx, row.id, policy);
  await tx.query('update batch set policy_id = $2, requires_qualification = $3 where id = $1', [
    batchId,
    row.id,
    policy.requireQualification,
  ]);
  return { ...policy, ...row };
}

/** The database looks up what a tally means; it never works it out. */
async function insertSteps(tx: EntityManager, policyId: string, policy: Policy): Promise<void> {
  const steps = tabulate(policy);
  await tx.query(
    `insert into policy_step (policy_id, panel, ballots, lead, outcome, next_panel, places)
     select $1, * from unnest($2::smallint[], $3::smallint[], $4::smallint[], $5::text[], $6::smallint[], $7::smallint[])`,
    [
      policyId,
      steps.map((step) => step.panel),
      steps.map((step) => step.ballots),
      steps.map((step) => step.lead),
      steps.map((step) => step.outcome),
      steps.map((step) => step.nextPanel),
      steps.map((step) => step.places),
    ],
  );
}

/** Gold in use on these platforms. */
export async function countGold(tx: EntityManager, platforms: string[]): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    'select count(*)::int as count from gold where platform = any ($1) and retired_at is null',
    [platforms],
  );
  return row?.count ?? 0;
}
