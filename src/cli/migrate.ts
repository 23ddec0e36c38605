import { parseArgs } from 'node:util';
import { migrate } from '../database/migrate.js';
import { openInstallation } from './installation.js';
import { databaseErrors } from './database-errors.js';

/** Brings the database up to date, and says what that took. */
export async function runMigrate(argv: string[]): Promise<void> {
  parseArgs({ args: argv, options: {} });
  const { settings, close } = await openInstallation();
  try {
    const ran = await migrate(settings.databaseUrl).catch(databaseErrors(settings.databaseUrl));
    console.log(ran.length === 0 ? 'The database is up to date.' : ran.map((name) => `ran ${name}`).join('\n'));
  } finally {
    await close();
  }
}
