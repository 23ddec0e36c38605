import type { DataSource } from 'typeorm';
import { insertChunk, insertJob, receiveJob } from '../../src/tasks/imports/import-job.sql.js';
import { ImportAthletes } from '../../src/tasks/imports/import-athletes.js';
import { fillBatch } from './handout-world.js';

const CHUNK_ATHLETES = 10_000;

/** Imports so many made-up athletes as a CSV file into a batch of their own. @returns seconds from the first byte to the last task on offer */
export async function importAthletes(db: DataSource, athletes: number): Promise<number> {
  const batchId = await fillBatch(db, 0);
  const began = performance.now();
  const importId = await insertJob(db.manager, { batchId, by: batchId, format: 'csv', refresh: false });
  let [position, bytes] = [0, 0];
  for (const piece of csvPieces(athletes)) {
    await insertChunk(db.manager, importId, position, piece);
    position += 1;
    bytes += piece.length;
  }
  await receiveJob(db.manager, importId, bytes);
  await new ImportAthletes(db).run(importId, '0');
  const seconds = (performance.now() - began) / 1_000;
  const [{ made }]: [{ made: number }] = await db.query('select count(*)::int as made from handout');
  if (made !== athletes) throw new Error(`${made} tasks were made of ${athletes} athletes`);
  return seconds;
}

function* csvPieces(athletes: number): Generator<Buffer> {
  yield Buffer.from('external_id,name,sport,league,team,position,birth_date\n');
  for (let first = 0; first < athletes; first += CHUNK_ATHLETES) {
    const rows = Array.from({ length: Math.min(CHUNK_ATHLETES, athletes - first) }, (_, n) => rowOf(first + n));
    yield Buffer.from(rows.join(''));
  }
}

/** One in fifty shares a name with another. */
const rowOf = (n: number): string =>
  `a-${n},"Athlete ${n % 50 === 0 ? n + 1 : n}, of ${n % 997}",basketball,NBA,T${n % 30},G,19${70 + (n % 30)}-0${1 + (n % 9)}-1${n % 10}\n`;
