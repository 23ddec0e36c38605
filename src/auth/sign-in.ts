import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../shared/refusal.js';
import { Guessing, type Trier } from './guessing/guessing.js';
import { passwordMatches } from './passwords.js';
import { CheckCode } from './second-factor/check-code.js';
import { type AccountRow, findAccount, openSession } from './sessions.sql.js';

export interface SignedInSession {
  token: string;
  account: AccountRow;
}

/** Opens a session for whoever knows the password, and has the code of the second factor if there is one. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: DataSource,
    private readonly guessing: Guessing,
    private readonly codes: CheckCode,
  ) {}

  async run(trier: Trier, password: string, code: string | undefined): Promise<SignedInSession> {
    await this.guessing.admit(trier);
    const account = await findAccount(this.db.manager, { email: trier.who });
    // Outside the transaction: hashing takes long, and holds no connection meanwhile.
    if (!(await passwordMatches(account?.passwordHash, password)) || account === undefined) {
      throw new Refusal('unauthorised', 'wrong_credentials', 'The e-mail or the password is wrong.');
    }
    await this.codes.demand(account.id, code);
    await this.guessing.forgive(trier);
    const token = await this.db.transaction((tx) => openSession(tx, account.id));
    return { token, account };
  }
}
