import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound } from '../../shared/refusal.js';
import { retireGold } from './gold.sql.js';

/** Takes gold out of use. It is handed out no more; what its answers said of their workers is worked out anew. */
@Injectable()
export class RetireGold {
  constructor(private readonly db: DataSource) {}

  async run(by: string, taskId: string, reason: string | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const before = await retireGold(tx, taskId, reason);
      if (before === undefined) throw notFound('gold task');
      if (before === 'retired') await recordAct(tx, { accountId: by, action: 'gold.retired', subject: `task:${taskId}`, reason });
    });
  }
}
