import { COLUMN_TYPES, FORMULA_CODES } from '../export-rows.sql.js';
import { withDuckDb } from '../duckdb/open-duckdb.js';
import type { OpenExport } from './open-export.js';

export type Row = Record<string, string | number | boolean | null>;

/** What happened to a row from one export to the other. */
export interface Difference {
  externalId: string;
  platform: string;
  /** null: the row is new. */
  before: Row | null;
  /** null: the row is gone. */
  after: Row | null;
}

const KEY = ['external_id', 'platform'];

/**
 * Goes through the rows that differ, in the order of the files. What doesn't fit into memory waits in `scratch`.
 * @param ignored columns that may differ
 */
export async function diffExports(
  [before, after]: [OpenExport, OpenExport],
  { ignored, scratch, each }: { ignored: readonly string[]; scratch: string; each: (difference: Difference) => void | Promise<void> },
): Promise<void> {
  const guard = (before.format === 'csv') !== (after.format === 'csv');
  const compared = COLUMN_TYPES.map(([name]) => name).filter((name) => !KEY.includes(name) && !ignored.includes(name));
  const differ = compared.map((name) => `a.${name} is distinct from b.${name}`).join(' or ') || 'false';
  await withDuckDb({ scratch, megabytes: 256 }, async (duckDb) => {
    await duckDb.run('set preserve_insertion_order = false');
    const found = await duckDb.stream(
      `select coalesce(a.external_id, b.external_id) as id, coalesce(a.platform, b.platform) as platform,
              case when a.external_id is not null then to_json(a)::varchar end as before, case when b.external_id is not null then to_json(b)::varchar end as after
         from (${rowsOf(before, guard)}) a full join (${rowsOf(after, guard)}) b on a.external_id = b.external_id and a.platform = b.platform
        where a.external_id is null or b.external_id is null or ${differ}
        order by 1, 2`,
    );
    for await (const rows of found.yieldRows()) {
      for (const [externalId, platform, from, to] of rows as [string, string, string | null, string | null][]) {
        await each({ externalId, platform, before: rowOf(from), after: rowOf(to) });
      }
    }
  });
}

const rowOf = (json: string | null): Row | null => (json === null ? null : JSON.parse(json));

/**
 * With times as the files write them. A CSV's names are guarded against spreadsheets and can't be told from names that were so
 * before: beside one, the other side's are guarded too.
 */
function rowsOf({ sql, format }: OpenExport, guard: boolean): string {
  const columns = COLUMN_TYPES.map(([name, type]) => {
    if (type === 'TIMESTAMPTZ') return `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%fZ') as ${name}`;
    if (name === 'name' && guard && format !== 'csv')
      return `case when unicode(name) in (${FORMULA_CODES}) then '''' || name else name end as name`;
    return name;
  });
  return `select ${columns.join(', ')} from ${sql}`;
}
