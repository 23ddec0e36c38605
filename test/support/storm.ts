import { connect, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { type Random, seededRandom } from '../../src/shared/random.js';
import { aBatch, letLeasesRunOut, someWorkers } from './builders.js';
import type { OwnDatabase } from './database.js';
import { Deployment, type Member } from './deployment.js';
import { someoneWith } from './office.js';
import { RelentlessCrowd } from './relentless-crowd.js';
import { replay } from './seed.js';
import { startRedis, type TestRedis } from './services/redis.js';
import { until } from './until.js';
import { Wire } from './wire.js';

type Fault = (storm: Storm) => Promise<void>;

/** What happens to a deployment at work. Each ends with the crowd getting on again. */
export const FAULTS = {
  'a process is stopped for a while': async (storm) => {
    const { process } = storm.any(storm.ground.deployment.members);
    process.kill('SIGSTOP');
    await storm.progress();
    process.kill('SIGCONT');
  },
  'a process is killed': async (storm) => {
    const member = storm.any(storm.ground.deployment.members);
    await member.process.murder();
    await member.start();
  },
  'all web processes are stopped until clients give up': async (storm) => {
    for (const { process } of storm.ground.deployment.webs) process.kill('SIGSTOP');
    await storm.silence();
    for (const { process } of storm.ground.deployment.webs) process.kill('SIGCONT');
  },
  'the connections to the database are cut': async ({ ground: { wire } }) => wire.cut(),
  'the connections to the database say nothing': async (storm) => {
    storm.ground.wire.hold();
    await storm.silence();
    storm.ground.wire.release();
  },
  'Redis forgets everything': async ({ ground: { redis } }) => {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  },
  'Redis is killed, and comes back': async ({ ground: { redis } }) => {
    await redis.kill();
    await redis.restart();
  },
  'every job is sent twice': async ({ ground: { own } }) => {
    await own.pool.query('update outbox set sent_at = null');
  },
  'the time of every lease is over': async ({ ground: { own } }) => letLeasesRunOut(own.pool),
  'another version migrates beside': async ({ ground: { deployment } }) => {
    const end = await deployment.run('migrate');
    if (end !== 0) throw new Error(`nonet migrate ended with ${end}`);
  },
  'two hundred clients drip their requests': async (storm) => {
    const dripping = Array.from({ length: 200 }, (_, n) => drip(storm.any(storm.ground.deployment.webs), n));
    await storm.progress();
    for (const socket of dripping) socket.destroy();
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** A request that began and doesn't end: its headers, or its body. */
function drip({ url }: Member, n: number): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('POST /api/v1/sessions HTTP/1.1\r\nHost: nonet\r\n');
  if (n % 2 === 0) socket.write('Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"email":');
  return socket;
}

/** What a fault can get at. */
interface Ground {
  own: OwnDatabase;
  deployment: Deployment;
  redis: TestRedis;
  /** Between the processes and the database. */
  wire: Wire;
}

/** A deployment, a crowd at work on it, and what befalls them: drawn from a seed. */
export class Storm {
  private readonly random: Random;

  private constructor(
    readonly ground: Ground,
    private readonly seed: number,
  ) {
    this.random = seededRandom(seed);
  }

  static async over(own: OwnDatabase, seed: number): Promise<Storm> {
    const database = new URL(own.url);
    const [redis, wire] = await Promise.all([startRedis({ appendOnly: true }), Wire.to(Number(database.port))]);
    database.port = String(wire.port);
    const deployment = await Deployment.of(['web', 'web', 'worker'], { DATABASE_URL: database.href, REDIS_URL: redis.url });
    return new Storm({ own, deployment, redis, wire }, seed);
  }

  private crowd!: RelentlessCrowd;

  /** @returns what the rules don't allow of what the clients saw */
  async rage(faults: readonly FaultName[], tasks: number): Promise<string[]> {
    await aBatch(this.ground.own.pool, { tasks, policy: { leaseSeconds: 2 } });
    await this.ground.deployment.start();
    this.crowd = new RelentlessCrowd({
      urls: this.ground.deployment.webs.map(({ url }) => url),
      workers: await someWorkers(this.ground.own.pool, 16),
      readers: [await someoneWith(this.ground.own.pool, 'engineer')],
      seed: this.seed,
    });
    for (const fault of faults) {
      const befall = async (): Promise<void> => {
        await this.progress();
        await FAULTS[fault](this);
      };
      await befall().catch((cause: unknown) => {
        throw new Error(`${replay(this.seed)}: before or while ${fault}`, { cause });
      });
    }
    await this.progress();
    await this.crowd.stop();
    // What was lost with Redis is sent again after a while; this is that while.
    await this.ground.own.pool.query('update outbox set sent_at = null');
    await until(async () => (await this.ground.own.pool.query('select from outbox')).rowCount === 0, { within: 90_000 });
    return this.crowd.breaches(this.ground.own.pool);
  }

  /** In the order of a seed, as many as wanted. */
  draw(names: readonly FaultName[], count: number): FaultName[] {
    return Array.from({ length: count }, () => this.any(names));
  }

  any<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new RangeError('there is nothing to draw from');
    return item;
  }

  /** Waits until clients were told that some more answers are kept. */
  async progress(): Promise<void> {
    const before = this.crowd.kept;
    await until(() => this.crowd.kept > before + 20, { within: 60_000 });
  }

  /** Waits until some clients gave up waiting for an answer. */
  async silence(): Promise<void> {
    const before = this.crowd.unanswered;
    await until(() => this.crowd.unanswered > before + 3, { within: 60_000 });
  }

  async end(): Promise<void> {
    await this.ground.deployment.remove();
    this.ground.wire.close();
    await this.ground.redis.stop();
  }
}
