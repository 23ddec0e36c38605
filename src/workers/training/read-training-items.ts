import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import type { TrainingItemsQuery } from './training-items.dto.js';
import { ITEM_COLUMNS, type StoredItem } from './training-items.sql.js';
import { type ListedTrainingItemView, type TrainingItemAdminView, viewAdminItem, viewListedItem } from './training-items.view.js';

@Injectable()
export class ReadTrainingItems {
  constructor(private readonly db: DataSource) {}

  async one(id: string): Promise<TrainingItemAdminView> {
    const [row]: StoredItem[] = await this.db.query(`select ${ITEM_COLUMNS} from training_item where id = $1`, [id]);
    if (row === undefined) throw notFound('training item');
    return viewAdminItem(row);
  }

  /** In their order, retired ones too. */
  async page({ stage, retired, limit, cursor }: TrainingItemsQuery): Promise<Page<ListedTrainingItemView>> {
    const after = readCursor(cursor, 2);
    const rows: (StoredItem & { answered: number; right: number })[] = await this.db.query(
      `with given as (
         select item_id, was_right from practice_answer
         union all
         select a.key::uuid, (a.value ->> 'right')::boolean from training_attempt t, jsonb_each(t.answers) a)
       select ${ITEM_COLUMNS}, coalesce(g.answered, 0)::int as answered, coalesce(g.right, 0)::int as right
         from training_item left join (
           select item_id, count(*) as answered, count(*) filter (where was_right) as right from given group by item_id) g on g.item_id = id
        where ($1::text is null or stage = $1) and ($2::boolean is null or (retired_at is not null) = $2)
          and ($3::int is null or (position, id) > ($3, $4::uuid)) order by position, id limit $5`,
      [stage ?? null, retired ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewListedItem, (row) => [row.position, row.id]);
  }
}
