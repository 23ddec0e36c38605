import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Periodic } from '../../../queue/periodic.js';

const EVERY_MS = 60_000;
const KEPT_DAYS = 7;
const AT_ONCE = 5_000;

/** Takes deliveries off the list a week after they were delivered. The dead stay until somebody sends them again or ends the subscription. */
@Injectable()
export class SweepDeliveries implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop = new Periodic('SweepDeliveries', EVERY_MS, () => this.run());

  constructor(private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  async run(): Promise<boolean> {
    const [, count]: [unknown, number] = await this.db.query(
      `delete from delivery where (subscription_id, seq) in (
         select subscription_id, seq from delivery where status = 'delivered' and delivered_at < now() - make_interval(days => $1) limit $2)`,
      [KEPT_DAYS, AT_ONCE],
    );
    return count === AT_ONCE;
  }
}
