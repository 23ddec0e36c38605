import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { postRefitIfDue } from './due.sql.js';

const PAUSE_MS = 30_000;

/** Asks for a refit when enough has become known since the last. Any number of processes may do it at once. */
@Injectable()
export class PostRefits extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(PAUSE_MS);
  }

  async run(): Promise<false> {
    await postRefitIfDue(this.db.manager);
    return false;
  }
}
