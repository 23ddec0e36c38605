import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { beginNextPlan, endPlan } from './planned-void.sql.js';
import { VoidWorker } from './void-worker.js';

const PAUSE_MS = 2_000;

/** Voids the workers whose time to be taken back is over. Begun again after a kill, it goes on with what is left. */
@Injectable()
export class CarryOutVoids extends PeriodicService {
  constructor(
    private readonly db: DataSource,
    private readonly voidWorker: VoidWorker,
  ) {
    super(PAUSE_MS);
  }

  /** One of them; true: there may be more. */
  async run(): Promise<boolean> {
    const plan = await beginNextPlan(this.db.manager);
    if (plan === undefined) return false;
    await this.voidWorker.run(plan.workerId, plan.askedBy, plan.reason, false);
    await endPlan(this.db.manager, plan.workerId);
    return true;
  }
}
