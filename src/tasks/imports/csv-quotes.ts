/** What a record with quotes in it turned out to be. */
export type QuotedRecord = { fields: string[]; next: number } | { wrong: string } | 'unfinished';

/** What goes on for longer will not end any more. */
export const LONGEST_RECORD = 1024 * 1024;

const FIELD_END = /[,\r\n]/g;
const LINE_END = /[\r\n]/;
/** Also when some later line's quote seems to close it. */
const NEVER_CLOSED = 'opens a quote that is never closed';

/** Reads the record that starts at `from`. Unfinished: what decides may still be on its way. */
export function readQuoted(text: string, from: number, isEnd: boolean): QuotedRecord {
  const fields: string[] = [];
  for (let at = from; ;) {
    const field = text[at] === '"' ? readQuotedField(text, at, from) : readPlainField(text, at);
    if (field === null) return neverEnds(text, from, isEnd);
    fields.push(field.value);
    const end = field.next;
    if (end >= text.length) return isEnd ? { fields, next: end } : 'unfinished';
    if (text[end] === '\n') return { fields, next: end + 1 };
    if (text[end] === '\r') return afterReturn(text, end, isEnd, fields);
    if (text[end] !== ',') return { wrong: LINE_END.test(text.slice(from, end)) ? NEVER_CLOSED : 'has text behind a closing quote' };
    at = end + 1;
  }
}

function readQuotedField(text: string, quote: number, recordStart: number): { value: string; next: number } | null {
  let value = '';
  for (let start = quote + 1; ;) {
    const close = text.indexOf('"', start);
    if (close === -1 || close - recordStart > LONGEST_RECORD) return null;
    if (text[close + 1] !== '"') return { value: value + text.slice(start, close), next: close + 1 };
    value += text.slice(start, close + 1);
    start = close + 2;
  }
}

function readPlainField(text: string, at: number): { value: string; next: number } {
  FIELD_END.lastIndex = at;
  const next = FIELD_END.exec(text)?.index ?? text.length;
  return { value: text.slice(at, next), next };
}

function neverEnds(text: string, from: number, isEnd: boolean): QuotedRecord {
  return isEnd || text.length - from > LONGEST_RECORD ? { wrong: NEVER_CLOSED } : 'unfinished';
}

function afterReturn(text: string, end: number, isEnd: boolean, fields: string[]): QuotedRecord {
  if (end + 1 === text.length && !isEnd) return 'unfinished';
  return { fields, next: text[end + 1] === '\n' ? end + 2 : end + 1 };
}
