import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { dropPlan, type PlannedVoid, planVoid } from './planned-void.sql.js';
import { hasWorker } from './void.sql.js';

/** Lets a void wait, so that it can be taken back: a handle that was revoked was told to every reader of the feed. */
@Injectable()
export class PlanVoid {
  constructor(private readonly db: DataSource) {}

  /** @returns when it is due */
  async plan(plan: PlannedVoid, seconds: number): Promise<Date> {
    return this.db.transaction(async (tx) => {
      if (!(await hasWorker(tx, plan.workerId))) throw notFound('worker');
      const dueAt = await planVoid(tx, plan, seconds);
      if (dueAt === undefined) throw begun();
      await recordAct(tx, {
        accountId: plan.askedBy,
        action: 'worker.void_planned',
        subject: `worker:${plan.workerId}`,
        after: { dueAt },
        reason: plan.reason,
      });
      return dueAt;
    });
  }

  async takeBack(workerId: string, by: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const dropped = await dropPlan(tx, workerId);
      if (dropped === undefined) throw notFound('planned void');
      if (!dropped) throw begun();
      await recordAct(tx, { accountId: by, action: 'worker.void_taken_back', subject: `worker:${workerId}` });
    });
  }
}

const begun = (): Refusal =>
  new Refusal('conflict', 'void_begun', 'The ballots are being voided already: it can’t be taken back any more.');
