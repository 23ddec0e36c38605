import { placeBeforeGap } from '../check-place.js';

/** A consumer's place in the feed, kept here for it. */
export class CursorView {
  name!: string;
  /** The last change that the consumer says it has: what comes next is after it. */
  after!: number;
  /** How many changes it has still to read. */
  behind!: number;
  /** When the first of these was made; null: it has them all. */
  behindSince!: Date | null;
  /** False: the feed has forgotten or lost changes, and the consumer must start from an export. */
  readable!: boolean;
  movedAt!: Date;
  createdAt!: Date;
}

export interface CursorRow extends Omit<CursorView, 'after'> {
  after: string;
}

export const CURSOR_COLUMNS = `f.name, f.seq as after, f.moved_at as "movedAt", f.created_at as "createdAt",
  (select count(*)::int from change c where c.seq > f.seq) as behind,
  (select c.at from change c where c.seq > f.seq order by c.seq limit 1) as "behindSince",
  f.seq >= (select forgotten_seq from feed_retention) and ${placeBeforeGap('f.seq')} is null as readable`;

export function viewCursor({ name, after, behind, behindSince, readable, movedAt, createdAt }: CursorRow): CursorView {
  return { name, after: Number(after), behind, behindSince, readable, movedAt, createdAt };
}
