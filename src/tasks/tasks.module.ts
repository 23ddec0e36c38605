import { Module } from '@nestjs/common';
import { BatchReportsController } from './batches/batch-reports.controller.js';
import { BatchesController } from './batches/batches.controller.js';
import { ChangeBatch } from './batches/change-batch.js';
import { CreateBatch } from './batches/create-batch.js';
import { ReadBatches } from './batches/read-batches.js';
import { ReadEstimate } from './batches/read-estimate.js';
import { StreamAnswers } from './batches/stream-answers.js';
import { AddGold } from './gold/add-gold.js';
import { GoldController } from './gold/gold.controller.js';
import { PromoteTask } from './gold/promote-task.js';
import { ReadGold } from './gold/read-gold.js';
import { RetireGold } from './gold/retire-gold.js';
import { ImportAthletes } from './imports/import-athletes.js';
import { ImportAthletesProcessor } from './imports/import-athletes.processor.js';
import { ImportsController } from './imports/imports.controller.js';
import { ReadImports } from './imports/read-imports.js';
import { ReceiveImport } from './imports/receive-import.js';
import { ApplyPolicy } from './policies/apply-policy.js';
import { ReadTasks } from './reads/read-tasks.js';
import { TasksController } from './reads/tasks.controller.js';

/** What is to be looked up. */
@Module({
  controllers: [BatchesController, BatchReportsController, ImportsController, TasksController, GoldController],
  providers: [
    CreateBatch,
    ChangeBatch,
    ReadBatches,
    ReadEstimate,
    StreamAnswers,
    ApplyPolicy,
    ReceiveImport,
    ReadImports,
    ReadTasks,
    AddGold,
    PromoteTask,
    RetireGold,
    ReadGold,
  ],
  exports: [ApplyPolicy],
})
export class TasksModule {}

/** What lists of athletes need done off the queue. */
@Module({ providers: [ImportAthletes, ImportAthletesProcessor], exports: [ImportAthletes] })
export class TasksWorkerModule {}
