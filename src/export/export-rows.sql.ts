import { escapeLiteral } from 'pg';
import type { RegistryStatus } from '../handles/registry.sql.js';

/** Which entries an export is about. */
export interface ExportFilter {
  /** null: all of them. */
  platforms: readonly string[] | null;
  statuses: readonly RegistryStatus[];
  /** null: any, and unknown. */
  minConfidence: number | null;
  /** null: a snapshot of all that matches. Else what changed after this place in the feed; what doesn't match (any more) is `removed`. */
  afterSeq: number | null;
}

/** A spreadsheet takes a cell that begins with one of these for a formula; the wide ones where an East Asian keyboard is usual. */
const FORMULA_SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
export const FORMULA_CODES = FORMULA_SIGNS.map((sign) => sign.codePointAt(0)).join(', ');

/** What a column's values are, in the words of DuckDB; Parquet has the same types by other names. */
type ColumnType = 'VARCHAR' | 'DOUBLE' | 'SMALLINT' | 'INTEGER' | 'BIGINT' | 'BOOLEAN' | 'TIMESTAMPTZ';

/** In the order of the files. What is removed said something that nobody may use any more, so it isn't told. */
const COLUMNS: { name: string; type: ColumnType; sql: string; told?: 'unless removed' }[] = [
  { name: 'external_id', type: 'VARCHAR', sql: 'r.external_id' },
  { name: 'name', type: 'VARCHAR', sql: 'r.name' },
  { name: 'platform', type: 'VARCHAR', sql: 'r.platform' },
  { name: 'handle', type: 'VARCHAR', sql: 'r.handle_display', told: 'unless removed' },
  { name: 'handle_key', type: 'VARCHAR', sql: 'r.handle_key', told: 'unless removed' },
  { name: 'url', type: 'VARCHAR', sql: 'r.handle_url', told: 'unless removed' },
  { name: 'status', type: 'VARCHAR', sql: 'r.status' },
  { name: 'confidence', type: 'DOUBLE', sql: 'r.confidence' },
  { name: 'confidence_bound', type: 'DOUBLE', sql: 'r.confidence_bound' },
  { name: 'agreed', type: 'SMALLINT', sql: 'r.agreed' },
  { name: 'ballots', type: 'SMALLINT', sql: 'r.ballots' },
  { name: 'policy_version', type: 'INTEGER', sql: 'r.policy_version' },
  { name: 'verified_at', type: 'TIMESTAMPTZ', sql: 'r.verified_at' },
  { name: 'checked_at', type: 'TIMESTAMPTZ', sql: 'r.checked_at' },
  { name: 'task_id', type: 'VARCHAR', sql: 'r.task_id' },
  { name: 'round', type: 'INTEGER', sql: 'r.round' },
  { name: 'seq', type: 'BIGINT', sql: 'r.seq' },
  { name: 'cause', type: 'VARCHAR', sql: 'r.cause' },
  { name: 'removed', type: 'BOOLEAN', sql: '' },
];

export const COLUMN_NAMES = COLUMNS.map(({ name }) => name);
export const COLUMN_TYPES: readonly (readonly [name: string, type: ColumnType])[] = COLUMNS.map(({ name, type }) => [name, type]);

/** What CSV needs beyond PostgreSQL's own words: the times of RFC 3339 (the session's zone is UTC), true and false, names without formulas. */
const IN_CSV: Record<string, (sql: string) => string> = {
  name: (sql) => `case when ascii(${sql}) in (${FORMULA_CODES}) then '''' || ${sql} else ${sql} end`,
  verified_at: (sql) => `replace(${sql}::text, ' ', 'T') || ':00'`,
  checked_at: (sql) => `replace(${sql}::text, ' ', 'T') || ':00'`,
  removed: (sql) => `(${sql})::text`,
};

const asIs = (sql: string): string => sql;

/** RFC 4180 with a header; lines end in LF. */
export const copyCsv = (filter: ExportFilter): string =>
  `copy (${selectRows(filter, (name) => IN_CSV[name] ?? asIs)}) to stdout (format csv, header)`;

/** For a program to read, and to give every value its type: nothing is guarded. */
export const copyPlainCsv = (filter: ExportFilter): string => `copy (${selectRows(filter, () => asIs)}) to stdout (format csv, header)`;

/** One JSON object on a line. The text format would double the backslashes; a csv of one column without its usual signs changes nothing. */
export const copyJsonLines = (filter: ExportFilter): string =>
  `copy (select row_to_json(x) from (${selectRows(filter, () => asIs)}) x) to stdout (format csv, delimiter e'\\x02', quote e'\\x01')`;

function selectRows(filter: ExportFilter, shape: (name: string) => (sql: string) => string): string {
  const kept = keeps(filter);
  const increment = filter.afterSeq !== null;
  const told = (sql: string): string => (increment ? `case when ${kept} then ${sql} end` : sql);
  const columns = COLUMNS.map((column) => {
    const sql =
      column.name === 'removed' ? (increment ? `not (${kept})` : 'false') : column.told === undefined ? column.sql : told(column.sql);
    return `${shape(column.name)(sql)} as ${column.name}`;
  });
  return `select ${columns.join(', ')} from registry r where ${selects(filter)} order by r.external_id collate "C", r.platform collate "C"`;
}

/** Which entries become rows. Only those whose latest change has its place in the feed: the others come with a later export. */
export function selects(filter: ExportFilter): string {
  const place = filter.afterSeq === null ? `r.seq is not null and ${keeps(filter)}` : `r.seq > ${filter.afterSeq}`;
  return filter.platforms === null ? place : `${place} and r.platform in (${list(filter.platforms)})`;
}

/** What the entry must be for a collector to use it. */
function keeps({ statuses, minConfidence }: ExportFilter): string {
  const status = `r.status in (${list(statuses)})`;
  return minConfidence === null ? status : `${status} and coalesce(r.confidence >= ${minConfidence}, false)`;
}

/** COPY takes no parameters. */
const list = (values: readonly string[]): string => values.map((value) => escapeLiteral(value)).join(', ');
