import { Module } from '@nestjs/common';
import { QueueModule } from './queue/queue.module.js';

/** What works off queues and sweeps, as a list. */
@Module({ imports: [QueueModule] })
export class WorkerModule {}
