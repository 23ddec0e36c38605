import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { type ConflictRow, type ConflictView, viewConflict } from './conflict.view.js';
import type { ConflictsQuery } from './conflicts.dto.js';

const PAGE = `
  select c.id, c.kind, c.platform, c.handle_key as "handleKey", c.status, c.opened_at as "openedAt", c.resolved_at as "resolvedAt", c.outcome,
         (select external_id from athlete where id = c.keep_athlete_id) as keep, c.reason, c.opened_at::text as "sortAt",
         (select coalesce(json_agg(json_build_object('externalId', a.external_id, 'name', a.name, 'sport', a.sport, 'league', a.league, 'team', a.team,
                   'taskId', m.task_id, 'status', r.status, 'handle', r.handle_display, 'agreed', r.agreed, 'ballots', r.ballots, 'confidence', r.confidence)
                   order by a.external_id), '[]')
            from conflict_member m join athlete a on a.id = m.athlete_id
            left join registry r on r.athlete_id = m.athlete_id and r.platform = c.platform
           where m.conflict_id = c.id) as members
    from conflict c
   where ($1::text is null or c.status = $1) and ($2::text[] is null or c.platform = any ($2))
     and ($3::timestamptz is null or (c.opened_at, c.id) > ($3, $4::uuid))
   order by c.opened_at, c.id limit $5`;

@Injectable()
export class ReadConflicts {
  constructor(private readonly reads: Reads) {}

  /** The cases, the oldest first. */
  async page({ limit, cursor, status, platform }: ConflictsQuery): Promise<Page<ConflictView>> {
    const after = readCursor(cursor, 2) ?? [null, null];
    const rows: ConflictRow[] = await this.reads.query(PAGE, [status ?? null, platform ?? null, ...after, limit + 1]);
    return toPage(rows, limit, viewConflict, (row) => [row.sortAt, row.id]);
  }
}
