import { parseArgs } from 'node:util';
import { openInstallation } from './installation.js';
import { untilTold } from './signals.js';

/** Keeps the embedded PostgreSQL up for programs that aren't ours. */
export async function runDatabase(argv: string[]): Promise<void> {
  parseArgs({ args: argv, options: {} });
  const told = untilTold();
  const { settings, close } = await openInstallation();
  console.log(settings.databaseUrl);
  console.error('Reachable with psql, pg_dump and the like until Ctrl-C. The address holds the password.');
  await told;
  await close();
}
