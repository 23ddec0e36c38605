import type { EntityManager } from 'typeorm';
import type { KeptAnswer } from './training-answer.js';
import type { TrainingCard } from './training.view.js';

export interface NewItem {
  stage: 'practice' | 'test';
  topic: string;
  platform: string;
  card: TrainingCard;
  answer: KeptAnswer;
  explanation: string;
}

export const ITEM_COLUMNS = `id, stage, position, topic, platform, card, answer, explanation, retired_at as "retiredAt"`;

/** A row as it is stored. */
export interface StoredItem extends NewItem {
  id: string;
  position: number;
  retiredAt: Date | null;
}

export async function hasItems(tx: EntityManager): Promise<boolean> {
  const rows: unknown[] = await tx.query('select from training_item limit 1');
  return rows.length > 0;
}

/** Lets one transaction at a time add items; reading goes on. */
export async function lockItems(tx: EntityManager): Promise<void> {
  await tx.query('lock table training_item in share row exclusive mode');
}

/** In their order. */
export async function listItemIds(tx: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await tx.query('select id from training_item order by position, id');
  return rows.map(({ id }) => id);
}

/** Numbers the items in the order of their ids. */
export async function numberItems(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update training_item i set position = given.position
       from unnest($1::uuid[]) with ordinality as given (id, position) where given.id = i.id and i.position <> given.position`,
    [ids],
  );
}

/** Adds an item at the end of the list. */
export async function insertItem(tx: EntityManager, item: NewItem): Promise<StoredItem> {
  const [row]: StoredItem[] = await tx.query(
    `insert into training_item (stage, position, topic, platform, card, answer, explanation)
     select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6 from training_item returning ${ITEM_COLUMNS}`,
    [item.stage, item.topic, item.platform, JSON.stringify(item.card), JSON.stringify(item.answer), item.explanation],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row;
}

export async function lockItem(tx: EntityManager, itemId: string): Promise<StoredItem | undefined> {
  const rows: StoredItem[] = await tx.query(`select ${ITEM_COLUMNS} from training_item where id = $1 for update`, [itemId]);
  return rows[0];
}

export async function saveItem(tx: EntityManager, item: StoredItem): Promise<void> {
  await tx.query(
    'update training_item set stage = $2, topic = $3, platform = $4, card = $5, answer = $6, explanation = $7, retired_at = $8 where id = $1',
    [
      item.id,
      item.stage,
      item.topic,
      item.platform,
      JSON.stringify(item.card),
      JSON.stringify(item.answer),
      item.explanation,
      item.retiredAt,
    ],
  );
}
