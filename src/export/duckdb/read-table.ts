import { COLUMN_TYPES } from '../export-rows.sql.js';
import { quoted } from './open-duckdb.js';

const COLUMNS = `{${COLUMN_TYPES.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ')}}`;

/** In blocks of 4 MB: with its usual 32 MB for each thread DuckDB would need twice the memory. */
const CSV = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false,
  max_line_size = 1000000, buffer_size = 4000000`;

/** DuckDB's words for the rows of a CSV file as PostgreSQL writes it: an empty field is null, a quoted one a text without letters. */
export const readCsv = (file: string): string => `read_csv(${quoted(file)}, ${CSV}, columns = ${COLUMNS})`;
