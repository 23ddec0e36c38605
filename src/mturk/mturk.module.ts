import { Module } from '@nestjs/common';
import { PostOut } from '../http/outgoing/post-out.js';
import { ReadEvents } from './events/read-events.js';
import { SendNotifications } from './events/send-notifications.js';
import { ManageTurkKeys } from './keys/manage-turk-keys.js';
import { RequesterDeskController } from './keys/requester-desk.controller.js';
import { AddFunds } from './money/add-funds.js';
import { SettleHits } from './sweeps/settle-hits.js';
import { AnswerTurk } from './transport/answer-turk.js';
import { MturkController } from './transport/mturk.controller.js';
import { AcceptHit } from './work/accept-hit.js';
import { FramesController } from './work/frames.controller.js';
import { QualificationsController } from './work/qualifications.controller.js';
import { ReadFrame } from './work/read-frame.js';
import { ReadNotices } from './work/read-notices.js';
import { ReadWork } from './work/read-work.js';
import { RequestQualification } from './work/request-qualification.js';
import { ReturnWork } from './work/return-work.js';
import { SubmitWork } from './work/submit-work.js';
import { WorkController } from './work/work.controller.js';

@Module({
  controllers: [MturkController, RequesterDeskController, WorkController, FramesController, QualificationsController],
  providers: [
    AnswerTurk,
    ManageTurkKeys,
    AddFunds,
    ReadWork,
    ReadFrame,
    AcceptHit,
    SubmitWork,
    ReturnWork,
    ReadEvents,
    ReadNotices,
    RequestQualification,
  ],
})
export class MturkModule {}

/** What HITs need done all the time. */
@Module({ providers: [PostOut, SettleHits, SendNotifications] })
export class MturkWorkerModule {}
