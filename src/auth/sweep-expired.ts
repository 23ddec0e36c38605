import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deleteOldTries } from './guessing/tries.sql.js';
import { PeriodicService } from '../queue/periodic-service.js';

const EVERY_MS = 10 * 60_000;

/** Deletes what nobody can use any more: kept replies after a day, sessions and one-time links that ran out, wrong passwords of yesterday. */
@Injectable()
export class SweepExpired extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(EVERY_MS);
  }

  async run(): Promise<boolean> {
    await this.db.query(`delete from reply where created_at < now() - interval '24 hours'`);
    await this.db.query('delete from session where expires_at < now()');
    await this.db.query('delete from one_time_link where expires_at < now()');
    await deleteOldTries(this.db.manager);
    return false;
  }
}
