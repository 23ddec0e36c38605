import { COLUMN_TYPES } from '../export-rows.sql.js';
import { type Format, FORMATS } from '../formats.js';
import { quoted } from './open-duckdb.js';

const COLUMNS = `{${COLUMN_TYPES.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ')}}`;

/** In blocks of 4 MB: with its usual 32 MB for each thread DuckDB would need twice the memory. */
const CSV = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false,
  max_line_size = 1000000, buffer_size = 4000000`;

/** DuckDB's words for the rows of a CSV file as PostgreSQL writes it: an empty field is null, a quoted one a text without letters. */
export const readCsv = (file: string): string => `read_csv(${quoted(file)}, ${CSV}, columns = ${COLUMNS})`;

/** The same of JSON Lines, an object on each line; DuckDB makes its blocks twice as large as the largest one may be. */
const readJsonLines = (file: string): string =>
  `read_json(${quoted(file)}, format = 'newline_delimited', maximum_object_size = 1000000, columns = ${COLUMNS})`;

const readParquet = (file: string): string => `read_parquet(${quoted(file)})`;

/** By the file's name, which also says how it is compressed; undefined: it is no table of ours. */
export function readTable(file: string): { sql: string; format: Format } | undefined {
  const [, format] = /\.(csv|jsonl|parquet)(?:\.gz|\.zst)?$/.exec(file) ?? [];
  const readers: Record<Format, (file: string) => string> = { csv: readCsv, jsonl: readJsonLines, parquet: readParquet };
  return isFormat(format) ? { sql: readers[format](file), format } : undefined;
}

const isFormat = (text: string | undefined): text is Format => FORMATS.some((format) => format === text);
