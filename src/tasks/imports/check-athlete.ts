import { nameKey } from '../../handles/name-key.js';
import { type AthleteField, type AthleteRecord, ATHLETE_FIELDS, type RecordProblem } from './record.js';

/** An athlete as the file gives them. Null: the file says nothing there; absent: the file has no such column, so what is known stays. */
export interface AthleteRow {
  line: number;
  /** What the file calls the column of the id. */
  idColumn: string;
  externalId: string | null;
  name: string;
  /** Namesakes share it. */
  nameKey: string;
  sport?: string;
  league?: string | null;
  team?: string | null;
  position?: string | null;
  birthDate?: string | null;
  nationality?: string | null;
  aliases?: string[];
  aliasKeys?: string[];
  notes?: string | null;
  facts: Record<string, string>;
}

export type Checked = { row: AthleteRow } | { problems: RecordProblem[] };

const LONGEST: Record<AthleteField, number> = {
  externalId: 200,
  name: 200,
  sport: 100,
  league: 100,
  team: 100,
  position: 100,
  birthDate: 50,
  nationality: 100,
  aliases: 2000,
  notes: 2000,
};
const MOST_FACTS = 50;
const LONGEST_FACT = 1000;
const MOST_ALIASES = 20;

/** Reads a record's values, or says everything that is wrong with them. `needed`: the fields that must not be empty. */
export function checkAthlete(record: AthleteRecord, needed: readonly AthleteField[]): Checked {
  if (record.problems.length > 0) return { problems: record.problems };
  const values = tidy(record.values);
  const key = nameKey(values.name ?? '');
  const problems = [
    ...needed.flatMap((field) => absenceOf(record, field, values[field])),
    ...(key === '' && values.name ? [{ column: columnOf(record, 'name'), message: 'has neither letter nor digit' }] : []),
    ...ATHLETE_FIELDS.flatMap((field) => fieldProblems(record, field, values[field])),
    ...factProblems(record.facts),
  ];
  return problems.length > 0 ? { problems } : { row: rowOf(record, values, key) };
}

type Values = AthleteRecord['values'];

/** Without blanks around, and on one line: a line break inside a name is how its cell was laid out. Notes keep theirs. */
function tidy(values: Values): Values {
  const tidied: Values = {};
  for (const [field, value] of Object.entries(values) as [AthleteField, string][]) {
    tidied[field] = field === 'notes' ? value.trim() : oneLine(value);
  }
  return tidied;
}

const oneLine = (text: string): string => text.replaceAll(/\s*[\t\r\n]\s*/g, ' ').trim();

const columnOf = (record: AthleteRecord, field: AthleteField): string => record.columns[field] ?? field;

function absenceOf(record: AthleteRecord, field: AthleteField, value: string | undefined): RecordProblem[] {
  if (value !== undefined && value !== '') return [];
  return [{ column: columnOf(record, field), message: value === undefined ? 'is missing' : 'is empty' }];
}

function fieldProblems(record: AthleteRecord, field: AthleteField, value: string | undefined): RecordProblem[] {
  if (value === undefined || value === '') return [];
  const message = textProblem(value, LONGEST[field]) ?? meaningProblem(field, value);
  return message === null ? [] : [{ column: columnOf(record, field), message }];
}

/** Characters that no name needs: controls (line breaks and tabs aside), and those that turn the direction of the text around them. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const LONE_SURROGATE = /[\ud800-\udfff]/u;

function textProblem(text: string, longest: number): string | null {
  if (text.length > longest) return `has more than ${longest} characters`;
  if (LONE_SURROGATE.test(text)) return 'holds half of a character (a lone surrogate)';
  const [control] = FORBIDDEN.exec(text) ?? [];
  if (control !== undefined) return `holds a control character (U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`;
  return null;
}

function meaningProblem(field: AthleteField, value: string): string | null {
  if (field === 'birthDate' && !isBirthDate(value)) return 'must be a day, a month or a year: 1993-03-11, 1993-03 or 1993';
  if (field === 'aliases' && aliasesOf(value).length > MOST_ALIASES) return `has more than ${MOST_ALIASES} aliases`;
  return null;
}

function isBirthDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^((?:18|19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function factProblems(facts: Record<string, string>): RecordProblem[] {
  const filled = filledFacts(facts);
  if (filled.length > MOST_FACTS) return [{ column: '', message: `has more than ${MOST_FACTS} columns that Nonet doesn't know` }];
  return filled.flatMap(([name, value]) => {
    const message = textProblem(name, 100) ?? textProblem(value, LONGEST_FACT);
    return message === null ? [] : [{ column: name.slice(0, 100), message }];
  });
}

function rowOf(record: AthleteRecord, values: Values, key: string): AthleteRow {
  const { externalId = '', name = '', sport, aliases, ...others } = values;
  const named = aliases === undefined ? undefined : aliasesOf(aliases);
  return {
    line: record.line,
    idColumn: columnOf(record, 'externalId'),
    externalId: externalId === '' ? null : externalId,
    name,
    nameKey: key,
    // Folded, because claims are filtered by it: Basketball and basketball are one sport.
    ...(sport !== undefined && { sport: sport.toLowerCase() }),
    ...Object.fromEntries(Object.entries(others).map(([field, value]) => [field, value === '' ? null : value])),
    ...(named !== undefined && { aliases: named, aliasKeys: [...new Set(named.map(nameKey))].filter((aliasKey) => aliasKey !== '') }),
    facts: Object.fromEntries(filledFacts(record.facts)),
  };
}

const filledFacts = (facts: Record<string, string>): [string, string][] =>
  Object.entries(facts)
    .map(([key, value]): [string, string] => [key, value.trim()])
    .filter(([, value]) => value !== '');

/** Aliases in one cell are separated by semicolons or bars. */
const aliasesOf = (text: string): string[] =>
  text
    .split(/[;|]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
