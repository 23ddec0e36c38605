import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, Refusal } from '../shared/refusal.js';
import { disableAccount, insertAccount, insertLink, useLink } from './accounts.sql.js';
import { recordAct } from './audit.sql.js';
import type { Role } from './caller.js';
import { hashPassword } from './passwords.js';
import { CheckCode } from './second-factor/check-code.js';
import { endAllSessions, findAccount, openSession, setPassword } from './sessions.sql.js';
import type { SignedInSession } from './sign-in.js';

/** Invites people of the office and lets them go. */
@Injectable()
export class ManageAccounts {
  constructor(
    private readonly db: DataSource,
    private readonly codes: CheckCode,
  ) {}

  /** Answers the token of the one-time link with which the invited sets a password. */
  async invite(by: string, account: { email: string; displayName: string; roles: Role[] }): Promise<{ id: string; linkToken: string }> {
    return this.db.transaction(async (tx) => {
      const id = await insertAccount(tx, { ...account, passwordHash: null });
      if (id === undefined) throw new Refusal('conflict', 'email_taken', 'There is an account with this e-mail already.');
      await recordAct(tx, {
        accountId: by,
        action: 'account.invited',
        subject: `account:${id}`,
        after: { email: account.email, roles: account.roles },
      });
      return { id, linkToken: await insertLink(tx, id) };
    });
  }

  /** A new one-time link for somebody who lost the password. */
  async reset(by: string, accountId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      if ((await findAccount(tx, { id: accountId })) === undefined) throw notFound('account');
      await recordAct(tx, { accountId: by, action: 'account.link_issued', subject: `account:${accountId}` });
      return insertLink(tx, accountId);
    });
  }

  async remove(by: string, accountId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      if ((await findAccount(tx, { id: accountId })) === undefined) throw notFound('account');
      if (!(await disableAccount(tx, accountId))) {
        throw new Refusal('conflict', 'last_admin', 'This is the last administrator; make another one first.');
      }
      await recordAct(tx, { accountId: by, action: 'account.removed', subject: `account:${accountId}` });
    });
  }

  async redeem(linkToken: string, password: string, code: string | undefined): Promise<SignedInSession> {
    const passwordHash = await hashPassword(password);
    return this.db.transaction(async (tx) => {
      const accountId = await useLink(tx, linkToken);
      const account = accountId === undefined ? undefined : await findAccount(tx, { id: accountId });
      if (account === undefined) throw new Refusal('gone', 'link_used', 'This link was used or has run out; ask for a new one.');
      // A link is no way around the second factor; refused, it stays good.
      await this.codes.demand(account.id, code);
      await setPassword(tx, account.id, passwordHash);
      await endAllSessions(tx, account.id);
      return { token: await openSession(tx, account.id), account };
    });
  }
}
