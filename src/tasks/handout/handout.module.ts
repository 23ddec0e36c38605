import { Module } from '@nestjs/common';
import { AssignmentsController } from './assignments.controller.js';
import { ClaimTask } from './claim-task.js';
import { ReadAssignments } from './read-assignments.js';
import { RenewAssignment } from './renew-assignment.js';
import { SweepLeases } from './sweep-leases.js';

@Module({ controllers: [AssignmentsController], providers: [ClaimTask, ReadAssignments, RenewAssignment], exports: [ClaimTask] })
export class HandoutModule {}

/** What the hand-out needs done all the time. */
@Module({ providers: [SweepLeases], exports: [SweepLeases] })
export class HandoutWorkerModule {}
