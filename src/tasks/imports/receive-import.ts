import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import type { Caller } from '../../auth/caller.js';
import { inPieces, tooLarge } from '../../http/bodies.js';
import { accepted, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { post } from '../../queue/outbox.sql.js';
import { invalid, Refusal } from '../../shared/refusal.js';
import { takeTurn } from '../batches/batch.sql.js';
import { ownerFor } from '../batches/read-batches.js';
import { deleteJob, insertChunk, insertJob, receiveJob } from './import-job.sql.js';
import type { ImportView } from './import.view.js';
import type { ImportFormat } from './read-athletes.js';
import { findImport } from './read-imports.js';

const MEGABYTE = 1024 * 1024;
const CHUNK = MEGABYTE;
const LARGEST = 512 * MEGABYTE;

export interface IncomingImport {
  batchId: string;
  format: ImportFormat;
  refresh: boolean;
  bytes: Readable;
  /** What the sender says; 0 when it doesn't. */
  announcedBytes?: number;
}

/** Takes a list of athletes in: every byte is in the database before it is acknowledged, and never more than a chunk of it in memory. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly db: DataSource,
    private readonly repeats: Repeats,
  ) {}

  /** @param repetition what an Idempotency-Key is compared on, given the body's digest */
  async run(
    caller: Caller,
    incoming: IncomingImport,
    repetition: (digest: Buffer) => RepeatableRequest | null,
  ): Promise<Reply<ImportView>> {
    if ((incoming.announcedBytes ?? 0) > LARGEST) throw tooLarge(LARGEST);
    const importId = await this.begin(caller, incoming);
    try {
      const { digest, bytes } = await this.store(importId, incoming.bytes);
      if (bytes === 0) throw invalid('body', 'is empty; send the list of athletes');
      const reply = await this.repeats.once(repetition(digest), async (tx) => {
        await refuseClosed(takeTurn(tx, incoming.batchId, ownerFor(caller), 'fill'));
        await receiveJob(tx, importId, bytes);
        await post(tx, 'import-athletes', { importId });
        await recordAct(tx, {
          accountId: caller.accountId,
          action: 'batch.filled',
          subject: `batch:${incoming.batchId}`,
          after: { importId, bytes, refresh: incoming.refresh },
        });
        return accepted(await findImport(tx, importId, ownerFor(caller)));
      });
      if (reply.body?.id !== importId) await deleteJob(this.db.manager, importId);
      return reply;
    } catch (error) {
      await deleteJob(this.db.manager, importId);
      throw error;
    }
  }

  private async begin(caller: Caller, { batchId, format, refresh }: IncomingImport): Promise<string> {
    return this.db.transaction(async (tx) => {
      await refuseClosed(takeTurn(tx, batchId, ownerFor(caller), 'fill'));
      return insertJob(tx, { batchId, by: caller.accountId, format, refresh });
    });
  }

  /** Each chunk on its own: one long transaction would hold the hand-out's order back for as long as the slowest upload takes. */
  private async store(importId: string, body: Readable): Promise<{ digest: Buffer; bytes: number }> {
    const hash = createHash('sha256');
    let [position, bytes] = [0, 0];
    for await (const piece of inPieces(body, CHUNK, LARGEST)) {
      hash.update(piece);
      await insertChunk(this.db.manager, importId, position, piece);
      position += 1;
      bytes += piece.length;
    }
    return { digest: hash.digest(), bytes };
  }
}

async function refuseClosed(batch: ReturnType<typeof takeTurn>): Promise<void> {
  if ((await batch).status === 'closed')
    throw new Refusal('conflict', 'batch_closed', 'This batch is closed; make a new one for these athletes.');
}
