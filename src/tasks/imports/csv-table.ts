import type { CsvRecord } from './csv-reader.js';
import { type AthleteField, type AthleteRecord, ATHLETE_FIELDS, readTitles, type RecordProblem, UnreadableFile } from './record.js';

/** A CSV header, and how its rows are read. */
export class CsvTable {
  private readonly fields: Map<number, AthleteField>;
  private readonly columns: AthleteRecord['columns'];

  /**
   * @param required the fields without which no row could be used
   * @throws UnreadableFile when one of them is missing, or a title stands twice
   */
  constructor(
    private readonly titles: readonly string[],
    required: readonly AthleteField[],
  ) {
    const again = titles.find((title, index) => title !== '' && titles.indexOf(title) !== index);
    if (again !== undefined) throw new UnreadableFile(`The header has the column "${again}" twice; rename or remove one.`);
    this.fields = readTitles(titles);
    this.columns = Object.fromEntries([...this.fields].map(([index, field]) => [field, titles[index]]));
    for (const field of required) {
      if (this.columns[field] === undefined) throw new UnreadableFile(missing(field, titles));
    }
  }

  static from(header: CsvRecord, required: readonly AthleteField[]): CsvTable {
    if ('wrong' in header) throw new UnreadableFile(`The header (line ${header.line}) ${header.wrong}.`);
    const titles = header.fields.map((title) => {
      if (title === null) throw new UnreadableFile(`The header (line ${header.line}) isn't UTF-8; save the file as UTF-8.`);
      return title.trim();
    });
    return new CsvTable(titles, required);
  }

  record(record: CsvRecord): AthleteRecord {
    const empty: AthleteRecord = { line: record.line, values: {}, facts: {}, columns: this.columns, problems: [] };
    if ('wrong' in record) return { ...empty, problems: [{ column: '', message: record.wrong }] };
    const { fields } = record;
    const surplus = fields.slice(this.titles.length).some((field) => field !== '');
    if (surplus || fields.length < this.titles.length) {
      const message = `has ${fields.length} columns, the header has ${this.titles.length}`;
      return { ...empty, problems: [{ column: '', message }] };
    }
    return this.complete(empty, fields);
  }

  private complete(record: AthleteRecord, fields: readonly (string | null)[]): AthleteRecord {
    for (const [index, title] of this.titles.entries()) {
      const value = fields[index] ?? null;
      const known = this.fields.get(index);
      const column = title === '' ? `column ${index + 1}` : title;
      if (value === null) record.problems.push(notUtf8(column));
      else if (known !== undefined) record.values[known] = value;
      else if (title !== '' || value !== '') record.facts[column] = value;
    }
    return record;
  }
}

const notUtf8 = (column: string): RecordProblem => ({ column, message: "isn't UTF-8" });

function missing(field: AthleteField, titles: readonly string[]): string {
  const name = FILE_NAMES[field];
  const [only = ''] = titles;
  const other = titles.length === 1 ? [';', '\t'].find((separator) => only.includes(separator)) : undefined;
  if (other !== undefined) return 'The columns are not separated by commas; save the file as comma-separated CSV.';
  return `The header has no column ${name}. It has: ${titles.join(', ').slice(0, 300)}.`;
}

const FILE_NAMES = Object.fromEntries(
  ATHLETE_FIELDS.map((field) => [field, field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
);
