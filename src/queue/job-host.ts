import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';

/** What every processor shares: while its queue is away it says so in one line, instead of BullMQ's stack traces. */
export abstract class JobHost extends WorkerHost {
  private readonly log = new Logger(this.constructor.name);

  @OnWorkerEvent('error')
  queueFailed(error: Error): void {
    this.log.warn(`The queue does not answer: ${error.message}`);
  }
}
