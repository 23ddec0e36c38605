import type { EntityManager } from 'typeorm';

export async function findReported(
  tx: EntityManager,
  externalId: string,
  platform: string,
): Promise<{ athleteId: string; taskId: string } | undefined> {
  const rows: { athleteId: string; taskId: string }[] = await tx.query(
    'select athlete_id as "athleteId", task_id as "taskId" from registry where external_id = $1 and platform = $2',
    [externalId, platform],
  );
  return rows[0];
}

export async function insertReport(
  tx: EntityManager,
  report: { athleteId: string; platform: string; problem: string; observed: string | null; by: string; taskId: string | null },
): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    'insert into report (athlete_id, platform, problem, observed, reported_by, task_id) values ($1, $2, $3, $4, $5, $6) returning id',
    [report.athleteId, report.platform, report.problem, report.observed, report.by, report.taskId],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}
