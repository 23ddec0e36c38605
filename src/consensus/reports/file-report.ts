import type { EntityManager } from 'typeorm';
import { lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { openRound } from '../../tasks/lifecycle/open-round.sql.js';
import { batchForRound, insertReport, type NewReport } from './reports.sql.js';

export interface FiledReport {
  id: string;
  /** The task of the new round; null when one was open already. */
  taskId: string | null;
}

/** Keeps what a collector says of a handle, and has the pair looked up again. The registry says what it says until the new round ends. */
export async function fileReport(tx: EntityManager, report: NewReport & { lastTaskId: string }): Promise<FiledReport> {
  const last = await lockTask(tx, report.lastTaskId);
  const batchId = last?.batchId == null ? null : await batchForRound(tx, last.batchId);
  const { athleteId, platform } = report;
  const taskId = batchId === null ? undefined : await openRound(tx, { athleteId, platform, batchId, cause: 'report' });
  return { id: await insertReport(tx, { ...report, taskId: taskId ?? null }), taskId: taskId ?? null };
}
