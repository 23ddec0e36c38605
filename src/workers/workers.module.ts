import { Module } from '@nestjs/common';
import { ReadRecord } from './record/read-record.js';
import { RecordController } from './record/record.controller.js';
import { RegisterWorker } from './registration/register-worker.js';
import { RegistrationController } from './registration/registration.controller.js';

@Module({
  controllers: [RegistrationController, RecordController],
  providers: [RegisterWorker, ReadRecord],
})
export class WorkersModule {}
