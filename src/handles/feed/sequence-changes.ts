import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { becomeSequencer, numberChanges, tellListeners } from './sequence.sql.js';

const AT_ONCE = 1_000;

/**
 * Gives every change its place in the feed, shortly after its commit. Any number of processes may run it; one at a time works.
 * It asks ten times a second rather than being called by the writers: a NOTIFY would make the commits of all decisions queue up.
 */
@Injectable()
export class SequenceChanges extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(100);
  }

  /** Answers true when there is more to number at once. */
  async run(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      if (!(await becomeSequencer(tx))) return false;
      const { count, last } = await numberChanges(tx, AT_ONCE);
      if (last !== null) await tellListeners(tx, last);
      return count === AT_ONCE;
    });
  }
}
