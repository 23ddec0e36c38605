import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { AppealsAdminController } from './appeals/appeals-admin.controller.js';
import { AppealsController } from './appeals/appeals.controller.js';
import { DecideAppeal } from './appeals/decide-appeal.js';
import { OpenAppeal } from './appeals/open-appeal.js';
import { ReadAppeals } from './appeals/read-appeals.js';
import { EraseWorker } from './erasure/erase-worker.js';
import { ErasureAdminController } from './erasure/erasure-admin.controller.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { MessagesAdminController } from './messages/messages-admin.controller.js';
import { MessagesController } from './messages/messages.controller.js';
import { ReadMessages } from './messages/read-messages.js';
import { SendMessage } from './messages/send-message.js';
import { PayoutsAdminController } from './money/payouts-admin.controller.js';
import { PayoutsController } from './money/payouts.controller.js';
import { ReadPayouts } from './money/read-payouts.js';
import { RequestPayout } from './money/request-payout.js';
import { SettlePayout } from './money/settle-payout.js';
import { StreamStatement } from './money/stream-statement.js';
import { ReadRecord } from './record/read-record.js';
import { RecordController } from './record/record.controller.js';
import { StreamRecord } from './record/stream-record.js';
import { RejectAnswers } from './rejections/reject-answers.js';
import { RejectionsController } from './rejections/rejections.controller.js';
import { IssueLink } from './registration/issue-link.js';
import { LinksController } from './registration/links.controller.js';
import { RegisterWorker } from './registration/register-worker.js';
import { RegistrationController } from './registration/registration.controller.js';
import { ChangeStanding } from './standing/change-standing.js';
import { EndSuspensions } from './standing/end-suspensions.js';
import { ReadWorkers } from './standing/read-workers.js';
import { WorkersController } from './standing/workers.controller.js';
import { AddTrainingItem } from './training/add-training-item.js';
import { AnswerTraining } from './training/answer-training.js';
import { ChangeTrainingItem } from './training/change-training-item.js';
import { PlaceTrainingItem } from './training/place-training-item.js';
import { ReadTrainingItems } from './training/read-training-items.js';
import { ReadTraining } from './training/read-training.js';
import { SeedTraining } from './training/seed-training.js';
import { TrainingItemsController } from './training/training-items.controller.js';
import { TrainingController } from './training/training.controller.js';

@Module({
  imports: [AuthModule],
  controllers: [
    RegistrationController,
    RecordController,
    PayoutsController,
    AppealsController,
    WorkersController,
    LinksController,
    MessagesController,
    MessagesAdminController,
    PayoutsAdminController,
    RejectionsController,
    ErasureController,
    ErasureAdminController,
    AppealsAdminController,
    TrainingController,
    TrainingItemsController,
  ],
  providers: [
    RegisterWorker,
    IssueLink,
    SendMessage,
    ReadMessages,
    ReadRecord,
    StreamRecord,
    StreamStatement,
    RequestPayout,
    SettlePayout,
    ReadPayouts,
    RejectAnswers,
    EraseWorker,
    OpenAppeal,
    DecideAppeal,
    ReadAppeals,
    ChangeStanding,
    ReadWorkers,
    ReadTraining,
    AnswerTraining,
    SeedTraining,
    ReadTrainingItems,
    AddTrainingItem,
    ChangeTrainingItem,
    PlaceTrainingItem,
  ],
})
export class WorkersModule {}

/** What is done about workers without being asked. */
@Module({ providers: [EndSuspensions] })
export class WorkersWorkerModule {}
