import { Processor } from '@nestjs/bullmq';
import { DelayedError, type Job } from 'bullmq';
import { JobHost } from '../queue/job-host.js';
import type { Message } from '../queue/outbox.sql.js';
import { WriteExport } from './write-export.js';

const LATER_MS = 10_000;

/** One at a time: two would take turns at the same disk. */
@Processor('write-export', { concurrency: 1 })
export class WriteExportProcessor extends JobHost {
  constructor(private readonly writeExport: WriteExport) {
    super();
  }

  override async process(job: Job<Message<{ exportId: string }>>, token?: string): Promise<void> {
    const { outboxId, payload } = job.data;
    try {
      await this.writeExport.run(payload.exportId, outboxId);
    } catch (error) {
      if (job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw error;
      await this.giveUp(job, token, error);
      throw error;
    }
  }

  /** When even that can't be stored, the database is away: the job waits for it, however long that takes. */
  private async giveUp(job: Job<Message<{ exportId: string }>>, token: string | undefined, error: unknown): Promise<void> {
    try {
      await this.writeExport.giveUp(job.data.payload.exportId, job.data.outboxId, error);
    } catch {
      await job.moveToDelayed(Date.now() + LATER_MS, token);
      throw new DelayedError();
    }
  }
}
