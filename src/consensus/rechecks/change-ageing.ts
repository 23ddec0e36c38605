import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { invalid } from '../../shared/refusal.js';
import type { ChangeAgeingDto } from './ageing.dto.js';
import type { AgeingView } from './ageing.view.js';
import { findAgeing } from './read-ageing.js';

/** Says when handles are looked at again, how many a day, and in which batch. Sent again it changes nothing. */
@Injectable()
export class ChangeAgeing {
  constructor(private readonly db: DataSource) {}

  async run(by: string, { batchId, dailyCap, platforms = [], reason }: ChangeAgeingDto): Promise<AgeingView> {
    return this.db.transaction(async (tx) => {
      await tx.query('select from ageing_rule for update');
      const before = await findAgeing(tx);
      if (batchId !== undefined) await chooseBatch(tx, batchId);
      if (dailyCap !== undefined) await tx.query('update ageing_rule set daily_cap = $1', [dailyCap]);
      for (const { platform, days } of platforms) await tx.query('update ageing set days = $2 where platform = $1', [platform, days]);
      const after = await findAgeing(tx);
      await recordAct(tx, {
        accountId: by,
        action: 'ageing.changed',
        subject: 'ageing',
        before: settingsOf(before),
        after: settingsOf(after),
        reason: reason ?? null,
      });
      return after;
    });
  }
}

async function chooseBatch(tx: EntityManager, batchId: string | null): Promise<void> {
  const [batch]: { status: string }[] = batchId === null ? [] : await tx.query('select status from batch where id = $1', [batchId]);
  if (batchId !== null && batch === undefined) throw invalid('batchId', 'is no batch of this installation');
  if (batch?.status === 'closed') throw invalid('batchId', 'is a closed batch; choose one that is open');
  await tx.query('update ageing_rule set batch_id = $1', [batchId]);
}

const settingsOf = ({ batch, dailyCap, platforms }: AgeingView): object => ({
  batchId: batch?.id ?? null,
  dailyCap,
  days: Object.fromEntries(platforms.map(({ platform, days }) => [platform, days])),
});
