import { type JsonRecord, LONGEST_VALUE, parseJson } from './json-lines-reader.js';
import { UnreadableFile } from './record.js';

const OPENING = /^\s*(\{\s*"athletes"\s*:\s*)?\[/;
/** Where the opening bracket must be by then. */
const LONGEST_OPENING = 1024;
const NOT_A_LIST = 'The JSON is no list of athletes; send [{…}, {…}] or {"athletes": [{…}, {…}]}.';

/**
 * Reads a JSON array of values, `[…]` or `{"athletes": […]}`, piece by piece. It only looks for where each value ends and leaves the
 * reading of it to JSON.parse, so that one that is broken costs itself alone. Each byte is one character here (Latin-1).
 */
export class JsonArrayReader {
  private text = '';
  private line = 1;
  private closing: RegExp | undefined;
  private place: 'before' | 'inside' | 'after' = 'before';

  /** The values that are complete by now. Throws UnreadableFile when this is no list. */
  read(bytes: Buffer): JsonRecord[] {
    this.text += bytes.toString('latin1');
    if (this.place === 'before' && !this.open()) return [];
    const values = this.place === 'inside' ? [...this.values()] : [];
    if (this.place === 'after' && this.text.trim().length > 1) throw this.more();
    return values;
  }

  /** Throws UnreadableFile when the list isn't complete, or isn't all there is. */
  end(): JsonRecord[] {
    if (this.place === 'before') throw new UnreadableFile(NOT_A_LIST);
    if (this.place === 'inside') throw new UnreadableFile(`The list is not closed: the file breaks off on line ${this.line}.`);
    if (this.closing?.test(this.text) !== true) throw this.more();
    return [];
  }

  private more(): UnreadableFile {
    return new UnreadableFile(`The list ends on line ${this.line}, but the file doesn't end as it should.`);
  }

  private open(): boolean {
    const opening = OPENING.exec(this.text);
    if (opening === null) {
      if (this.text.length > LONGEST_OPENING) throw new UnreadableFile(NOT_A_LIST);
      return false;
    }
    this.closing = opening[1] === undefined ? /^\s*$/ : /^\s*\}\s*$/;
    this.place = 'inside';
    this.skip(opening[0].length);
    return true;
  }

  private *values(): Generator<JsonRecord> {
    for (;;) {
      this.skip(/^[\s,]*/.exec(this.text)?.[0].length ?? 0);
      if (this.text.startsWith(']')) {
        this.place = 'after';
        this.skip(1);
        return;
      }
      const end = endOfValue(this.text);
      if (end === -1) break;
      yield parseJson(Buffer.from(this.text.slice(0, end), 'latin1'), this.line);
      this.skip(end);
    }
    if (this.text.length > LONGEST_VALUE) throw new UnreadableFile(`The athlete that starts on line ${this.line} doesn't end.`);
  }

  private skip(length: number): void {
    this.line += this.text.slice(0, length).match(/\n/g)?.length ?? 0;
    this.text = this.text.slice(length);
  }
}

/** A string (the group tells one that is still open), or a mark of structure. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|(\\?$))|[[{\]},]/gs;

/** Where a value that starts at 0 ends: at a comma or bracket of the list itself. -1 while that is still to come. */
function endOfValue(text: string): number {
  TOKENS.lastIndex = 0;
  let depth = 0;
  for (let token = TOKENS.exec(text); token !== null; token = TOKENS.exec(text)) {
    const [mark, open] = token;
    if (open !== undefined) return -1;
    if (depth === 0 && (mark === ',' || mark === ']')) return token.index;
    if (mark === '{' || mark === '[') depth += 1;
    if (mark === '}' || mark === ']') depth -= 1;
  }
  return -1;
}
