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
const FORMULA_CODES = FORMULA_SIGNS.map((sign) => sign.codePointAt(0)).join(', ');

/** In the order of the files. What is removed said something that nobody may use any more, so it isn't told. */
const COLUMNS: { name: string; sql: string; told?: 'unless removed' }[] = [
  { name: 'external_id', sql: 'r.external_id' },
  { name: 'name', sql: 'r.name' },
  { name: 'platform', sql: 'r.platform' },
  { name: 'handle', sql: 'r.handle_display', told: 'unless removed' },
  { name: 'handle_key', sql: 'r.handle_key', told: 'unless removed' },
  { name: 'url', sql: 'r.handle_url', told: 'unless removed' },
  { name: 'status', sql: 'r.status' },
  { name: 'confidence', sql: 'r.confidence' },
  { name: 'confidence_bound', sql: 'r.confidence_bound' },
  { name: 'agreed', sql: 'r.agreed' },
  { name: 'ballots', sql: 'r.ballots' },
  { name: 'policy_version', sql: 'r.policy_version' },
  { name: 'verified_at', sql: 'r.verified_at' },
  { name: 'checked_at', sql: 'r.checked_at' },
  { name: 'task_id', sql: 'r.task_id' },
  { name: 'round', sql: 'r.round' },
  { name: 'seq', sql: 'r.seq' },
  { name: 'cause', sql: 'r.cause' },
  { name: 'removed', sql: '' },
];

export const COLUMN_NAMES = COLUMNS.map(({ name }) => name);

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
