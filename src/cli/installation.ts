import path from 'node:path';
import { keptSecrets } from '../config/kept-secrets.js';
import { type GivenSettings, readSettings, Settings } from '../config/settings.js';
import { unknownVariables } from '../config/unknown-variables.js';
import { startEmbeddedPostgres } from '../database/embedded-postgres/embedded-postgres.js';

/** This machine's Nonet: its settings, and a database that answers for as long as it is open. */
export interface Installation {
  given: GivenSettings;
  settings: Settings;
  /** Whether the database is the one that Nonet brings along. */
  embedded: boolean;
  /** Leaves the embedded PostgreSQL, and stops it when nobody else uses it. Close every connection first. */
  close: () => Promise<void>;
}

const tell = (line: string): void => console.error(line);

/** Reads and checks the environment, and names the NONET_ variables that nothing reads. */
export function givenSettings(): GivenSettings {
  unknownVariables(process.env).forEach(tell);
  return readSettings(process.env);
}

/**
 * Completes the settings with what is kept in the data folder, and starts (or joins) the embedded PostgreSQL when no DATABASE_URL is set.
 * @param answersAt given by the one process that answers HTTP: a second one on the same data folder is refused
 * @throws PlainError
 */
export async function openInstallation(given = givenSettings(), answersAt?: string): Promise<Installation> {
  const secrets = await keptSecrets(given);
  if (given.databaseUrl !== null) {
    const settings = new Settings(given, { ...secrets, databaseUrl: given.databaseUrl });
    return { given, settings, embedded: false, close: async () => undefined };
  }
  const options = answersAt === undefined ? { tell } : { tell, answersAt };
  const server = await startEmbeddedPostgres(path.join(given.dataDir, 'postgres'), options);
  const settings = new Settings(given, { ...secrets, databaseUrl: server.url });
  return { given, settings, embedded: true, close: () => server.stop() };
}
