import type { EntityManager } from 'typeorm';
import { CursorTooOld, CursorUnknown, type SnapshotHint } from './feed.refusals.js';

/** The newest whole export from which the feed can be followed. */
const WHOLE_EXPORT = `
  select id from export_job
   where status = 'done' and removed_at is null and after_seq is null and platforms is null and min_confidence is null and last_seq >= $1
   order by last_seq desc, finished_at desc limit 1`;

/**
 * Where the feed ends now.
 * @throws Refusal when nobody can go on reading from this place: it was never given out, or what follows it is forgotten
 */
export async function checkPlace(tx: EntityManager, after: number): Promise<number> {
  const [row]: { forgotten: string; head: string }[] = await tx.query(
    'select f.forgotten_seq as forgotten, greatest(f.forgotten_seq, (select max(seq) from change)) as head from feed_retention f',
  );
  const [head, forgotten] = [Number(row?.head ?? 0), Number(row?.forgotten ?? 0)];
  if (after > head) throw new CursorUnknown(after, head);
  if (after < forgotten) throw new CursorTooOld(forgotten, await findSnapshot(tx, forgotten));
  return head;
}

export async function findSnapshot(tx: EntityManager, forgotten: number): Promise<SnapshotHint> {
  const [whole]: { id: string }[] = await tx.query(WHOLE_EXPORT, [forgotten]);
  return { exports: '/api/v1/exports', newest: whole === undefined ? null : `/api/v1/exports/${whole.id}` };
}
