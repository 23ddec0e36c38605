import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { toMicros } from '../../shared/money.js';
import { checkPolicy } from '../policies/check-policy.js';
import { changedPolicy, DEFAULT_POLICY } from '../policies/policy.js';
import { insertPolicy } from '../policies/policy.sql.js';
import type { CreateBatchDto } from './batch.dto.js';
import { insertBatch } from './batch.sql.js';
import type { BatchView } from './batch.view.js';
import { fillPurses } from './budget.sql.js';
import { findBatch } from './read-batches.js';

/** Makes an empty batch: its rule, its reward, what it may cost. The athletes come by import. */
@Injectable()
export class CreateBatch {
  constructor(private readonly repeats: Repeats) {}

  async run(by: string, wanted: CreateBatchDto, request: RepeatableRequest | null): Promise<Reply<BatchView>> {
    return this.repeats.once(request, async (tx) => {
      const batchId = await createBatch(tx, by, wanted);
      const batch = await findBatch(tx, batchId, null);
      await recordAct(tx, { accountId: by, action: 'batch.created', subject: `batch:${batchId}`, after: wanted });
      return created(batch);
    });
  }
}

/** Answers the new batch's id; refused when the policy can't work. */
async function createBatch(tx: EntityManager, by: string, wanted: CreateBatchDto): Promise<string> {
  const policy = changedPolicy(DEFAULT_POLICY, wanted.policy ?? {});
  await checkPolicy(tx, policy, wanted.platforms);
  const budget = wanted.budget ?? null;
  const batchId = await insertBatch(tx, {
    name: wanted.name,
    platforms: wanted.platforms,
    rewardMicros: toMicros(wanted.reward),
    instructions: wanted.instructions ?? null,
    priority: wanted.priority ?? 0,
    budgetMicros: budget === null ? null : toMicros(budget),
    createdBy: by,
  });
  await insertPolicy(tx, batchId, policy, { by, reason: null });
  if (budget !== null) await fillPurses(tx, batchId, toMicros(budget));
  return batchId;
}
