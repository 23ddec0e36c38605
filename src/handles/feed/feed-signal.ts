import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Gauge } from 'prom-client';
import { Settings } from '../../config/settings.js';
import { Metrics } from '../../metrics/metrics.js';
import { Periodic } from '../../queue/periodic.js';
import { errorMessage } from '../../shared/error-code.js';
import { Refusal } from '../../shared/refusal.js';
import { FEED_CHANNEL } from './sequence.sql.js';

/** Requests that may wait in one process. Each costs a socket and a timer; what they do when woken is what the limit is for. */
const MAX_WAITING = 500;
const RECONNECT_MS = 500;
/** A connection that died without a word (a pulled cable) is noticed within this time, and the answer's. */
const HEARTBEAT_MS = 5_000;

const nothing = (): void => undefined;

/** A request's place in the queue of those who wait for the feed to grow. */
export interface Wait {
  /** Resolves when the feed may have grown, or when the wait is over for any other reason. */
  over: Promise<void>;
  cancel(): void;
}

/**
 * Wakes requests when the feed grows: one LISTEN connection for the whole process, made again whenever it is lost. Whatever
 * was missed meanwhile is made up for by waking everybody. Never waits for the database, so a process can start without it.
 */
@Injectable()
export class FeedSignal implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('FeedSignal');
  private readonly waiting = new Set<() => void>();
  private readonly watch = new Periodic('FeedSignal', RECONNECT_MS, () => this.listenUntilLost());
  private endTurn = nothing;
  private closing = false;

  constructor(
    private readonly settings: Settings,
    { registry }: Metrics,
  ) {
    const waiting: Gauge = new Gauge({
      name: 'nonet_feed_readers_waiting',
      help: 'Requests that wait for the feed to grow',
      registers: [registry],
      collect: (): void => waiting.set(this.waiting.size),
    });
  }

  onApplicationBootstrap(): void {
    this.watch.start();
  }

  /** Sends everybody home: the server can only close when no request is left. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    this.wakeAll();
    this.endTurn();
    await this.watch.stop();
  }

  /**
   * Begin to wait before looking: what comes in between is then not missed.
   * @throws Refusal when too many wait already
   */
  wait(ms: number, until: AbortSignal): Wait {
    if (this.waiting.size >= MAX_WAITING) {
      throw new Refusal(
        'unavailable',
        'too_many_waiting',
        'Too many readers wait for changes here; ask again in a moment, or without wait.',
        { retryAfterSeconds: 5 },
      );
    }
    let cancel = nothing;
    const over = new Promise<void>((resolve) => {
      const end = (): void => {
        this.waiting.delete(end);
        clearTimeout(timer);
        until.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      until.addEventListener('abort', end);
      this.waiting.add(end);
      cancel = end;
      if (until.aborted || this.closing) end();
    });
    return { over, cancel };
  }

  /** Whether waiting is still worth it. */
  get open(): boolean {
    return !this.closing;
  }

  private wakeAll(): void {
    for (const end of this.waiting) end();
  }

  /** One life of the connection. Ends, and is begun again, when it is lost. */
  private async listenUntilLost(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'nonet feed',
      connectionTimeoutMillis: HEARTBEAT_MS,
      query_timeout: HEARTBEAT_MS,
    });
    const lost = new Promise<void>((resolve) => {
      this.endTurn = resolve;
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    client.on('notification', () => this.wakeAll());
    let heartbeat: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      await client.query(`listen ${FEED_CHANNEL}`);
      this.wakeAll();
      heartbeat = setInterval(() => void client.query('select 1').catch(this.endTurn), HEARTBEAT_MS);
      await lost;
    } finally {
      clearInterval(heartbeat);
      // Not waited for: a server that hangs would keep this process from closing.
      void client.end().catch((error: unknown) => this.log.debug(errorMessage(error)));
    }
    return false;
  }
}
