import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from './audit.sql.js';
import { ConfirmPassword } from './confirm-password.js';
import { hashPassword } from './passwords.js';
import { endAllSessions, setPassword } from './sessions.sql.js';

/** Changes a password and ends every session, this one too: whoever knew the old one is out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly db: DataSource,
    private readonly confirmPassword: ConfirmPassword,
  ) {}

  async run(accountId: string, currentPassword: string, newPassword: string): Promise<void> {
    await this.confirmPassword.run(accountId, currentPassword, 'currentPassword');
    const passwordHash = await hashPassword(newPassword);
    await this.db.transaction(async (tx) => {
      await setPassword(tx, accountId, passwordHash);
      await endAllSessions(tx, accountId);
      await recordAct(tx, { accountId, action: 'account.password_changed', subject: `account:${accountId}` });
    });
  }
}
