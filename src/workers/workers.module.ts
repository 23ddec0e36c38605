import { Module } from '@nestjs/common';
import { PayoutsAdminController } from './money/payouts-admin.controller.js';
import { PayoutsController } from './money/payouts.controller.js';
import { ReadPayouts } from './money/read-payouts.js';
import { RequestPayout } from './money/request-payout.js';
import { SettlePayout } from './money/settle-payout.js';
import { ReadRecord } from './record/read-record.js';
import { RecordController } from './record/record.controller.js';
import { RegisterWorker } from './registration/register-worker.js';
import { RegistrationController } from './registration/registration.controller.js';

@Module({
  controllers: [RegistrationController, RecordController, PayoutsController, PayoutsAdminController],
  providers: [RegisterWorker, ReadRecord, RequestPayout, SettlePayout, ReadPayouts],
})
export class WorkersModule {}
