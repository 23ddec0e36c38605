import { Module } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.js';
import { AuthModule } from './auth/auth.module.js';
import { ConsensusModule } from './consensus/consensus.module.js';
import { ExportModule } from './export/export.module.js';
import { SubscriptionsModule } from './export/subscriptions/subscriptions.module.js';
import { FeedModule } from './handles/feed/feed.module.js';
import { HandlesModule } from './handles/reads/handles.module.js';
import { HttpModule } from './http/http.module.js';
import { QueueConsoleModule } from './queue/console/queue-console.module.js';
import { MturkModule } from './mturk/mturk.module.js';
import { HandoutModule } from './tasks/handout/handout.module.js';
import { SampleModule } from './tasks/sample/sample.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { WorkersModule } from './workers/workers.module.js';

/** What answers HTTP, as a list. */
@Module({
  imports: [
    HttpModule,
    AuthModule,
    WorkersModule,
    TasksModule,
    SampleModule,
    HandoutModule,
    ConsensusModule,
    FeedModule,
    HandlesModule,
    ExportModule,
    SubscriptionsModule,
    AlertsModule,
    QueueConsoleModule,
    MturkModule,
  ],
})
export class WebModule {}
