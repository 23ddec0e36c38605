import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Reads } from '../../database/reads.js';
import { type Page, readCursor, toPage } from '../../http/page.js';
import type { AuditQuery } from './audit.dto.js';
import type { AuditView } from './audit.view.js';

const AT_ONCE = 1000;
const COLUMNS = ['at', 'by', 'action', 'subject', 'reason', 'before', 'after'] as const;

/** A kind alone, and a noun alone, stand for all that begins with them. */
const ACTS = `
  select u.id, u.at, a.email as by, u.action, u.subject, u.before, u.after, u.reason
    from audit u left join account a on a.id = u.account_id
   where ($1::text is null or u.subject = $1 or position(':' in $1) = 0 and u.subject like $1 || ':%')
     and ($2::text is null or case $2 when 'nonet' then u.account_id is null
                                      else u.account_id in (select id from account where position(lower($2) in lower(email)) > 0) end)
     and ($3::text is null or u.action = $3 or position('.' in $3) = 0 and u.action like $3 || '.%')
     and ($4::timestamptz is null or u.at >= $4) and ($5::timestamptz is null or u.at < $5)
     and ($6::bigint is null or u.id < $6)
   order by u.id desc limit $7`;

const moment = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

type Search = Pick<AuditQuery, 'subject' | 'actor' | 'action' | 'since' | 'until'>;

/** Who did what, when and why; the newest first. */
@Injectable()
export class ReadAudit {
  constructor(private readonly reads: Reads) {}

  async page(query: AuditQuery): Promise<Page<AuditView>> {
    const [before] = readCursor(query.cursor, 1) ?? [null];
    const rows = await this.before(query, before as string | null, query.limit + 1);
    return toPage(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.id],
    );
  }

  /** All that a search finds, as CSV. */
  file(search: Search): Readable {
    return Readable.from(this.csv(search), { objectMode: false });
  }

  private async *csv(search: Search): AsyncGenerator<string> {
    yield `${COLUMNS.join(',')}\n`;
    for (let last: string | null = null; ;) {
      const rows = await this.before(search, last, AT_ONCE);
      if (rows.length === 0) return;
      yield stringify(rows, {
        columns: [...COLUMNS],
        escape_formulas: true,
        cast: { date: (at) => at.toISOString(), object: (value) => JSON.stringify(value) },
      });
      last = rows.at(-1)?.id ?? null;
    }
  }

  private async before({ subject, actor, action, since, until }: Search, id: string | null, limit: number): Promise<AuditView[]> {
    return this.reads.query(ACTS, [subject || null, actor || null, action || null, moment(since), moment(until), id, limit]);
  }
}
