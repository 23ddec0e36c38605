import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page, readCursor, toPage } from '../http/page.js';
import { notFound, Refusal } from '../shared/refusal.js';
import { EXPORT_COLUMNS, type ExportFileView, type ExportRow, type ExportView, viewExport } from './export.view.js';
import { type ExportsQuery, type LatestExportQuery, USUAL_STATUSES } from './exports.dto.js';

/** Whether two lists name the same, in whatever order; null is a list of its own. */
const sameList = (column: string, given: string): string =>
  `(${column} is null) = (${given}::text[] is null) and coalesce(${column} <@ ${given}::text[] and ${column} @> ${given}::text[], true)`;

const PAGE = `
  select ${EXPORT_COLUMNS}, e.created_at::text as "sortAt" from export_job e
   where ($1::text is null or e.status = $1) and ($5::uuid is null or e.schedule_id = $5) and ($2::timestamptz is null or (e.created_at, e.id) < ($2, $3::uuid))
   order by e.created_at desc, e.id desc limit $4`;

const LATEST = `
  select ${EXPORT_COLUMNS} from export_job e
   where e.status = 'done' and e.removed_at is null
     and case when $1::uuid is not null then e.schedule_id = $1
              else e.after_seq is null and e.format = $2 and ($3::text is null or e.compression = $3) and ${sameList('e.platforms', '$4')}
                   and ${sameList('e.statuses', '$5')} and e.min_confidence is not distinct from $6::double precision end
   order by e.created_at desc, e.id desc limit 1`;

/** Exports belong to the installation: whoever may read handles may read them all. */
@Injectable()
export class ReadExports {
  constructor(private readonly db: DataSource) {}

  /** The newest first. */
  async page({ limit, cursor, status, schedule }: ExportsQuery): Promise<Page<ExportView>> {
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: (ExportRow & { sortAt: string })[] = await this.db.query(PAGE, [status ?? null, ...before, limit + 1, schedule ?? null]);
    return toPage(rows, limit, viewExport, (row) => [row.sortAt, row.id]);
  }

  async one(exportId: string): Promise<ExportView> {
    return findExport(this.db.manager, exportId);
  }

  /** The newest that is done and still there. */
  async latest(query: LatestExportQuery): Promise<ExportView> {
    const {
      schedule = null,
      format = 'csv',
      compression = null,
      platforms = null,
      statuses = USUAL_STATUSES,
      minConfidence = null,
    } = query;
    const wish = [schedule, format, compression, platforms, statuses, minConfidence];
    const [row]: ExportRow[] = await this.db.query(LATEST, wish);
    if (row === undefined) throw notFound('export');
    return viewExport(row);
  }

  async file(exportId: string, name: string): Promise<ExportFileView> {
    const { files, removedAt } = await this.one(exportId);
    if (removedAt !== null) throw exportRemoved();
    const file = files.find((each) => each.name === name);
    if (file === undefined) throw notFound('file');
    return file;
  }
}

export async function findExport(tx: EntityManager, exportId: string): Promise<ExportView> {
  const [row]: ExportRow[] = await tx.query(`select ${EXPORT_COLUMNS} from export_job e where e.id = $1`, [exportId]);
  if (row === undefined) throw notFound('export');
  return viewExport(row);
}

function exportRemoved(): Refusal {
  return new Refusal('gone', 'export_removed', "This export's files are not kept any more; take the latest one, or ask for another.");
}
