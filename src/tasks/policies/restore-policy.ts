import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, Refusal } from '../../shared/refusal.js';
import { type AppliedPolicy, ApplyPolicy, type DecideMovedTask } from './apply-policy.js';
import type { Policy } from './policy.js';
import type { RestorePolicyDto } from './policy.dto.js';
import { POLICY_FIELDS, readPolicyInForce } from './policy.sql.js';

const alreadyInForce = (version: number): Refusal =>
  new Refusal('conflict', 'already_in_force', `The values of version ${version} are in force already. Choose another version.`);

interface EarlierRow extends Policy {
  inForce: boolean;
}

/** Takes a change of policy back: the earlier version's values come into force as a new version, which says so. */
@Injectable()
export class RestorePolicy {
  constructor(
    private readonly db: DataSource,
    private readonly applyPolicy: ApplyPolicy,
  ) {}

  async run(by: string, batchId: string, { version, apply, reason }: RestorePolicyDto, decide: DecideMovedTask): Promise<AppliedPolicy> {
    // A version never changes, so it may be read before its values are put in force.
    const [row]: EarlierRow[] = await this.db.query(
      `select ${POLICY_FIELDS('p')}, p.id = b.policy_id as "inForce" from policy p join batch b on b.id = p.batch_id where b.id = $1 and p.version = $2`,
      [batchId, version],
    );
    if (row === undefined) throw notFound('policy version');
    const { inForce, ...policy } = row;
    // A repetition of a restoration that was carried out makes no second version; with `open` it moves what the first one may have left.
    if (inForce || (apply === 'new' && isDeepStrictEqual(policy, await this.valuesInForce(batchId)))) throw alreadyInForce(version);
    return this.applyPolicy.run(by, batchId, { policy, apply, reason, restores: version }, decide);
  }

  private async valuesInForce(batchId: string): Promise<Policy> {
    const { id: _, version: _version, ...values } = await readPolicyInForce(this.db.manager, batchId);
    return values;
  }
}
