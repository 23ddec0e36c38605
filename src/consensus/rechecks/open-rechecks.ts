import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { openRound } from '../../tasks/lifecycle/open-round.sql.js';
import { dueEntries, lockRule } from './rechecks.sql.js';

const PAUSE_MS = 60_000;
const AT_ONCE = 100;

/** Opens a round for handles that have aged, the longest unchecked first, as many as the day allows. Any number of processes may run it. */
@Injectable()
export class OpenRechecks extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(PAUSE_MS);
  }

  /** Answers true when there may be more to open at once. */
  async run(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const rule = await lockRule(tx);
      if (rule === undefined || rule.room <= 0) return false;
      const limit = Math.min(rule.room, AT_ONCE);
      const due = await dueEntries(tx, limit);
      for (const { athleteId, platform, taskId } of due) {
        await lockTask(tx, taskId);
        await openRound(tx, { athleteId, platform, batchId: rule.batchId, cause: 'recheck' });
      }
      return due.length === AT_ONCE;
    });
  }
}
