import type { JsonRecord } from './json-lines-reader.js';
import { type AthleteField, type AthleteRecord, readTitles } from './record.js';

/** Separates aliases that came one by one. */
const BETWEEN_ALIASES = '|';

/** Reads JSON objects as athletes. They mostly have the same keys, so those are looked up once. */
export class JsonObjects {
  private readonly known = new Map<string, Map<number, AthleteField>>();

  record(record: JsonRecord): AthleteRecord {
    const empty: AthleteRecord = { line: record.line, values: {}, facts: {}, columns: {}, problems: [] };
    if ('wrong' in record) return { ...empty, problems: [{ column: '', message: record.wrong }] };
    if (!isObject(record.value))
      return {
        ...empty,
        problems: [{ column: '', message: 'must be an object, such as {"externalId": "nba-004", "name": "Anthony Davis"}' }],
      };
    return this.complete(empty, record.value);
  }

  private complete(record: AthleteRecord, value: Record<string, unknown>): AthleteRecord {
    const keys = Object.keys(value);
    const fields = this.fieldsOf(keys);
    for (const [index, key] of keys.entries()) {
      const field = fields.get(index);
      if (field === undefined && key === 'facts' && isObject(value[key])) addFacts(record, value[key]);
      else if (field === undefined) addFacts(record, { [key]: value[key] });
      else {
        record.columns[field] = key;
        setValue(record, field, field === 'aliases' ? joined(value[key]) : value[key]);
      }
    }
    return record;
  }

  private fieldsOf(keys: string[]): Map<number, AthleteField> {
    const id = keys.join('\0');
    const fields = this.known.get(id) ?? readTitles(keys);
    // A file in which every object has other keys must not fill the memory with them.
    if (this.known.size < 100) this.known.set(id, fields);
    return fields;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const joined = (value: unknown): unknown =>
  Array.isArray(value) && value.every((alias) => typeof alias === 'string') ? value.join(BETWEEN_ALIASES) : value;

function setValue(record: AthleteRecord, field: AthleteField, value: unknown): void {
  const text = textOf(value);
  if (text === undefined) record.problems.push({ column: record.columns[field] ?? field, message: 'must be text' });
  else record.values[field] = text;
}

function addFacts(record: AthleteRecord, facts: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(facts)) {
    const text = textOf(value);
    if (text === undefined) record.problems.push({ column: key, message: 'must be text' });
    else record.facts[key] = text;
  }
}

/** Undefined for what is no single value. */
function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
