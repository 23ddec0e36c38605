import { invalid, Refusal } from '../../shared/refusal.js';
import { unsupported } from '../../http/bodies.js';
import { JsonObjects } from '../imports/json-object.js';
import { readAthletes } from '../imports/read-athletes.js';
import { type AthleteRecord, UnreadableFile } from '../imports/record.js';

/** More at once would hold up the imports. */
const MOST_ITEMS = 10_000;

/** The records of an uploaded list of gold. In CSV a record's line is the file's; in JSON the first item is 1. */
export async function goldRecords(mediaType: string, body: Buffer): Promise<AthleteRecord[]> {
  const records = mediaType === 'application/json' ? jsonRecords(body) : await csvRecords(mediaType, body);
  if (records.length > MOST_ITEMS) throw invalid('items', `are ${records.length}; send at most ${MOST_ITEMS} at once`);
  return records;
}

async function csvRecords(mediaType: string, body: Buffer): Promise<AthleteRecord[]> {
  if (mediaType !== 'text/csv') throw unsupported('Send gold as text/csv or application/json, and say so in Content-Type.');
  const all: AthleteRecord[] = [];
  try {
    for await (const { records } of readAthletes('csv', [body], ['name'])) all.push(...records);
  } catch (error) {
    if (error instanceof UnreadableFile) throw unreadable(error.message);
    throw error;
  }
  return all;
}

function jsonRecords(body: Buffer): AthleteRecord[] {
  const items = itemsOf(body);
  const objects = new JsonObjects();
  return items.map((value, index) => objects.record({ line: index + 1, value }));
}

function itemsOf(body: Buffer): unknown[] {
  const value = parsed(body);
  const { items, ...others } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const [stranger] = Object.keys(others);
  if (!Array.isArray(items)) throw invalid('items', 'must be a list of athletes with platform and handle');
  if (stranger !== undefined) throw invalid(stranger, 'is not a field of this call; remove it');
  return items;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw unreadable('The body is not valid JSON.');
  }
}

const unreadable = (sentence: string): Refusal =>
  new Refusal('invalid', 'invalid_input', sentence, { errors: [{ field: 'body', message: sentence }] });
