import { isUtf8 } from 'node:buffer';
import { UnreadableFile } from './record.js';

/** One JSON value and the line that it starts on, or what is wrong there. */
export type JsonRecord = { line: number; value: unknown } | { line: number; wrong: string };

export const LONGEST_VALUE = 1024 * 1024;
const LINE_FEED = 10;

/** Reads JSON Lines piece by piece: a value on each line. Empty lines are skipped. */
export class JsonLinesReader {
  private rest = Buffer.alloc(0);
  private line = 1;

  /** The records that are complete by now. Throws UnreadableFile when a line doesn't end. */
  read(bytes: Buffer): JsonRecord[] {
    const text = Buffer.concat([this.rest, bytes]);
    const records: JsonRecord[] = [];
    let at = 0;
    for (let end = text.indexOf(LINE_FEED); end !== -1; end = text.indexOf(LINE_FEED, at)) {
      records.push(...this.take(text.subarray(at, end)));
      at = end + 1;
    }
    this.rest = text.subarray(at);
    if (this.rest.length > LONGEST_VALUE)
      throw new UnreadableFile(`Line ${this.line} is longer than a megabyte; send one athlete on each line.`);
    return records;
  }

  /** The rest. */
  end(): JsonRecord[] {
    return this.take(this.rest);
  }

  private take(bytes: Buffer): JsonRecord[] {
    const { line } = this;
    this.line += 1;
    return bytes.toString('latin1').trim() === '' ? [] : [parseJson(bytes, line)];
  }
}

export function parseJson(bytes: Buffer, line: number): JsonRecord {
  if (!isUtf8(bytes)) return { line, wrong: "isn't UTF-8" };
  try {
    return { line, value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { line, wrong: "isn't valid JSON" };
  }
}
