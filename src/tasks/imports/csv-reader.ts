import { isUtf8 } from 'node:buffer';
import { LONGEST_RECORD, readQuoted } from './csv-quotes.js';
import { countLineEnds, Finder, LineEnds } from './line-ends.js';
import { UnreadableFile } from './record.js';

/** One record of a CSV text, null for a field that isn't UTF-8; or what is wrong with the line that it starts on. */
export type CsvRecord = { line: number; fields: (string | null)[] } | { line: number; wrong: string };

const BEYOND_ASCII = /[\u0080-\u00ff]/;

/**
 * Reads CSV (RFC 4180, any line ends) piece by piece. Own code rather than a library's, because a record that can't be read must cost
 * its own line only: after a quote that is never closed, or text behind a closing one, reading goes on with the next physical line,
 * where a parser loses everything up to the next quote that fits. The property tests hold it to csv-parse on all that is well formed.
 *
 * A quote inside a field that doesn't begin with one is a character like any other (Dwayne "The Rock" Johnson). Empty lines are skipped.
 * The text is looked at as Latin-1, where each byte is one character, and decoded field by field: so a bad byte is found where it is.
 */
export class CsvReader {
  private text = '';
  private line = 1;

  /** The records that are complete by now. Throws UnreadableFile when a line doesn't end. */
  read(bytes: Buffer): CsvRecord[] {
    this.text += bytes.toString('latin1');
    return [...this.records(false)];
  }

  /** The rest. */
  end(): CsvRecord[] {
    return [...this.records(true)];
  }

  private *records(isEnd: boolean): Generator<CsvRecord> {
    const { text } = this;
    const [lines, quotes] = [new LineEnds(text, isEnd), new Finder(text, '"')];
    let at = 0;
    for (let stop = lines.of(at); stop !== null; stop = lines.of(at)) {
      const { line } = this;
      if (quotes.from(at) >= stop.end) {
        yield* unlessEmpty(line, fieldsOf(text.slice(at, stop.end)));
        this.line += 1;
        at = stop.next;
        continue;
      }
      const record = readQuoted(text, at, isEnd);
      if (record === 'unfinished') break;
      if ('wrong' in record) {
        yield { line, wrong: record.wrong };
        this.line += 1;
        at = stop.next;
        continue;
      }
      yield* unlessEmpty(line, record.fields.map(decode));
      // The last line of a file may have no end.
      this.line += Math.max(1, countLineEnds(text.slice(at, record.next)));
      at = record.next;
    }
    if (text.length - at > LONGEST_RECORD)
      throw new UnreadableFile(`Line ${this.line} is longer than a megabyte; this is no list of athletes.`);
    this.text = text.slice(at);
  }
}

const fieldsOf = (line: string): (string | null)[] => (BEYOND_ASCII.test(line) ? line.split(',').map(decode) : line.split(','));

function* unlessEmpty(line: number, fields: (string | null)[]): Generator<CsvRecord> {
  if (fields.length > 1 || fields[0]?.trim() !== '') yield { line, fields };
}

function decode(field: string): string | null {
  if (!BEYOND_ASCII.test(field)) return field;
  const bytes = Buffer.from(field, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}
