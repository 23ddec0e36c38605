import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { insertAccount } from '../../auth/accounts.sql.js';
import { viewAccount } from '../../auth/auth.view.js';
import { hashPassword } from '../../auth/passwords.js';
import { findAccount, openSession } from '../../auth/sessions.sql.js';
import { Settings } from '../../config/settings.js';
import { Refusal } from '../../shared/refusal.js';
import { canonicalLanguages } from './language-tags.js';
import type { NewWorkerView, RegistrationView } from './registration.view.js';

export interface Registration {
  email: string;
  password: string;
  displayName: string;
  country?: string;
  languages?: string[];
}

/** Makes a worker of a stranger, and signs them in. */
@Injectable()
export class RegisterWorker {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async run(wanted: Registration): Promise<RegistrationView> {
    if (this.settings.registration === 'closed') {
      throw new Refusal('forbidden', 'registration_closed', 'Nobody can sign up here by themselves; ask whoever runs it for an account.');
    }
    // Outside the transaction: hashing takes long, and holds no connection meanwhile.
    const passwordHash = await hashPassword(wanted.password);
    return this.db.transaction(async (tx) => {
      const { email, displayName } = wanted;
      const accountId = await insertAccount(tx, { email, displayName, roles: ['worker'], passwordHash });
      if (accountId === undefined) throw new Refusal('conflict', 'email_taken', 'There is an account with this e-mail already; sign in.');
      const worker = await insertWorker(tx, accountId, wanted);
      const account = await findAccount(tx, { id: accountId });
      if (account === undefined) throw new RangeError('the account that was just made is not there');
      return { worker, token: await openSession(tx, accountId), account: viewAccount(account) };
    });
  }
}

async function insertWorker(
  tx: EntityManager,
  accountId: string,
  { email, displayName, country, languages }: Registration,
): Promise<NewWorkerView> {
  const [row]: Omit<NewWorkerView, 'email'>[] = await tx.query(
    `insert into worker (account_id, display_name, country, languages) values ($1, $2, $3, $4)
     returning id, display_name as "displayName", status, country, languages, created_at as "createdAt"`,
    [accountId, displayName, country?.toUpperCase() ?? null, canonicalLanguages(languages ?? [])],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return { ...row, email };
}
