import type { EntityManager } from 'typeorm';

export interface ReportedEntry {
  athleteId: string;
  taskId: string;
  status: string;
  handleKey: string | null;
}

export async function findReported(tx: EntityManager, externalId: string, platform: string): Promise<ReportedEntry | undefined> {
  const rows: ReportedEntry[] = await tx.query(
    'select athlete_id as "athleteId", task_id as "taskId", status, handle_key as "handleKey" from registry where external_id = $1 and platform = $2',
    [externalId, platform],
  );
  return rows[0];
}

/** Where the new round is worked off: the batch of the last one, or, when that is closed, the batch of re-checks. */
export async function batchForRound(tx: EntityManager, lastBatchId: string): Promise<string> {
  const [row]: { id: string | null }[] = await tx.query(
    `select coalesce((select id from batch where id = $1 and status <> 'closed'),
                     (select b.id from ageing_rule g join batch b on b.id = g.batch_id and b.status <> 'closed')) as id`,
    [lastBatchId],
  );
  return row?.id ?? lastBatchId;
}

export interface NewReport {
  athleteId: string;
  platform: string;
  problem: string;
  observed: string | null;
  by: string;
}

export async function insertReport(tx: EntityManager, report: NewReport & { taskId: string | null }): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    'insert into report (athlete_id, platform, problem, observed, reported_by, task_id) values ($1, $2, $3, $4, $5, $6) returning id',
    [report.athleteId, report.platform, report.problem, report.observed, report.by, report.taskId],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}
