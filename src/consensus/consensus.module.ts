import { Module } from '@nestjs/common';
import { HandoutModule } from '../tasks/handout/handout.module.js';
import { AdjudicateTask } from './adjudicate-task.js';
import { AdjudicationController } from './adjudication.controller.js';
import { AnswersController } from './answers.controller.js';
import { ResolveConflict } from './resolve-conflict.js';
import { ReturnAssignment } from './return-assignment.js';
import { ScoreAnswers } from './score-answers.js';
import { ScoreAnswersProcessor } from './score-answers.processor.js';
import { SubmitAnswer } from './submit-answer.js';
import { VoidWorker } from './void-worker.js';

@Module({
  imports: [HandoutModule],
  controllers: [AnswersController, AdjudicationController],
  providers: [SubmitAnswer, ReturnAssignment, AdjudicateTask, ResolveConflict, VoidWorker],
})
export class ConsensusModule {}

/** What consensus does off the queue. */
@Module({ providers: [ScoreAnswers, ScoreAnswersProcessor] })
export class ConsensusWorkerModule {}
