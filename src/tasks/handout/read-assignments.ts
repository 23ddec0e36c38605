import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { prepared } from '../../database/prepared.js';
import { notFound } from '../../shared/refusal.js';
import { type AssignmentCard, type AssignmentView, viewAssignment } from './assignment.view.js';

@Injectable()
export class ReadAssignments {
  constructor(private readonly db: DataSource) {}

  /** What a worker sees of their own assignment. */
  async one(assignmentId: string, workerId: string): Promise<AssignmentView> {
    const assignment = await findAssignment(this.db.manager, assignmentId, workerId);
    if (assignment === undefined) throw notFound('assignment');
    return assignment;
  }
}

export async function findAssignment(tx: EntityManager, assignmentId: string, workerId: string): Promise<AssignmentView | undefined> {
  const [row]: { card: AssignmentCard | null }[] = await tx.query(prepared('select assignment_card($1, $2) as card'), [
    assignmentId,
    workerId,
  ]);
  return row?.card == null ? undefined : viewAssignment(row.card);
}
