import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { finish } from '../../queue/outbox.sql.js';
import { takeTurn } from '../batches/batch.sql.js';
import { endJob, findJob, type ImportJob, readChunk } from './import-job.sql.js';
import { readAthletes } from './read-athletes.js';
import { type AthleteRecord, UnreadableFile } from './record.js';
import { type Lot, NEEDED, storeRows } from './store-rows.js';

/** Records in one transaction. */
const LOT = 1000;
/** After so many new tasks the planner's figures are of another database. */
const MANY_TASKS = 10_000;

/** Reads an uploaded list and makes athletes and tasks of it. Cut short at any point, it goes on where it was when it is run again. */
@Injectable()
export class ImportAthletes implements OnModuleDestroy {
  private stopping = false;

  constructor(private readonly db: DataSource) {}

  /** A process that ends leaves the rest to the next one, which is sent the message again. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  async run(importId: string, outboxId: string): Promise<void> {
    const job = await findJob(this.db.manager, importId);
    if (job !== undefined && (job.status === 'queued' || job.status === 'running')) {
      const ended = await this.import(job);
      if (ended === undefined) return;
      await this.refreshFigures(importId);
      return this.end(importId, outboxId, ended.error);
    }
    await this.db.transaction((tx) => finish(tx, outboxId));
  }

  /** Ends the job with a sentence for whoever sent the file. */
  async end(importId: string, outboxId: string, error: string | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      await endJob(tx, importId, error);
      await finish(tx, outboxId);
    });
  }

  /** Answers how the import ended; undefined when the rest is left to somebody else. */
  private async import(job: ImportJob): Promise<{ error: string | null } | undefined> {
    try {
      for await (const lot of inLots(readAthletes(job.format, this.chunks(job.id), NEEDED), job.nextRecord)) {
        if (this.stopping || !(await this.store(job, lot))) return undefined;
      }
      return { error: null };
    } catch (error) {
      if (error instanceof UnreadableFile) return { error: error.message };
      throw error;
    }
  }

  protected async store(job: ImportJob, lot: Lot): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const batch = await takeTurn(tx, job.batchId, null, 'fill');
      if (batch.status === 'closed')
        throw new UnreadableFile('The batch was closed before its import was done; what was read by then is in.');
      return storeRows(tx, batch, job.id, lot);
    });
  }

  private async *chunks(importId: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const bytes = await readChunk(this.db.manager, importId, position);
      if (bytes === undefined) return;
      yield bytes;
    }
  }

  private async refreshFigures(importId: string): Promise<void> {
    const job = await findJob(this.db.manager, importId);
    if (job !== undefined && job.tasks > MANY_TASKS) await this.db.query('analyze athlete, task, handout');
  }
}

/** Deals records out in lots, leaving out those that are stored already. */
async function* inLots(stretches: AsyncIterable<{ records: AthleteRecord[]; bytes: number }>, stored: number): AsyncGenerator<Lot> {
  let waiting: AthleteRecord[] = [];
  let first = 0;
  let bytesRead = 0;
  for await (const { records, bytes } of stretches) {
    bytesRead = bytes;
    waiting = waiting.concat(records);
    let at = Math.min(waiting.length, Math.max(0, stored - first));
    for (; waiting.length - at >= LOT; at += LOT) yield { records: waiting.slice(at, at + LOT), first: first + at, bytesRead };
    waiting = waiting.slice(at);
    first += at;
  }
  if (waiting.length > 0) yield { records: waiting, first, bytesRead };
}
