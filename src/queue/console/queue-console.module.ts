import { Module } from '@nestjs/common';
import { QueueDesk } from './queue-desk.js';
import { QueuesController } from './queues.controller.js';
import { ReadQueues } from './read-queues.js';
import { RetryJobs } from './retry-jobs.js';

/** The job queues as an administrator sees them. */
@Module({ controllers: [QueuesController], providers: [QueueDesk, ReadQueues, RetryJobs] })
export class QueueConsoleModule {}
