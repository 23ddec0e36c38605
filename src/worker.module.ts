import { Module } from '@nestjs/common';
import { AlertsWorkerModule } from './alerts/alerts.module.js';
import { AuthWorkerModule } from './auth/auth.module.js';
import { ConsensusWorkerModule } from './consensus/consensus.module.js';
import { ExportWorkerModule } from './export/export.module.js';
import { SubscriptionsWorkerModule } from './export/subscriptions/subscriptions.module.js';
import { FeedWorkerModule } from './handles/feed/feed.module.js';
import { MturkWorkerModule } from './mturk/mturk.module.js';
import { QueueModule } from './queue/queue.module.js';
import { HandoutWorkerModule } from './tasks/handout/handout.module.js';
import { TasksWorkerModule } from './tasks/tasks.module.js';
import { WorkersWorkerModule } from './workers/workers.module.js';

/** What works off queues and sweeps, as a list. */
@Module({
  imports: [
    QueueModule,
    AuthWorkerModule,
    HandoutWorkerModule,
    TasksWorkerModule,
    ConsensusWorkerModule,
    FeedWorkerModule,
    ExportWorkerModule,
    SubscriptionsWorkerModule,
    WorkersWorkerModule,
    AlertsWorkerModule,
    MturkWorkerModule,
  ],
})
export class WorkerModule {}
