import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../shared/refusal.js';

@Injectable()
export class ReadReadiness {
  constructor(private readonly db: DataSource) {}

  /** The queue may be away for a while, since messages wait in the outbox; the database may not. */
  async now(): Promise<{ status: 'ok'; database: 'ok' }> {
    try {
      await this.db.query('select 1');
    } catch {
      throw new Refusal('unavailable', 'not_ready', 'The database does not answer.', { retryAfterSeconds: 2 });
    }
    return { status: 'ok', database: 'ok' };
  }
}
