import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PROCESS_ROLES, type ProcessRole } from '../app.module.js';
import { type GivenSettings, addressOf } from '../config/settings.js';
import { migrate } from '../database/migrate.js';
import { errorCode } from '../shared/error-code.js';
import { PlainError } from '../shared/plain-error.js';
import { databaseErrors } from './database-errors.js';
import { givenSettings, openInstallation } from './installation.js';
import { untilTold } from './signals.js';
import { accountExists, greet } from './welcome.js';

/** How long requests and jobs may take to end; what isn't done by then is done again by whoever starts next. */
const PATIENCE_MS = 10_000;

/** Connections that may wait to be taken: a crowd that comes at once is told that there is no room, rather than cut off by the kernel. */
const MOST_KNOCKING = 4_096;

/** Starts Nonet and runs it until it is told to stop: then HTTP first, the queue, the connections, and PostgreSQL last. */
export async function runStart(argv: string[]): Promise<void> {
  const role = roleOf(argv);
  const told = untilTold();
  const given = await withFreePort(givenSettings());
  const address = addressOf(given.host, given.port);
  const installation = await openInstallation(given, role === 'worker' ? undefined : address);
  const { settings } = installation;
  try {
    await claimPort(settings.host, settings.port);
    await migrate(settings.databaseUrl).catch(databaseErrors(settings.databaseUrl));
    const isFirst = !(await accountExists(settings));
    const { createApp } = await import('../bootstrap.js');
    const app = await createApp(settings, role);
    await app.listen({ port: settings.port, host: settings.host, backlog: MOST_KNOCKING }).catch((error: unknown) => {
      throw cannotListen(error, settings.host, settings.port);
    });
    greet(installation, role, isFirst);
    await told;
    await Promise.race([app.close(), delay(PATIENCE_MS)]);
  } finally {
    await installation.close();
  }
}

function roleOf(argv: string[]): ProcessRole {
  const { values } = parseArgs({ args: argv, options: { role: { type: 'string', default: 'all' } } });
  const role = PROCESS_ROLES.find((known) => known === values.role);
  if (role === undefined) throw new PlainError(`--role is "${values.role}"; it may be ${PROCESS_ROLES.join(', ')}`);
  return role;
}

/** With PORT=0 any free port will do; it is chosen here, because the address is told to others before anything listens. */
async function withFreePort(given: GivenSettings): Promise<GivenSettings> {
  if (given.port !== 0) return given;
  const port = await claimPort(given.host, 0);
  const wasUnknown = given.publicUrl === addressOf(given.host, 0);
  return { ...given, port, publicUrl: wasUnknown ? addressOf(given.host, port) : given.publicUrl };
}

/** Tries to listen before anything slow is done, and lets go again. @returns the port */
function claimPort(host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(cannotListen(error, host, port)));
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? (address?.port ?? port) : port));
    });
  });
}

function cannotListen(error: unknown, host: string, port: number): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return new PlainError(`PORT is ${port}, and another program listens there already; set PORT to a free one (0: any)`);
  if (code === 'EACCES') return new PlainError(`PORT is ${port}, which this user may not listen on; set PORT to one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new PlainError(`HOST is "${host}", which is no address of this machine`);
  return error;
}
