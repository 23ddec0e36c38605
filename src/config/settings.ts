import path from 'node:path';
import { type ExportStore, readExportStore } from './export-store.js';
import { VariableReader } from './variable-reader.js';
import {
  choice,
  email,
  folder,
  hostName,
  onOff,
  portNumber,
  privateTargets,
  publicUrl,
  redisAddress,
  secretOf,
  trustedProxies,
  urlOf,
  wholeNumber,
} from './variables.js';

/** The first administrator: made when a database has no account yet. */
export interface FirstAdmin {
  email: string;
  password: string;
  apiKey: string;
}

/** Complete, and the same for the whole life of a process: this is what gets injected. */
export class Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where people and collectors reach this installation, without a slash at its end. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  /** How many connections to it this process opens at most for its requests and jobs. */
  readonly databaseConnections: number;
  /** A streaming replica of it that reads may go to; null: there is none. */
  readonly databaseReadUrl: string | null;
  /** One server's address, or those of a cluster's nodes with commas between. Null: the job queue runs on PostgreSQL. */
  readonly redisUrl: string | null;
  /** An absolute path; everything that this installation keeps on disk lies below it. */
  readonly dataDir: string;
  /** Whether a fresh database gets the sample batch. */
  readonly sample: boolean;
  readonly registration: 'open' | 'closed';
  readonly rateLimit: boolean;
  /** Whether administrators have to have a second factor. */
  readonly secondFactor: 'optional' | 'admins';
  /** How many requests this process works on at once before it turns others away. */
  readonly maxInFlight: number;
  readonly exportStore: ExportStore;
  /** After how many days exports that no schedule made are removed; null: never. */
  readonly exportKeepDays: number | null;
  readonly log: 'pretty' | 'json';
  /** Whose X-Forwarded-For is believed: nobody's, everybody's, or that of these addresses. */
  readonly trustProxy: boolean | string[];
  /** Which addresses that aren't public webhooks may go to: none, those of private networks, or these. */
  readonly privateTargets: boolean | string[];
  /** Signs sessions, cursors and one-time links: whoever has it can forge them. */
  readonly secret: string;
  readonly admin: FirstAdmin;

  constructor(given: GivenSettings, made: { databaseUrl: string; secret: string; admin: FirstAdmin }) {
    Object.assign(this, given, made);
  }
}

/** As the environment gives them: what is null is made on the first start and kept in the data folder. */
export interface GivenSettings extends Omit<Settings, 'databaseUrl' | 'secret' | 'admin'> {
  databaseUrl: string | null;
  secret: string | null;
  admin: { [Part in keyof FirstAdmin]: string | null };
}

/**
 * Reads and checks every variable once.
 * @param onTerminal whether a person watches the output: decides the default of NONET_LOG
 * @throws SettingsError with one line for each variable that is wrong
 */
export function readSettings(env: NodeJS.ProcessEnv, onTerminal = process.stdout.isTTY): GivenSettings {
  const reader = new VariableReader(env);
  const host = reader.read('HOST', hostName, '127.0.0.1');
  const port = reader.read('PORT', portNumber, 3000);
  const dataDir = reader.read('NONET_DATA_DIR', folder, path.resolve('.nonet'));
  const postgresUrl = urlOf(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/nonet');
  const databaseUrl = reader.read('DATABASE_URL', postgresUrl, null);
  const settings: GivenSettings = {
    host,
    port,
    publicUrl: reader.read('NONET_PUBLIC_URL', publicUrl, addressOf(host, port)),
    databaseUrl,
    databaseConnections: reader.read('NONET_DATABASE_CONNECTIONS', wholeNumber(2, 1_000), 8),
    databaseReadUrl: reader.read('DATABASE_READ_URL', postgresUrl, null),
    redisUrl: reader.read('REDIS_URL', redisAddress, null),
    dataDir,
    sample: reader.read('NONET_SAMPLE', onOff, databaseUrl === null),
    registration: reader.read('NONET_REGISTRATION', choice('open', 'closed'), 'open'),
    secondFactor: reader.read('NONET_SECOND_FACTOR', choice('optional', 'admins'), 'optional'),
    rateLimit: reader.read('NONET_RATE_LIMIT', onOff, true),
    maxInFlight: reader.read('NONET_MAX_IN_FLIGHT', wholeNumber(1, 100_000), 200),
    exportStore: readExportStore(reader, path.join(dataDir, 'exports')),
    exportKeepDays: reader.read('NONET_EXPORT_KEEP_DAYS', wholeNumber(1, 36_500), null),
    log: reader.read('NONET_LOG', choice('pretty', 'json'), onTerminal ? 'pretty' : 'json'),
    trustProxy: reader.read('NONET_TRUST_PROXY', trustedProxies, false),
    privateTargets: reader.read('NONET_PRIVATE_TARGETS', privateTargets, false),
    secret: reader.read('NONET_SECRET', secretOf(32), null),
    admin: {
      email: reader.read('NONET_ADMIN_EMAIL', email, null),
      password: reader.read('NONET_ADMIN_PASSWORD', secretOf(8), null),
      apiKey: reader.read('NONET_ADMIN_API_KEY', secretOf(32), null),
    },
  };
  reader.finish();
  return settings;
}

/** The address to open in a browser for a server that listens there: nobody can open 0.0.0.0. */
export function addressOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
