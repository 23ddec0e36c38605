import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound } from '../../shared/refusal.js';
import { changedItem } from './described-item.js';
import type { ChangeTrainingItemDto } from './training-items.dto.js';
import { lockItem, saveItem } from './training-items.sql.js';
import { type TrainingItemAdminView, viewAdminItem } from './training-items.view.js';

/** Changes an item, retires it or brings it back. Answers that were given stay as they were judged. */
@Injectable()
export class ChangeTrainingItem {
  constructor(private readonly db: DataSource) {}

  async run(by: string, itemId: string, change: ChangeTrainingItemDto): Promise<TrainingItemAdminView> {
    return this.db.transaction(async (tx) => {
      const before = await lockItem(tx, itemId);
      if (before === undefined) throw notFound('training item');
      const after = changedItem(before, change, new Date());
      await saveItem(tx, after);
      await recordAct(tx, {
        accountId: by,
        action: 'training_item.changed',
        subject: `training_item:${itemId}`,
        before: viewAdminItem(before),
        after: viewAdminItem(after),
      });
      return viewAdminItem(after);
    });
  }
}
