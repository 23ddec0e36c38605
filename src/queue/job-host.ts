import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { Message } from './outbox.sql.js';

/** What every processor shares: one line while its queue is away, instead of BullMQ's stack traces, and one for each try that failed. */
export abstract class JobHost extends WorkerHost {
  private readonly log = new Logger(this.constructor.name);

  @OnWorkerEvent('error')
  queueFailed(error: Error): void {
    this.log.warn(`The queue does not answer: ${error.message}`);
  }

  /** Absent: the job was lost together with who worked at it, again and again. */
  @OnWorkerEvent('failed')
  tryFailed(job: Job<Message> | undefined, error: Error): void {
    if (job === undefined) return;
    const said = `${job.name} ${job.id} ${JSON.stringify(job.data.payload)} failed, try ${job.attemptsMade} of ${job.opts.attempts}`;
    if (job.attemptsMade < (job.opts.attempts ?? 1)) this.log.warn(`${said}: ${error.message}`);
    else this.log.error(`${said}: ${error.stack}`);
  }
}
