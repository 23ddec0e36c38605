import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reads } from '../../database/reads.js';
import { finish, isWaiting } from '../../queue/outbox.sql.js';
import { inThread } from '../../shared/in-thread.js';
import { flagLeakedGold } from '../gold/leaked-gold.sql.js';
import { fitModel } from './fit-model.js';
import { insertModel, replacePairs } from './refit.sql.js';
import { recountReliabilities } from './reliabilities.sql.js';

const THREAD = new URL('./fit-model.thread.js', import.meta.url);

/** Fits the model of all answers anew and counts every worker's record: what the answers so far, taken together, say of each of them. */
@Injectable()
export class RefitConsensus {
  constructor(
    private readonly db: DataSource,
    private readonly reads: Reads,
  ) {}

  async run(outboxId: string): Promise<void> {
    // A job that comes twice need not do the long part again.
    if (!(await isWaiting(this.db.manager, outboxId))) return;
    const model = await this.reads.from(({ url }) => inThread(THREAD, fitModel, { databaseUrl: url }));
    await this.db.transaction(async (tx) => {
      if (!(await finish(tx, outboxId))) return;
      if (model !== null) await insertModel(tx, model);
      await replacePairs(tx, model?.pairs ?? []);
      await recountReliabilities(tx);
    });
    // Apart, because nobody is scored while the records are counted.
    await flagLeakedGold(this.db.manager);
  }
}
