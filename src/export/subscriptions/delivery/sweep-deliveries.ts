import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../../queue/periodic-service.js';

const EVERY_MS = 60_000;
const KEPT_DAYS = 7;
const AT_ONCE = 5_000;

/** Takes deliveries off the list a week after they were delivered. The dead stay until somebody sends them again or ends the subscription. */
@Injectable()
export class SweepDeliveries extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(EVERY_MS);
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
