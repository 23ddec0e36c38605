import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { newItem } from './described-item.js';
import type { CreateTrainingItemDto } from './training-items.dto.js';
import { insertItem, lockItems } from './training-items.sql.js';
import { type TrainingItemAdminView, viewAdminItem } from './training-items.view.js';

@Injectable()
export class AddTrainingItem {
  constructor(private readonly repeats: Repeats) {}

  async run(by: string, wanted: CreateTrainingItemDto, request: RepeatableRequest | null): Promise<Reply<TrainingItemAdminView>> {
    return this.repeats.once(request, async (tx) => {
      await lockItems(tx);
      const item = viewAdminItem(await insertItem(tx, newItem(wanted)));
      await recordAct(tx, { accountId: by, action: 'training_item.added', subject: `training_item:${item.id}`, after: item });
      return created(item);
    });
  }
}
