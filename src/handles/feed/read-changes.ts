import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invalid } from '../../shared/refusal.js';
import { CHANGE_COLUMNS, type ChangeRow, type ChangesView, viewChange } from './change.view.js';
import type { ChangesQuery } from './changes.dto.js';
import { ReadCursors } from './cursors/read-cursors.js';
import { FeedSignal } from './feed-signal.js';
import { placeBeforeGap, refuseBadPlace } from './check-place.js';

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
    private readonly signal: FeedSignal,
    private readonly cursors: ReadCursors,
  ) {}

  /** The changes after a cursor; with `wait`, as soon as there is one. Ends early when the reader has gone or the process closes. */
  async after(query: ChangesQuery, gone: AbortSignal): Promise<ChangesView> {
    const until = Date.now() + query.wait * 1000;
    const after = await this.start(query);
    let stretch = await this.stretch({ ...query, after });
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

  private async stretch({ after, platform, limit }: Stretch): Promise<ChangesView> {
    const rows: StretchRow[] = await this.db.query(STRETCH, [after, platform ?? null, limit]);
    const [first] = rows;
    if (first === undefined) throw new RangeError('feed_retention has lost its row');
    const [head, forgotten] = [Number(first.head), Number(first.forgotten)];
    await refuseBadPlace(this.db.manager, { after, head, forgotten, survived: first.survived === null ? null : Number(first.survived) });
    const items = rows.filter((row): row is StretchRow & ChangeRow => row.seq !== null).map(viewChange);
    const last = items.at(-1);
    // A page that isn't full has seen everything up to the head, whatever the filter let through.
    return { items, nextAfter: items.length === limit && last !== undefined ? last.seq : head };
  }
}
