import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import type { EntityManager } from 'typeorm';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import type { GoldQuery } from './gold.dto.js';
import { type GoldRow, type GoldView, viewGold } from './gold.view.js';

const GOLD = `
  select g.task_id as id, g.platform, athlete_card(w)::jsonb || jsonb_build_object('externalId', w.external_id) as athlete,
         g.answer_kind as kind, g.handle_key as key, g.handle_display as display, g.source, g.created_at as "createdAt", g.created_at::text as sort,
         g.leak_suspected_at as "leakSuspectedAt", g.retired_at as "retiredAt", g.retired_reason as "retiredReason", answers.answered, answers.right
    from gold g join task t on t.id = g.task_id join athlete w on w.id = t.athlete_id
   cross join lateral (
         select count(*)::int as answered, (count(*) filter (where a.answer_kind = g.answer_kind and a.answer_key = g.handle_key))::int as right
           from assignment a where a.task_id = g.task_id and a.status = 'submitted') answers`;

@Injectable()
export class ReadGold {
  constructor(private readonly reads: Reads) {}

  /** Latest first. */
  async page({ limit, cursor, platform, retired }: GoldQuery): Promise<Page<GoldView>> {
    const before = readCursor(cursor, 2);
    const rows: (GoldRow & { sort: string })[] = await this.reads.query(
      `${GOLD} where ($1::text is null or g.platform = $1) and ($2::boolean is null or (g.retired_at is not null) = $2)
          and ($3::text is null or (g.created_at, g.task_id) < ($3::timestamptz, $4::uuid))
        order by g.created_at desc, g.task_id desc limit $5`,
      [platform ?? null, retired === undefined ? null : retired === 'true', before?.[0] ?? null, before?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewGold, (row) => [row.sort, row.id]);
  }
}

export async function findGold(tx: EntityManager, taskId: string): Promise<GoldView> {
  const [row]: GoldRow[] = await tx.query(`${GOLD} where g.task_id = $1`, [taskId]);
  if (row === undefined) throw notFound('gold task');
  return viewGold(row);
}
