import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, readCursor, toPage } from '../../http/page.js';
import type { TrainingItemsQuery } from './training-items.dto.js';
import { ITEM_COLUMNS, type StoredItem } from './training-items.sql.js';
import { type TrainingItemAdminView, viewAdminItem } from './training-items.view.js';

@Injectable()
export class ReadTrainingItems {
  constructor(private readonly db: DataSource) {}

  /** In their order, retired ones too. */
  async page({ stage, limit, cursor }: TrainingItemsQuery): Promise<Page<TrainingItemAdminView>> {
    const after = readCursor(cursor, 2);
    const rows: StoredItem[] = await this.db.query(
      `select ${ITEM_COLUMNS} from training_item
        where ($1::text is null or stage = $1) and ($2::int is null or (position, id) > ($2, $3::uuid)) order by position, id limit $4`,
      [stage ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewAdminItem, (row) => [row.position, row.id]);
  }
}
