import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invalid } from '../shared/refusal.js';
import { Guessing } from './guessing/guessing.js';
import { passwordMatches } from './passwords.js';
import { findAccount } from './sessions.sql.js';

/** Before what can't be taken back: whoever sits at a session that was left open doesn't know the password. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly db: DataSource,
    private readonly guessing: Guessing,
  ) {}

  /** @param field what the request calls it */
  async run(accountId: string, password: string, field: string): Promise<void> {
    const trier = { who: accountId, place: 'change of password', known: true };
    await this.guessing.admit(trier);
    const account = await findAccount(this.db.manager, { id: accountId });
    if (!(await passwordMatches(account?.passwordHash, password))) throw invalid(field, 'is not your password');
    await this.guessing.forgive(trier);
  }
}
