import type { EntityManager } from 'typeorm';
import { CursorLost, CursorTooOld, CursorUnknown, type SnapshotHint } from './feed.refusals.js';

/** The newest whole export from which the feed can be followed. */
const WHOLE_EXPORT = `
  select id from export_job
   where status = 'done' and removed_at is null and after_seq is null and platforms is null and min_confidence is null and last_seq >= $1
   order by last_seq desc, finished_at desc limit 1`;

/** The last place before the gap that a place lies in; null: in none. */
export const placeBeforeGap = (place: string): string =>
  `(select min(g.after_seq) from feed_gap g where g.after_seq < ${place} and ${place} <= g.upto_seq)`;

/** What is known of a place in the feed. */
export interface Place {
  after: number;
  head: number;
  forgotten: number;
  /** The last place that survived, where this one was lost with a database. */
  survived: number | null;
}

/**
 * Where the feed ends now.
 * @throws Refusal when nobody can go on reading from this place: it was never given out, it is lost, or what follows it is forgotten
 */
export async function checkPlace(tx: EntityManager, after: number): Promise<number> {
  const [row]: { forgotten: string; head: string; survived: string | null }[] = await tx.query(
    `select f.forgotten_seq as forgotten, greatest(f.forgotten_seq, (select max(seq) from change)) as head, ${placeBeforeGap('$1')} as survived
       from feed_retention f`,
    [after],
  );
  const [head, forgotten] = [Number(row?.head ?? 0), Number(row?.forgotten ?? 0)];
  await refuseBadPlace(tx, { after, head, forgotten, survived: row?.survived == null ? null : Number(row.survived) });
  return head;
}

export const isBadPlace = ({ after, head, forgotten, survived }: Place): boolean => survived !== null || after > head || after < forgotten;

/** A place that is lost may lie beyond the head, so that is looked at first. */
export async function refuseBadPlace(tx: EntityManager, { after, head, forgotten, survived }: Place): Promise<void> {
  if (survived !== null) throw new CursorLost(survived, await findSnapshot(tx, forgotten));
  if (after > head) throw new CursorUnknown(after, head);
  if (after < forgotten) throw new CursorTooOld(forgotten, await findSnapshot(tx, forgotten));
}

async function findSnapshot(tx: EntityManager, forgotten: number): Promise<SnapshotHint> {
  const [whole]: { id: string }[] = await tx.query(WHOLE_EXPORT, [forgotten]);
  return { exports: '/api/v1/exports', newest: whole === undefined ? null : `/api/v1/exports/${whole.id}` };
}
