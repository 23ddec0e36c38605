import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { changeStanding } from './change-standing.js';
import { lockNextReleased } from './standing.sql.js';

const PAUSE_MS = 5_000;

/** Lifts the suspensions whose time is over. Any number of processes may do it at once. */
@Injectable()
export class EndSuspensions extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(PAUSE_MS);
  }

  /** One of them; true: there may be more. */
  async run(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const workerId = await lockNextReleased(tx);
      if (workerId === undefined) return false;
      await changeStanding(tx, { workerId, act: { kind: 'reinstate' }, by: null, cause: 'other', reason: 'The suspension is over.' });
      return true;
    });
  }
}
