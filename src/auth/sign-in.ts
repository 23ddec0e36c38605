import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../shared/refusal.js';
import { Guessing, type Trier } from './guessing/guessing.js';
import { passwordMatches } from './passwords.js';
import { type AccountRow, findAccount, openSession } from './sessions.sql.js';

export interface SignedInSession {
  token: string;
  account: AccountRow;
}

/** Opens a session for whoever knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: DataSource,
    private readonly guessing: Guessing,
  ) {}

  async run(trier: Trier, password: string): Promise<SignedInSession> {
    await this.guessing.admit(trier);
    const account = await findAccount(this.db.manager, { email: trier.who });
    // Outside the transaction: hashing takes long, and holds no connection meanwhile.
    if (!(await passwordMatches(account?.passwordHash, password)) || account === undefined) {
      throw new Refusal('unauthorised', 'wrong_credentials', 'The e-mail or the password is wrong.');
    }
    await this.guessing.forgive(trier);
    const token = await this.db.transaction((tx) => openSession(tx, account.id));
    return { token, account };
  }
}
