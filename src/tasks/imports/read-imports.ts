import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../auth/caller.js';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { readState } from '../batches/batch.sql.js';
import { ownerFor } from '../batches/read-batches.js';
import {
  type ImportErrorView,
  type ImportRow,
  type ImportSummaryRow,
  type ImportSummaryView,
  type ImportView,
  viewImport,
  viewImportSummary,
} from './import.view.js';

const ERRORS_SHOWN = 1000;

const IMPORT = `
  select i.id, i.batch_id as "batchId", i.status, i.bytes::float, i.bytes_read::float as "bytesRead", i.rows::float, i.created::float,
         i.duplicates::float, i.rejected::float, i.tasks::float, i.error, i.created_at as "createdAt", i.finished_at as "finishedAt",
         (select coalesce(json_agg(json_build_object('line', e.line, 'column', e.column_name, 'message', e.message) order by e.line, e.column_name), '[]')
            from (select * from import_error where import_id = i.id order by line, column_name limit ${ERRORS_SHOWN}) e) as errors
    from import_job i join batch b on b.id = i.batch_id
   where i.id = $1 and i.received_at is not null and ($2::uuid is null or b.created_by = $2)`;

const OF_BATCH = `
  select i.id, i.status, i.bytes::float, i.bytes_read::float as "bytesRead", i.rows::float, i.created::float, i.duplicates::float, i.rejected::float,
         i.tasks::float, i.error, i.created_at as "createdAt", i.created_at::text as "sortAt", i.finished_at as "finishedAt"
    from import_job i
   where i.batch_id = $1 and i.received_at is not null and ($2::timestamptz is null or (i.created_at, i.id) < ($2, $3::uuid))
   order by i.created_at desc, i.id desc limit $4`;

@Injectable()
export class ReadImports {
  constructor(private readonly db: DataSource) {}

  async one(caller: Caller, id: string): Promise<ImportView> {
    return findImport(this.db.manager, id, ownerFor(caller));
  }

  /** A batch's imports, the newest first. */
  async ofBatch(caller: Caller, batchId: string, { limit, cursor }: PageQuery): Promise<Page<ImportSummaryView>> {
    await readState(this.db.manager, batchId, ownerFor(caller));
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: ImportSummaryRow[] = await this.db.query(OF_BATCH, [batchId, ...before, limit + 1]);
    return toPage(rows, limit, viewImportSummary, (row) => [row.sortAt, row.id]);
  }

  async errors(caller: Caller, id: string, { limit, cursor }: PageQuery): Promise<Page<ImportErrorView>> {
    await this.one(caller, id);
    const after = readCursor(cursor, 2);
    const rows = await this.errorsAfter(id, { line: Number(after?.[0] ?? 0), column: String(after?.[1] ?? '') }, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => [row.line, row.column],
    );
  }

  /** All of them as CSV. */
  async errorsFile(caller: Caller, id: string): Promise<Readable> {
    await this.one(caller, id);
    return Readable.from(this.csv(id), { objectMode: false });
  }

  private async *csv(id: string): AsyncGenerator<string> {
    yield 'line,column,message\n';
    for (let after = { line: 0, column: '' }; ;) {
      const rows = await this.errorsAfter(id, after, ERRORS_SHOWN);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield stringify(rows, { columns: ['line', 'column', 'message'], escape_formulas: true });
      after = last;
    }
  }

  private async errorsAfter(id: string, after: { line: number; column: string }, limit: number): Promise<ImportErrorView[]> {
    return this.db.query(
      `select line::float, column_name as column, message from import_error
        where import_id = $1 and (line, column_name) > ($2, $3) order by line, column_name limit $4`,
      [id, after.line, after.column, limit],
    );
  }
}

/** Refused when there is no such import, or its batch is somebody else's. `owner` null: anybody's will do. */
export async function findImport(tx: EntityManager, id: string, owner: string | null): Promise<ImportView> {
  const [row]: ImportRow[] = await tx.query(IMPORT, [id, owner]);
  if (row === undefined) throw notFound('import');
  return viewImport(row);
}
