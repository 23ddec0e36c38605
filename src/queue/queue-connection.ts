import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, type QueueOptions, runMigrations, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { openRedis } from './redis.js';

/** Enough for every queue's worker and event stream to hold one. */
const POSTGRES_SLOTS = 16;
/** A connection that says nothing for so long, though it is asked, is lost. BullMQ's workers and event streams let Redis wait ten seconds for something to do. */
const REDIS_SILENCE_MS = 20_000;
/** Before every queue's name in Redis; the braces keep a queue together in a cluster. */
export const QUEUE_PREFIX = '{nonet}';

/** BullMQ's one connection: Redis when REDIS_URL is set, else the schema `bullmq` of the same PostgreSQL. */
@Injectable()
export class QueueConnection implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('Queue');
  private close: () => Promise<unknown> = async () => undefined;
  private giveUp: () => void = () => undefined;

  constructor(private readonly settings: Settings) {}

  async open(): Promise<QueueOptions> {
    const connection = this.settings.redisUrl === null ? await this.onPostgres() : this.onRedis(this.settings.redisUrl);
    // A finished job's outbox row is gone, and with it the reason to remember the job.
    return {
      connection,
      prefix: QUEUE_PREFIX,
      defaultJobOptions: {
        removeOnComplete: true,
        removeOnFail: { age: 7 * 86_400 },
        attempts: 8,
        backoff: { type: 'exponential', delay: 500 },
      },
    };
  }

  /** Workers end when their last command is answered. Nobody answers it while Redis is away; their jobs are sent again by whoever starts next. */
  beforeApplicationShutdown(): void {
    this.giveUp();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  private onRedis(url: string): QueueOptions['connection'] {
    // The default is the process's own, so it is set in both cases.
    setDefaultBackendFactory(createRedisBackend as never);
    const redis = openRedis(url, { maxRetriesPerRequest: null, socketTimeout: REDIS_SILENCE_MS });
    redis.on('error', (error) => this.log.warn(`Redis: ${error.message}`));
    this.giveUp = () => {
      if (redis.status !== 'ready') redis.disconnectAll();
    };
    this.close = async () => {
      redis.disconnect();
    };
    return redis;
  }

  private async onPostgres(): Promise<QueueOptions['connection']> {
    setDefaultBackendFactory(createPostgresBackend as never);
    const pool = new pg.Pool({
      connectionString: this.settings.databaseUrl,
      max: POSTGRES_SLOTS,
      options: '-c search_path=bullmq',
      application_name: 'nonet queue',
    });
    // A connection that drops must not end the process: the pool hears only those that nobody holds at that moment.
    const warn = (error: Error): void => this.log.warn(`PostgreSQL: ${error.message}`);
    pool.on('connect', (client) => client.on('error', warn));
    pool.on('error', () => undefined);
    this.close = () => pool.end();
    const client = await pool.connect();
    try {
      await runMigrations(client);
    } finally {
      client.release();
    }
    return pool;
  }
}
