import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { openInstallation } from './installation.js';
import { findBreaches } from './invariants/find-breaches.js';

/** Proves on the live database that the rules of docs/words.md hold. @returns 1 when one is broken */
export async function runCheck(argv: string[]): Promise<number> {
  parseArgs({ args: argv, options: {} });
  const { settings, close } = await openInstallation();
  const db = new DataSource({ type: 'postgres', url: settings.databaseUrl, poolSize: 1, applicationName: 'nonet check' });
  try {
    await db.initialize();
    const breaches = await findBreaches(db);
    for (const { rule, name, breach } of breaches) console.log(`rule ${rule}, ${name}: ${breach}`);
    console.error(breaches.length === 0 ? 'Everything holds that always must.' : `${breaches.length} breaches.`);
    return breaches.length === 0 ? 0 : 1;
  } finally {
    if (db.isInitialized) await db.destroy();
    await close();
  }
}
