import { rm } from 'node:fs/promises';
import { builtCheckout, type Checkout } from './checkout.js';
import { endAll, type RunningNonet, runNonet } from './nonet.js';
import { freePort } from './services/free-port.js';
import { temporaryFolder } from './services/temporary-folder.js';
import { until } from './until.js';

type Role = 'web' | 'worker';

/** One of several processes. */
export interface Member {
  role: Role;
  url: string;
  /** As it was started last. */
  process: RunningNonet;
  /** Starts it, and waits until it is ready. */
  start(): Promise<void>;
}

/** Several processes on one PostgreSQL and one Redis, as the compose file has them. */
export class Deployment {
  private constructor(
    readonly members: readonly Member[],
    readonly checkout: Checkout,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /**
   * @param env where the database and the Redis are, and what else differs
   * @param build the version that is deployed; absent: this one
   */
  static async of(roles: readonly Role[], env: NodeJS.ProcessEnv, build: () => Promise<Checkout> = builtCheckout): Promise<Deployment> {
    const [checkout, folder] = await Promise.all([build(), temporaryFolder('deployment')]);
    const all = { NONET_DATA_DIR: folder, NONET_RATE_LIMIT: 'off', NONET_SECRET: 'a secret that all processes share, 36 letters', ...env };
    const members = await Promise.all(roles.map(async (role) => aMember(role, await freePort(), { checkout: checkout.folder, env: all })));
    return new Deployment(members, checkout, folder, all);
  }

  get webs(): Member[] {
    return this.members.filter(({ role }) => role === 'web');
  }

  /** One after the other, as a rolling update does. */
  async start(): Promise<void> {
    for (const member of this.members) await member.start();
  }

  /** Any other command on the same database. @returns what it ended with */
  run(...args: string[]): Promise<number | NodeJS.Signals> {
    return runNonet(args, { checkout: this.checkout.folder, env: this.env }).ended();
  }

  /** Insists that all end in good order. */
  async stop(): Promise<void> {
    await Promise.all(this.members.map(({ process }) => process.stop()));
  }

  /** Ends what is left, of other deployments too. */
  async remove(): Promise<void> {
    endAll();
    await this.checkout.remove();
    await rm(this.folder, { recursive: true });
  }
}

function aMember(role: Role, port: number, { checkout, env }: { checkout: string; env: NodeJS.ProcessEnv }): Member {
  const url = `http://127.0.0.1:${port}`;
  let last: RunningNonet | undefined;
  return {
    role,
    url,
    get process() {
      if (last === undefined) throw new Error(`the ${role} at ${url} was never started`);
      return last;
    },
    start: async () => {
      last = runNonet(['start', '--role', role], { checkout, env: { ...env, PORT: String(port) } });
      await until(async () => (await fetch(`${url}/readyz`)).ok, { within: 120_000 });
    },
  };
}
