import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { expireLeases, settleHandout } from './leases.sql.js';

const AT_ONCE = 100;

/** Once a second: ends the leases that ran out and settles the hand-out's order. Any number of processes may do it at once. */
@Injectable()
export class SweepLeases extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(1_000);
  }

  async run(): Promise<boolean> {
    await this.db.transaction(settleHandout);
    return (await this.db.transaction((tx) => expireLeases(tx, AT_ONCE))) === AT_ONCE;
  }
}
