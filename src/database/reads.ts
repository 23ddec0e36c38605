import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.js';
import { errorMessage } from '../shared/error-code.js';
import { prepared } from './prepared.js';
import { ReadReplica } from './read-replica.js';

/** So long a reader waits for a replica that lags, before the primary is asked: a healthy one is milliseconds behind. */
const WAIT_MS = 250;
const PAUSE_MS = 5;

/** Whatever answers a query: a transaction, a pool of connections, or Reads. */
export type Queryable = Pick<EntityManager, 'query'>;

/** A server to read from. */
export interface Source {
  url: string;
  /** Waits until it shows whatever is committed at this moment. @throws when it doesn't within a moment */
  catchUp(): Promise<void>;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/**
 * Reads that weigh something and belong to no transaction: lists, look-ups of many, exports, sums over all ballots. They go to the read replica if there is
 * one that shows *everything that was committed when they were asked*, so that nobody, whatever they just wrote or heard of, reads something older;
 * else to the primary.
 */
@Injectable()
export class Reads {
  private readonly log = new Logger('Reads');
  readonly primary: Source;

  constructor(
    private readonly db: DataSource,
    private readonly replica: ReadReplica,
    settings: Settings,
  ) {
    this.primary = {
      url: settings.databaseUrl,
      catchUp: async () => undefined,
      query: (sql, values) => this.db.query(sql, values),
    };
  }

  /** As a DataSource's own. */
  // oxlint-disable-next-line typescript/no-explicit-any -- it takes the place of TypeORM's, whose rows are anything too
  async query<Rows = any>(sql: string, values: unknown[] = []): Promise<Rows> {
    const rows = (await this.isReplicaUpToDate()) ? await this.replica.query<object>(sql, values) : undefined;
    return (rows ?? (await this.db.query(sql, values))) as Rows;
  }

  /** For reading that takes its own connection and time. What fails on the replica (it died, or had to cancel a long query) is done anew on the primary. */
  async from<T>(work: (source: Source) => Promise<T>): Promise<T> {
    const { url } = this.replica;
    if (url === null || !(await this.isReplicaUpToDate())) return work(this.primary);
    try {
      return await work({
        url,
        catchUp: async () => {
          if (!(await this.isReplicaUpToDate())) throw new Error('the read replica lags');
        },
        query: async (sql, values = []) => (await this.replica.query(sql, values)) ?? [],
      });
    } catch (error) {
      this.log.warn(`Reading from the replica failed, so the primary is read: ${errorMessage(error)}`);
      return work(this.primary);
    }
  }

  /**
   * Commits are in the log before anybody sees them, so whatever a reader may know of lies before the log's present end. The position is asked for in a
   * statement of its own: a statement's snapshot is older than what it computes.
   */
  private async isReplicaUpToDate(): Promise<boolean> {
    if (!this.replica.isThere) return false;
    const [primary]: { position: string }[] = await this.db.query(prepared('select pg_current_wal_flush_lsn()::text as position'));
    for (const giveUpAt = performance.now() + WAIT_MS; ;) {
      const shows = await this.replica.shows(primary?.position ?? '');
      if (shows !== false) return shows === true;
      if (performance.now() > giveUpAt) break;
      await delay(PAUSE_MS);
    }
    this.replica.count('late');
    return false;
  }
}
