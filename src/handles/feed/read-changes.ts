import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadReplica } from '../../database/read-replica.js';
import { invalid } from '../../shared/refusal.js';
import { CHANGE_COLUMNS, type ChangeRow, type ChangesView, viewChange } from './change.view.js';
import type { ChangesQuery } from './changes.dto.js';
import { ReadCursors } from './cursors/read-cursors.js';
import { FeedSignal } from './feed-signal.js';
import { isBadPlace, type Place, placeBeforeGap, refuseBadPlace } from './check-place.js';

/** One statement, and so one moment: nothing can come between the head and the changes below it. */
const STRETCH = `
  select f.forgotten_seq as forgotten, greatest(f.forgotten_seq, h.head) as head, ${placeBeforeGap('$1')} as survived, c.*
    from feed_retention f cross join (select max(seq) as head from change) h
    left join lateral (
      select ${CHANGE_COLUMNS} from change
       where seq > $1 and ($2::text[] is null or platform = any ($2)) order by seq limit $3) c on true
   order by c.seq`;

type Stretch = Pick<ChangesQuery, 'platform' | 'limit'> & { after: number };

type StretchRow = { forgotten: string; head: string; survived: string | null } & (ChangeRow | { seq: null });

@Injectable()
export class ReadChanges {
  constructor(
    private readonly db: DataSource,
    private readonly replica: ReadReplica,
    private readonly signal: FeedSignal,
    private readonly cursors: ReadCursors,
  ) {}

  /** The changes after a cursor; with `wait`, as soon as there is one. Ends early when the reader has gone or the process closes. */
  async after(query: ChangesQuery, gone: AbortSignal): Promise<ChangesView> {
    const until = Date.now() + query.wait * 1000;
    const after = await this.start(query);
    let stretch = await this.first({ ...query, after });
    while (stretch.items.length === 0 && Date.now() < until && this.signal.open && !gone.aborted) {
      const wait = this.signal.wait(until - Date.now(), gone);
      try {
        // Looked at again only now, so that no change can slip by between looking and waiting.
        stretch = await this.stretch({ ...query, after: stretch.nextAfter });
        if (stretch.items.length === 0) await wait.over;
      } finally {
        wait.cancel();
      }
    }
    return stretch;
  }

  private async start({ after, cursor }: ChangesQuery): Promise<number> {
    if (cursor === undefined) return after ?? 0;
    if (after !== undefined) throw invalid('after', 'must be left out where a cursor says where to begin');
    return this.cursors.place(cursor);
  }

  /**
   * Whoever has far to go reads it from the replica, which holds the feed up to some place. Only changes count as its answer: that there is none,
   * or that the place is wrong, it may say because it lags, so then the primary goes on from where the replica ends.
   */
  private async first(wanted: Stretch): Promise<ChangesView> {
    const rows = (await this.replica.query<StretchRow>(STRETCH, valuesOf(wanted))) ?? [];
    const place = placeIn(rows, wanted.after);
    if (place === undefined || isBadPlace(place)) return this.stretch(wanted);
    const found = viewStretch(rows, wanted, place);
    return found.items.length > 0 ? found : this.stretch({ ...wanted, after: found.nextAfter });
  }

  private async stretch(wanted: Stretch): Promise<ChangesView> {
    const rows: StretchRow[] = await this.db.query(STRETCH, valuesOf(wanted));
    const place = placeIn(rows, wanted.after);
    if (place === undefined) throw new RangeError('feed_retention has lost its row');
    await refuseBadPlace(this.db.manager, place);
    return viewStretch(rows, wanted, place);
  }
}

const valuesOf = ({ after, platform, limit }: Stretch): unknown[] => [after, platform ?? null, limit];

function placeIn([first]: StretchRow[], after: number): Place | undefined {
  if (first === undefined) return undefined;
  const { head, forgotten, survived } = first;
  return { after, head: Number(head), forgotten: Number(forgotten), survived: survived === null ? null : Number(survived) };
}

function viewStretch(rows: StretchRow[], { limit }: Stretch, { head }: Place): ChangesView {
  const items = rows.filter((row): row is StretchRow & ChangeRow => row.seq !== null).map(viewChange);
  const last = items.at(-1);
  // A page that isn't full has seen everything up to the head, whatever the filter let through.
  return { items, nextAfter: items.length === limit && last !== undefined ? last.seq : head };
}
