import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from './audit.sql.js';
import { invalid } from '../shared/refusal.js';
import { Guessing } from './guessing/guessing.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { endAllSessions, findAccount, setPassword } from './sessions.sql.js';

/** Changes a password and ends every session, this one too: whoever knew the old one is out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly db: DataSource,
    private readonly guessing: Guessing,
  ) {}

  async run(accountId: string, currentPassword: string, newPassword: string): Promise<void> {
    // Whoever sits at a session that was left open doesn't know the password.
    const trier = { who: accountId, place: 'change of password', known: true };
    await this.guessing.admit(trier);
    const account = await findAccount(this.db.manager, { id: accountId });
    if (!(await passwordMatches(account?.passwordHash, currentPassword))) throw invalid('currentPassword', 'is not your password');
    await this.guessing.forgive(trier);
    const passwordHash = await hashPassword(newPassword);
    await this.db.transaction(async (tx) => {
      await setPassword(tx, accountId, passwordHash);
      await endAllSessions(tx, accountId);
      await recordAct(tx, { accountId, action: 'account.password_changed', subject: `account:${accountId}` });
    });
  }
}
