import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { dueSpans, sumUp } from './activity.sql.js';

const PAUSE_MS = 20_000;
const AT_ONCE = 8;
/** Names the lock that one process holds at a time. */
const LOCK = 'sum up activity';

/** Sums up what happened by hour and day, so that the console reads a few rows and not a million. */
@Injectable()
export class SumUpActivity extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(PAUSE_MS);
  }

  /** Answers true when there may be more to sum up at once. */
  async run(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [lock]: { mine: boolean }[] = await tx.query('select pg_try_advisory_xact_lock(hashtextextended($1, 11)) as mine', [LOCK]);
      if (lock?.mine !== true) return false;
      const due = await dueSpans(tx, AT_ONCE);
      for (const span of due) await sumUp(tx, span);
      return due.length === AT_ONCE;
    });
  }
}
