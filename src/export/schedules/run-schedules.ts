import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { post } from '../../queue/outbox.sql.js';
import { PeriodicService } from '../../queue/periodic-service.js';
import { insertExport } from '../export-job.sql.js';
import { nextRuns } from './next-runs.js';
import { lockDue, setNextRun } from './schedules.sql.js';

const EVERY_MS = 2_000;
const NEVER = new Date('9999-12-31T00:00:00Z');

/**
 * Asks for the exports that are due, each once, however many processes do so at a time. What was missed while no process ran, or while
 * the export before was still being written, is made up for by one export.
 */
@Injectable()
export class RunSchedules extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(EVERY_MS);
  }

  /** True: there may be more that are due. */
  async run(now = new Date()): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const due = await lockDue(tx, now);
      if (due === undefined) return false;
      const { format, compression, platforms, statuses, minConfidence } = due;
      const exportId = await insertExport(tx, {
        requestedBy: due.createdBy,
        scheduleId: due.id,
        format,
        compression,
        platforms,
        statuses,
        minConfidence,
        afterSeq: due.kind === 'increment' && due.lastSeq !== null ? Number(due.lastSeq) : null,
      });
      await post(tx, 'write-export', { exportId });
      await setNextRun(tx, due.id, nextRuns(due, now, 1)[0] ?? NEVER);
      return true;
    });
  }
}
