import type { Queryable } from '../../database/reads.js';
import { nameKey } from '../../handles/name-key.js';
import type { TaskStatus } from './task.view.js';

/** Which tasks of all that somebody may see. Gold is never among them. */
export interface TaskFilter {
  /** Whose batches; null: everybody's. */
  owner: string | null;
  statuses: readonly TaskStatus[];
  platform: string | null;
}

/** Where a task stands in its list. `at` is text, because a JavaScript date would cut its microseconds. */
export interface TaskKey {
  id: string;
  /** Whether the task is another batch's, and only linked. Those come last. */
  linked: boolean;
  at: string;
}

export const BEGINNING: TaskKey = { id: '00000000-0000-0000-0000-000000000000', linked: false, at: '-infinity' };

/** A batch's own tasks by age, then those that it shares with an earlier batch: the next `limit` after a place that stays, whatever is decided meanwhile. */
export async function batchTasks(
  tx: Queryable,
  batchId: string,
  filter: TaskFilter,
  page: { after: TaskKey; limit: number },
): Promise<TaskKey[]> {
  const own = page.after.linked ? [] : await ownTasks(tx, batchId, filter, page);
  if (own.length === page.limit) return own;
  const after = page.after.linked ? page.after.id : BEGINNING.id;
  return [...own, ...(await linkedTasks(tx, batchId, filter, { after, limit: page.limit - own.length }))];
}

/** Each status has its stretch of the index; merging them keeps an order that no decision changes. */
async function ownTasks(tx: Queryable, batchId: string, filter: TaskFilter, page: { after: TaskKey; limit: number }): Promise<TaskKey[]> {
  return tx.query(
    `select t.id, false as linked, t.created_at::text as at
       from unnest($2::text[]) as s cross join lateral (
            select id, created_at from task
             where batch_id = $1 and status = s and ($3::text is null or platform = $3) and (created_at, id) > ($4::timestamptz, $5::uuid)
             order by created_at, id limit $6) t
      order by t.created_at, t.id limit $6`,
    [batchId, filter.statuses, filter.platform, page.after.at, page.after.id, page.limit],
  );
}

async function linkedTasks(tx: Queryable, batchId: string, filter: TaskFilter, page: { after: string; limit: number }): Promise<TaskKey[]> {
  return tx.query(
    `select t.id, true as linked, '' as at
       from batch_link l join task t on t.id = l.task_id
      where l.batch_id = $1 and l.task_id > $4::uuid and t.status = any ($2) and ($3::text is null or t.platform = $3)
      order by l.task_id limit $5`,
    [batchId, filter.statuses, filter.platform, page.after, page.limit],
  );
}

/** Whose task it is, by its own batch or by a link. */
const VISIBLE = (owner: string): string => `(${owner}::uuid is null
  or t.batch_id in (select id from batch where created_by = ${owner})
  or t.id in (select l.task_id from batch_link l join batch b on b.id = l.batch_id where b.created_by = ${owner}))`;

/** All tasks by age. */
export async function allTasks(tx: Queryable, filter: TaskFilter, page: { after: TaskKey; limit: number }): Promise<TaskKey[]> {
  return tx.query(
    `select t.id, false as linked, t.created_at::text as at from task t
      where t.kind <> 'gold' and ${VISIBLE('$1')} and t.status = any ($2) and ($3::text is null or t.platform = $3)
        and (t.created_at, t.id) > ($4::timestamptz, $5::uuid)
      order by t.created_at, t.id limit $6`,
    [filter.owner, filter.statuses, filter.platform, page.after.at, page.after.id, page.limit],
  );
}

/** A name that fits more athletes than this is no search. */
const MOST_ATHLETES = 2000;

/** The tasks of athletes whose id is the text, or whose name contains it. */
export async function searchTasks(
  tx: Queryable,
  search: { text: string; batchId: string | null },
  filter: TaskFilter,
  page: { after: TaskKey; limit: number },
): Promise<TaskKey[]> {
  return tx.query(
    `with found as materialized (
       select id from athlete where external_id = $7
       union select id from (select id from athlete where $8 <> '' and name_key like '%' || $8 || '%' limit ${MOST_ATHLETES}) named)
     select t.id, false as linked, t.created_at::text as at from found join task t on t.athlete_id = found.id
      where t.kind <> 'gold' and ${VISIBLE('$1')} and t.status = any ($2) and ($3::text is null or t.platform = $3)
        and (t.created_at, t.id) > ($4::timestamptz, $5::uuid)
        and ($9::uuid is null or t.batch_id = $9 or exists (select from batch_link l where l.batch_id = $9 and l.task_id = t.id))
      order by t.created_at, t.id limit $6`,
    [
      filter.owner,
      filter.statuses,
      filter.platform,
      page.after.at,
      page.after.id,
      page.limit,
      search.text,
      nameKey(search.text),
      search.batchId,
    ],
  );
}

/** Whether this task is one that the owner may see. */
export async function isVisible(tx: Queryable, taskId: string, owner: string | null): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select from task t where t.id = $2 and t.kind <> 'gold' and ${VISIBLE('$1')}`, [owner, taskId]);
  return rows.length > 0;
}
