import { Module } from '@nestjs/common';
import { BatchReportsController } from './batches/batch-reports.controller.js';
import { BatchesController } from './batches/batches.controller.js';
import { ChangeBatch } from './batches/change-batch.js';
import { CreateBatch } from './batches/create-batch.js';
import { ReadBatches } from './batches/read-batches.js';
import { ReadEstimate } from './batches/read-estimate.js';
import { StreamAnswers } from './batches/stream-answers.js';
import { ReadTasks } from './reads/read-tasks.js';
import { TasksController } from './reads/tasks.controller.js';

/** What is to be looked up. */
@Module({
  controllers: [BatchesController, BatchReportsController, TasksController],
  providers: [CreateBatch, ChangeBatch, ReadBatches, ReadEstimate, StreamAnswers, ReadTasks],
})
export class TasksModule {}
