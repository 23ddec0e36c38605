import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../../shared/refusal.js';
import { type AssignmentRow, type AssignmentView, viewAssignment } from './assignment.view.js';

const CARD = (
  of: string,
): string => `json_build_object('name', ${of}.name, 'sport', ${of}.sport, 'league', ${of}.league, 'team', ${of}.team, 'position', ${of}.position,
  'birthDate', ${of}.birth_date, 'nationality', ${of}.nationality, 'aliases', ${of}.aliases, 'notes', ${of}.notes, 'facts', ${of}.facts)`;

/** An athlete known from gold alone has no id to tell them from an imported one by: the same sport and team is the same person. */
const ASSIGNMENT = `
  select a.id, a.task_id as "taskId", a.status, t.platform, a.reward_micros as "rewardMicros", a.expires_at as "expiresAt", ${CARD('w')} as athlete,
         coalesce((select json_agg(${CARD('n')} order by n.sport, n.external_id)
                     from (select * from athlete n
                            where n.name_key = w.name_key and n.id <> w.id and n.external_id is not null
                              and (w.external_id is not null or (n.sport, coalesce(n.team, '')) <> (w.sport, coalesce(w.team, '')))
                            order by n.sport, n.external_id limit 5) n), '[]') as namesakes,
         b.instructions
    from assignment a join task t on t.id = a.task_id join athlete w on w.id = t.athlete_id join batch b on b.id = a.batch_id`;

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
  const [row]: AssignmentRow[] = await tx.query(`${ASSIGNMENT} where a.id = $1 and a.worker_id = $2`, [assignmentId, workerId]);
  return row === undefined ? undefined : viewAssignment(row);
}
