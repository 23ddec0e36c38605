import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { HANDLE_DETAIL } from './handle-detail.sql.js';
import { type HandleDetailRow, type HandleDetailView, viewHandleDetail } from './handle-detail.view.js';
import { HANDLE_COLUMNS, type HandleRow, type HandleView, type LookupView, viewHandle } from './handle.view.js';
import type { HandlesQuery, PairDto } from './handles.dto.js';

const PAGE = `
  select ${HANDLE_COLUMNS}, r.updated_at::text as "sortAt", r.athlete_id as "sortId"
    from registry r
   where ($1::text[] is null or r.platform = any ($1)) and ($2::text[] is null or r.status = any ($2))
     and ($3::timestamptz is null or r.updated_at >= $3) and ($4::text is null or r.external_id = $4)
     and ($5::text is null or r.external_id = $5 or r.name ilike $6 or r.handle_key ilike $6)
     and ($7::timestamptz is null or (r.updated_at, r.athlete_id, r.platform) > ($7, $8::uuid, $9))
   order by r.updated_at, r.athlete_id, r.platform limit $10`;

const LOOKUP = `
  select ${HANDLE_COLUMNS}
    from unnest($1::text[], $2::text[]) with ordinality as wanted (external_id, platform, position)
    left join registry r on r.external_id = wanted.external_id and r.platform = wanted.platform
   order by wanted.position`;

interface SortedRow extends HandleRow {
  sortAt: string;
  sortId: string;
}

/** What the registry says now. */
@Injectable()
export class ReadHandles {
  constructor(private readonly reads: Reads) {}

  /** In the order in which entries were last written or confirmed. */
  async page({ limit, cursor, platform, status, updatedSince, externalId, q }: HandlesQuery): Promise<Page<HandleView>> {
    const after = readCursor(cursor, 3) ?? [null, null, null];
    const rows: SortedRow[] = await this.reads.query(PAGE, [
      platform ?? null,
      status ?? null,
      updatedSince === undefined ? null : new Date(updatedSince),
      externalId ?? null,
      q ?? null,
      `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`,
      ...after,
      limit + 1,
    ]);
    return toPage(rows, limit, viewHandle, (row) => [row.sortAt, row.sortId, row.platform]);
  }

  /** Many at once: an entry, or null, for each pair in turn. */
  async lookup(pairs: readonly PairDto[]): Promise<LookupView> {
    const rows: (HandleRow | { externalId: null })[] = await this.reads.query(LOOKUP, [
      pairs.map(({ externalId }) => externalId),
      pairs.map(({ platform }) => platform),
    ]);
    return {
      items: rows.map((row) => (row.externalId === null ? null : viewHandle(row))),
      unknown: pairs.filter((_, n) => rows[n]?.externalId === null).map(({ externalId, platform }) => ({ externalId, platform })),
    };
  }

  /** One entry with its whole history and the evidence that it rests on. */
  async one(externalId: string, platform: string): Promise<HandleDetailView> {
    const [row]: HandleDetailRow[] = await this.reads.query(HANDLE_DETAIL, [externalId, platform]);
    if (row === undefined) throw notFound('handle');
    return viewHandleDetail(row);
  }
}
