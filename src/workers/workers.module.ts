import { Module } from '@nestjs/common';
import { RegisterWorker } from './registration/register-worker.js';
import { RegistrationController } from './registration/registration.controller.js';

@Module({
  controllers: [RegistrationController],
  providers: [RegisterWorker],
})
export class WorkersModule {}
