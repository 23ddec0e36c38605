import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endAllSessions, endSession } from './sessions.sql.js';

/** Ends one session, or all of an account's. */
@Injectable()
export class SignOut {
  constructor(private readonly db: DataSource) {}

  async run(token: string): Promise<void> {
    await endSession(this.db.manager, token);
  }

  async everywhere(accountId: string): Promise<void> {
    await endAllSessions(this.db.manager, accountId);
  }
}
