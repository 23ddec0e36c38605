import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Periodic } from '../../queue/periodic.js';
import { expireLeases, settleHandout } from './leases.sql.js';

const AT_ONCE = 100;

/** Once a second: ends the leases that ran out and settles the hand-out's order. Any number of processes may do it at once. */
@Injectable()
export class SweepLeases implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop = new Periodic('SweepLeases', 1_000, () => this.run());

  constructor(private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  async run(): Promise<boolean> {
    await this.db.transaction(settleHandout);
    return (await this.db.transaction((tx) => expireLeases(tx, AT_ONCE))) === AT_ONCE;
  }
}
