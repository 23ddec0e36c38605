import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { invalid, notFound } from '../../shared/refusal.js';
import { listItemIds, lockItem, lockItems, numberItems } from './training-items.sql.js';
import { type TrainingItemAdminView, viewAdminItem } from './training-items.view.js';

/** Puts an item before another one, or last: practice is asked in this order. */
@Injectable()
export class PlaceTrainingItem {
  constructor(private readonly db: DataSource) {}

  async run(by: string, itemId: string, before: string | null): Promise<TrainingItemAdminView> {
    return this.db.transaction(async (tx) => {
      await lockItems(tx);
      const item = await lockItem(tx, itemId);
      if (item === undefined) throw notFound('training item');
      const others = (await listItemIds(tx)).filter((id) => id !== itemId);
      const place = before === null ? others.length : others.indexOf(before);
      if (place === -1) throw invalid('before', 'is the id of no other training item; read the list again');
      await numberItems(tx, others.toSpliced(place, 0, itemId));
      const placed = viewAdminItem({ ...item, position: place + 1 });
      await recordAct(tx, {
        accountId: by,
        action: 'training_item.placed',
        subject: `training_item:${itemId}`,
        before: { position: item.position },
        after: { position: placed.position },
      });
      return placed;
    });
  }
}
