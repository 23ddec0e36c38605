import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Periodic } from '../../queue/periodic.js';
import { changeStanding } from './change-standing.js';
import { lockNextReleased } from './standing.sql.js';

const PAUSE_MS = 5_000;

/** Lifts the suspensions whose time is over. Any number of processes may do it at once. */
@Injectable()
export class EndSuspensions implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop = new Periodic('EndSuspensions', PAUSE_MS, () => this.run());

  constructor(private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
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
