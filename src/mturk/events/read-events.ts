import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PageQuery, readCursor } from '../../http/page.js';
import { type EventView, type TurkEvent, viewEvent } from './event.view.js';

export interface EventsView {
  items: EventView[];
  /** Where to go on, also at the end: nothing is missed and nothing comes twice. */
  nextCursor: string | null;
}

/** What happened to a requester's HITs, in an order that never changes, for programs that poll. */
@Injectable()
export class ReadEvents {
  constructor(private readonly db: DataSource) {}

  async after(accountId: string, { limit, cursor }: PageQuery): Promise<EventsView> {
    const [xid, id] = readCursor(cursor, 2) ?? ['0', '0'];
    // Only what no transaction that still runs can come before.
    const rows: (TurkEvent & { xid: string; id: string })[] = await this.db.query(
      `select xid::text, id, type, hit_type_id as "hitTypeId", hit_id as "hitId", assignment_id as "assignmentId", at from hit_event e
        where account_id = $1 and hit_type_id is not null and (xid, id) > ($2::xid8, $3::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
        order by e.xid, e.id limit $4`,
      [accountId, xid, id, limit],
    );
    const last = rows.at(-1);
    const nextCursor = last === undefined ? cursor : Buffer.from(JSON.stringify([last.xid, last.id])).toString('base64url');
    return { items: rows.map(viewEvent), nextCursor: nextCursor ?? null };
  }
}
