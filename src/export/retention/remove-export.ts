import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { markRemoved } from './retention.sql.js';

/** Takes an export away: at once for everybody, and its files within a minute or two. That there was one stays known. */
@Injectable()
export class RemoveExport {
  constructor(private readonly db: DataSource) {}

  async run(by: string, exportId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const status = await markRemoved(tx, exportId);
      if (status === undefined) throw notFound('export');
      if (status === 'queued' || status === 'running') {
        throw new Refusal('conflict', 'export_not_finished', 'This export is still being written; remove it when that is over.');
      }
      await recordAct(tx, { accountId: by, action: 'export.removed', subject: `export:${exportId}` });
    });
  }
}
