import type { EntityManager } from 'typeorm';

export type Level = 'Assignment' | 'HIT';

export interface Result {
  subjectId: string;
  subjectType: 'Assignment' | 'HIT' | 'Question';
  question: string | null;
  key: string;
  value: string;
}

export interface Action {
  name: 'Approve' | 'Reject' | 'Extend';
  targetId: string;
  targetType: 'Assignment' | 'HIT';
  status: 'Succeeded' | 'Failed';
  result: string | null;
  errorCode: string | null;
}

export async function insertResults(tx: EntityManager, hitId: string, level: Level, results: readonly Result[]): Promise<void> {
  await tx.query(
    `insert into hit_review_result (hit_id, level, action_id, subject_id, subject_type, question_id, key, value)
     select $1, $2, gen_random_uuid(), * from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      hitId,
      level,
      results.map(({ subjectId }) => subjectId),
      results.map(({ subjectType }) => subjectType),
      results.map(({ question }) => question),
      results.map(({ key }) => key),
      results.map(({ value }) => value),
    ],
  );
}

export async function insertAction(tx: EntityManager, hitId: string, level: Level, action: Action): Promise<void> {
  await tx.query(
    `insert into hit_review_action (hit_id, level, action_id, name, target_id, target_type, status, result, error_code)
     values ($1, $2, gen_random_uuid(), $3, $4, $5, $6, $7, $8)`,
    [hitId, level, action.name, action.targetId, action.targetType, action.status, action.result, action.errorCode],
  );
}
