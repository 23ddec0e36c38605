import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, Refusal } from '../../shared/refusal.js';
import type { AssignmentView } from './assignment.view.js';
import { renewLease } from './leases.sql.js';
import { findAssignment } from './read-assignments.js';

/** Keeps a lease alive while its worker is busy with it. */
@Injectable()
export class RenewAssignment {
  constructor(private readonly db: DataSource) {}

  async run(assignmentId: string, workerId: string): Promise<AssignmentView> {
    return this.db.transaction(async (tx) => {
      const lease = await renewLease(tx, assignmentId, workerId);
      const assignment = await findAssignment(tx, assignmentId, workerId);
      if (lease === undefined || assignment === undefined) throw notFound('assignment');
      if (lease.status === 'submitted') throw new Refusal('conflict', 'already_submitted', 'You have sent this answer already.');
      if (lease.status !== 'assigned' || lease.ranOut) {
        throw new Refusal(
          'conflict',
          'assignment_expired',
          'The time for this task has run out. You can still send the answer for a while: it is paid, but no longer counts.',
        );
      }
      if (lease.taskStatus !== 'open') {
        throw new Refusal(
          'conflict',
          'task_decided',
          'Enough answers have come in meanwhile. Yours is still kept and paid, but no longer counts.',
        );
      }
      return assignment;
    });
  }
}
