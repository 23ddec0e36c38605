import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../../http/page.js';
import { notFound } from '../../../shared/refusal.js';
import { CURSOR_COLUMNS, type CursorRow, type CursorView, viewCursor } from './cursor.view.js';

/** Cursors belong to the installation, as the feed does: any collector may take over from another. */
@Injectable()
export class ReadCursors {
  constructor(private readonly db: DataSource) {}

  async page({ limit, cursor }: PageQuery): Promise<Page<CursorView>> {
    const [after] = readCursor(cursor, 1) ?? [null];
    const rows: CursorRow[] = await this.db.query(
      `select ${CURSOR_COLUMNS} from feed_cursor f where ($1::text is null or f.name > $1) order by f.name limit $2`,
      [after, limit + 1],
    );
    return toPage(rows, limit, viewCursor, ({ name }) => [name]);
  }

  one(name: string): Promise<CursorView> {
    return findCursor(this.db.manager, name);
  }

  /** Where it stands. */
  async place(name: string): Promise<number> {
    const [row]: { seq: string }[] = await this.db.query('select seq from feed_cursor where name = $1', [name]);
    if (row === undefined) throw notFound('cursor');
    return Number(row.seq);
  }
}

export async function findCursor(tx: EntityManager, name: string): Promise<CursorView> {
  const [row]: CursorRow[] = await tx.query(`select ${CURSOR_COLUMNS} from feed_cursor f where f.name = $1`, [name]);
  if (row === undefined) throw notFound('cursor');
  return viewCursor(row);
}
