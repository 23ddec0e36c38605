import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../shared/refusal.js';
import { checkPolicy } from '../../tasks/policies/check-policy.js';
import { changedPolicy, type Policy } from '../../tasks/policies/policy.js';
import type { ChangePolicyDto } from '../../tasks/policies/policy.dto.js';
import { readPolicyInForce } from '../../tasks/policies/policy.sql.js';
import { stepAt } from '../quorum.js';
import { type OpenTally, platformsOf, readOpenTallies } from './preview.sql.js';

/** What a change of policy would do to a batch's open tasks. */
export class PolicyPreviewView {
  /** Open tasks now. */
  open!: number;
  resolved!: number;
  disputed!: number;
  /** Those whose heads suffice, and whose confidence would be asked: each is resolved, goes on, or is disputed if its panel is full. */
  judged!: number;
  stay!: number;
  /** Places for workers that would open, and that would close. Those of judged tasks count as if they went on. */
  placesOpened!: number;
  placesClosed!: number;
}

/** Says what `PUT /batches/{id}/policy` would do, by the same rule. Changes nothing; the tasks go on meanwhile. */
@Injectable()
export class PreviewPolicy {
  constructor(private readonly db: DataSource) {}

  async run(batchId: string, { policy: change, apply }: ChangePolicyDto): Promise<PolicyPreviewView> {
    const platforms = await platformsOf(this.db.manager, batchId);
    if (platforms === undefined) throw notFound('batch');
    const policy = changedPolicy(await readPolicyInForce(this.db.manager, batchId), change);
    await checkPolicy(this.db.manager, policy, platforms);
    const preview = { open: 0, resolved: 0, disputed: 0, judged: 0, stay: 0, placesOpened: 0, placesClosed: 0 };
    for (const tally of await readOpenTallies(this.db.manager, batchId)) {
      const { fate, places } = apply === 'open' ? fateOf(tally, policy) : { fate: 'stay' as const, places: tally.places };
      preview.open += tally.tasks;
      preview[fate] += tally.tasks;
      preview.placesOpened += tally.tasks * Math.max(0, places - tally.places);
      preview.placesClosed += tally.tasks * Math.max(0, tally.places - places);
    }
    return preview;
  }
}

function fateOf(tally: OpenTally, policy: Policy): { fate: 'resolved' | 'disputed' | 'judged' | 'stay'; places: number } {
  const step = stepAt(policy, { panel: policy.panel, ballots: tally.ballots, lead: tally.lead });
  if (step.outcome === 'resolved') return { fate: 'resolved', places: 0 };
  if (step.outcome === 'unreachable') return { fate: 'disputed', places: 0 };
  const places = Math.max(0, step.places - tally.live);
  if (step.outcome === 'judge') return { fate: 'judged', places };
  return tally.cannotTell >= policy.maxCannotTell ? { fate: 'disputed', places: 0 } : { fate: 'stay', places };
}
