import type { EntityManager } from 'typeorm';

/** What a schedule doesn't keep any more. Its newest finished export stays, whatever its age. */
export async function expireScheduled(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `update export_job e set removed_at = $1 from export_schedule s
      where e.schedule_id = s.id and e.status = 'done' and e.removed_at is null
        and exists (${newerOf('n.schedule_id = e.schedule_id')})
        and (e.finished_at < $1::timestamptz - make_interval(days => s.keep_days)
             or (select count(*) from (${newerOf('n.schedule_id = e.schedule_id')}) newer) >= s.keep_last)`,
    [now],
  );
}

/** What nobody scheduled and is older than that. The newest of the same wish stays: readers who fell behind are sent to it. */
export async function expireOthers(tx: EntityManager, days: number, now: Date): Promise<void> {
  await tx.query(
    `update export_job e set removed_at = $1
      where e.schedule_id is null and e.status = 'done' and e.removed_at is null and e.finished_at < $1::timestamptz - make_interval(days => $2::int)
        and exists (${newerOf('n.schedule_id is null and (n.after_seq is null) = (e.after_seq is null) and (n.format, n.compression, n.statuses) = (e.format, e.compression, e.statuses) and n.platforms is not distinct from e.platforms and n.min_confidence is not distinct from e.min_confidence')})`,
    [now, days],
  );
}

const newerOf = (alike: string): string =>
  `select from export_job n where ${alike} and n.status = 'done' and n.removed_at is null and (n.created_at, n.id) > (e.created_at, e.id)`;

/** Exports whose files are to go, and failed ones, which may have left some. */
export async function readErasable(tx: EntityManager, limit: number): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from export_job where erased_at is null and (removed_at is not null or status = 'failed') order by created_at limit $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

export async function noteErased(tx: EntityManager, exportId: string): Promise<void> {
  await tx.query('update export_job set erased_at = now() where id = $1', [exportId]);
}

/** @returns its state before; undefined: there is no such export */
export async function markRemoved(tx: EntityManager, exportId: string): Promise<string | undefined> {
  const [row]: { status: string }[] = await tx.query('select status from export_job where id = $1 for update', [exportId]);
  if (row?.status === 'done' || row?.status === 'failed') {
    await tx.query('update export_job set removed_at = coalesce(removed_at, now()) where id = $1', [exportId]);
  }
  return row?.status;
}
