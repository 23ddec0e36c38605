import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { prepared } from '../../database/prepared.js';
import { notFound } from '../../shared/refusal.js';
import { ATHLETE_CARD, NAMESAKE_CARDS } from '../athletes/athlete-card.sql.js';
import { type AssignmentRow, type AssignmentView, viewAssignment } from './assignment.view.js';

const ASSIGNMENT = `
  select a.id, a.task_id as "taskId", a.status, t.platform, a.reward_micros as "rewardMicros", a.expires_at as "expiresAt",
         ${ATHLETE_CARD('w')} as athlete, ${NAMESAKE_CARDS('w')} as namesakes, b.instructions
    from assignment a join task t on t.id = a.task_id join athlete w on w.id = t.athlete_id join batch b on b.id = a.batch_id
   where a.id = $1 and a.worker_id = $2`;

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
  const [row]: AssignmentRow[] = await tx.query(prepared(ASSIGNMENT), [assignmentId, workerId]);
  return row === undefined ? undefined : viewAssignment(row);
}
