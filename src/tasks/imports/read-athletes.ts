import { CsvReader, type CsvRecord } from './csv-reader.js';
import { CsvTable } from './csv-table.js';
import { JsonArrayReader } from './json-array-reader.js';
import { JsonLinesReader } from './json-lines-reader.js';
import { JsonObjects } from './json-object.js';
import { type AthleteField, type AthleteRecord, UnreadableFile } from './record.js';

export type ImportFormat = 'csv' | 'ndjson' | 'json';

/** Turns bytes into records as they come. */
interface RecordReader {
  read(bytes: Buffer): AthleteRecord[];
  end(): AthleteRecord[];
}

/** Some records of a file, and how many of its bytes have been read by then. */
export interface ReadStretch {
  records: AthleteRecord[];
  bytes: number;
}

/**
 * Reads a list of athletes, never more than a stretch of it in memory.
 * @param needed the fields without which no row can be used
 * @throws UnreadableFile, with a sentence for whoever sent it
 */
export async function* readAthletes(
  format: ImportFormat,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  needed: readonly AthleteField[],
): AsyncGenerator<ReadStretch> {
  const reader = readerFor(format, needed);
  let bytes = 0;
  for await (const piece of pieces) {
    const text = bytes === 0 ? withoutMark(piece) : piece;
    bytes += piece.length;
    yield { records: reader.read(text), bytes };
  }
  yield { records: reader.end(), bytes };
}

function readerFor(format: ImportFormat, needed: readonly AthleteField[]): RecordReader {
  if (format === 'csv') return new CsvAthletes(needed);
  return new JsonAthletes(format === 'json' ? new JsonArrayReader() : new JsonLinesReader());
}

/** The first record names the columns. */
class CsvAthletes implements RecordReader {
  private readonly csv = new CsvReader();
  private table: CsvTable | undefined;

  constructor(private readonly needed: readonly AthleteField[]) {}

  read(bytes: Buffer): AthleteRecord[] {
    return this.rows(this.csv.read(bytes));
  }

  end(): AthleteRecord[] {
    const rows = this.rows(this.csv.end());
    if (this.table === undefined) throw new UnreadableFile('The file is empty; its first line must name the columns.');
    return rows;
  }

  private rows(records: CsvRecord[]): AthleteRecord[] {
    const [first] = records;
    if (first === undefined) return [];
    const rows = this.table === undefined ? records.slice(1) : records;
    const table = (this.table ??= CsvTable.from(first, this.needed));
    return rows.map((record) => table.record(record));
  }
}

class JsonAthletes implements RecordReader {
  private readonly objects = new JsonObjects();

  constructor(private readonly json: JsonArrayReader | JsonLinesReader) {}

  read(bytes: Buffer): AthleteRecord[] {
    return this.json.read(bytes).map((record) => this.objects.record(record));
  }

  end(): AthleteRecord[] {
    return this.json.end().map((record) => this.objects.record(record));
  }
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** What else is sent by mistake, by its first bytes. */
const MISTAKES: [Buffer, string][] = [
  [Buffer.from([0xff, 0xfe]), 'The file is UTF-16; save it as UTF-8.'],
  [Buffer.from([0xfe, 0xff]), 'The file is UTF-16; save it as UTF-8.'],
  [Buffer.from('PK\u0003\u0004', 'latin1'), 'The file is a workbook or an archive; save the table as CSV.'],
  [Buffer.from([0x1f, 0x8b]), 'The file is compressed; unpack it first.'],
];

function withoutMark(bytes: Buffer): Buffer {
  const mistake = MISTAKES.find(([mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (mistake !== undefined) throw new UnreadableFile(mistake[1]);
  return bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
}
