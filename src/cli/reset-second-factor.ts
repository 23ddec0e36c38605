import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { takeFactorAway } from '../auth/second-factor/take-away.js';
import { findAccount } from '../auth/sessions.sql.js';
import { migrate } from '../database/migrate.js';
import { PlainError } from '../shared/plain-error.js';
import { databaseErrors } from './database-errors.js';
import { openInstallation } from './installation.js';

/** For the last administrator, whom no other can help: whoever may run this has the database anyway. */
export async function runResetSecondFactor(argv: string[]): Promise<void> {
  const { positionals } = parseArgs({ args: argv, options: {}, allowPositionals: true });
  const [email] = positionals;
  if (email === undefined || positionals.length > 1)
    throw new PlainError('Name one account by its e-mail: nonet reset-second-factor me@example.org');
  const { settings, close } = await openInstallation();
  const db = new DataSource({ type: 'postgres', url: settings.databaseUrl, poolSize: 1, applicationName: 'nonet reset-second-factor' });
  try {
    await migrate(settings.databaseUrl).catch(databaseErrors(settings.databaseUrl));
    await db.initialize();
    const account = await findAccount(db.manager, { email });
    if (account === undefined) throw new PlainError(`Nobody here has the e-mail ${email}`);
    if (!(await db.transaction((tx) => takeFactorAway(tx, null, account.id)))) throw new PlainError(`${email} has no second factor`);
    console.log(`${account.email} signs in with the password alone now, and should turn a second factor on again.`);
  } finally {
    if (db.isInitialized) await db.destroy();
    await close();
  }
}
