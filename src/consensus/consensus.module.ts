import { Module } from '@nestjs/common';
import { ApplyPolicy } from '../tasks/policies/apply-policy.js';
import { HandoutModule } from '../tasks/handout/handout.module.js';
import { AdjudicateTask } from './adjudicate-task.js';
import { AdjudicationController } from './adjudication.controller.js';
import { AnswersController } from './answers.controller.js';
import { ConsoleController } from './console/console.controller.js';
import { ReadOverview } from './console/read-overview.js';
import { PoliciesController } from './policies/policies.controller.js';
import { ReportHandle } from './reports/report-handle.js';
import { ReportsController } from './reports/reports.controller.js';
import { ResolveConflict } from './resolve-conflict.js';
import { ReturnAssignment } from './return-assignment.js';
import { ScoreAnswers } from './score-answers.js';
import { ScoreAnswersProcessor } from './score-answers.processor.js';
import { SubmitAnswer } from './submit-answer.js';
import { VoidWorker } from './void-worker.js';

@Module({
  imports: [HandoutModule],
  controllers: [AnswersController, AdjudicationController, ReportsController, ConsoleController, PoliciesController],
  providers: [SubmitAnswer, ReturnAssignment, AdjudicateTask, ResolveConflict, VoidWorker, ReportHandle, ReadOverview, ApplyPolicy],
})
export class ConsensusModule {}

/** What consensus does off the queue. */
@Module({ providers: [ScoreAnswers, ScoreAnswersProcessor] })
export class ConsensusWorkerModule {}
