import { Processor } from '@nestjs/bullmq';
import { DelayedError, type Job } from 'bullmq';
import { JobHost } from '../../queue/job-host.js';
import type { Message } from '../../queue/outbox.sql.js';
import { ImportAthletes } from './import-athletes.js';

/** A small list shouldn't have to wait for a large one. */
const AT_ONCE = 2;
const LATER_MS = 10_000;
const GIVEN_UP = 'Something went wrong on our side, again and again. What was read by then is in; send the file again to add the rest.';

@Processor('import-athletes', { concurrency: AT_ONCE })
export class ImportAthletesProcessor extends JobHost {
  constructor(private readonly importAthletes: ImportAthletes) {
    super();
  }

  override async process(job: Job<Message<{ importId: string }>>, token?: string): Promise<void> {
    const { outboxId, payload } = job.data;
    try {
      await this.importAthletes.run(payload.importId, outboxId);
    } catch (error) {
      if (job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw error;
      await this.giveUp(job, token);
      throw error;
    }
  }

  /** When even that can't be stored, the database is away: the job waits for it, however long that takes. */
  private async giveUp(job: Job<Message<{ importId: string }>>, token: string | undefined): Promise<void> {
    try {
      await this.importAthletes.end(job.data.payload.importId, job.data.outboxId, GIVEN_UP);
    } catch {
      await job.moveToDelayed(Date.now() + LATER_MS, token);
      throw new DelayedError();
    }
  }
}
