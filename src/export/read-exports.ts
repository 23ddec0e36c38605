import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page, readCursor, toPage } from '../http/page.js';
import { notFound } from '../shared/refusal.js';
import { EXPORT_COLUMNS, type ExportFileView, type ExportRow, type ExportView, viewExport } from './export.view.js';
import type { ExportsQuery } from './exports.dto.js';

const PAGE = `
  select ${EXPORT_COLUMNS}, e.created_at::text as "sortAt" from export_job e
   where ($1::text is null or e.status = $1) and ($2::timestamptz is null or (e.created_at, e.id) < ($2, $3::uuid))
   order by e.created_at desc, e.id desc limit $4`;

/** Exports belong to the installation: whoever may read handles may read them all. */
@Injectable()
export class ReadExports {
  constructor(private readonly db: DataSource) {}

  /** The newest first. */
  async page({ limit, cursor, status }: ExportsQuery): Promise<Page<ExportView>> {
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: (ExportRow & { sortAt: string })[] = await this.db.query(PAGE, [status ?? null, ...before, limit + 1]);
    return toPage(rows, limit, viewExport, (row) => [row.sortAt, row.id]);
  }

  async one(exportId: string): Promise<ExportView> {
    return findExport(this.db.manager, exportId);
  }

  async file(exportId: string, name: string): Promise<ExportFileView> {
    const file = (await this.one(exportId)).files.find((each) => each.name === name);
    if (file === undefined) throw notFound('file');
    return file;
  }
}

export async function findExport(tx: EntityManager, exportId: string): Promise<ExportView> {
  const [row]: ExportRow[] = await tx.query(`select ${EXPORT_COLUMNS} from export_job e where e.id = $1`, [exportId]);
  if (row === undefined) throw notFound('export');
  return viewExport(row);
}
