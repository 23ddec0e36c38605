import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Counter } from 'prom-client';
import { Settings } from '../config/settings.js';
import { Metrics } from '../metrics/metrics.js';
import { errorMessage } from '../shared/error-code.js';

const POOL_SIZE = 12;
/** A replica that takes longer is no help: the primary is asked instead. */
const ANSWERS_WITHIN_MS = 2_000;
/** For so long after a failure nobody waits for the replica, and so long it is believed to be one after it was seen to be. */
const LEFT_ALONE_MS = 5_000;

/** Which history a replica shows, and how far. */
const SHOWN = `
  select s.system_identifier::text as system, c.timeline_id as timeline, pg_last_wal_replay_lsn()::text as position
    from pg_control_system() s, pg_control_checkpoint() c where pg_is_in_recovery()`;
/** Whether that is the primary's own. */
const IS_OWN = `
  select s.system_identifier::text = $1 and c.timeline_id = $2 and $3::pg_lsn <= pg_current_wal_insert_lsn() as so
    from pg_control_system() s, pg_control_checkpoint() c`;

/**
 * The streaming replica at DATABASE_READ_URL, if there is one. It lags by any time, and may be away: so it is asked by those who can
 * tell from its answer whether the primary has to be asked as well (the feed), and through Reads, which makes sure that it is up to date.
 */
@Injectable()
export class ReadReplica implements OnApplicationShutdown {
  private readonly log = new Logger('ReadReplica');
  private readonly pool: pg.Pool | undefined;
  private readonly asked: Counter<'answer'>;
  readonly url: string | null;
  private leftAloneUntil = 0;
  private knownUntil = 0;
  private isAway = false;

  constructor(
    private readonly db: DataSource,
    { databaseReadUrl }: Settings,
    { registry }: Metrics,
  ) {
    this.asked = new Counter({
      name: 'nonet_replica_reads_total',
      help: 'Statements for the read replica, by whether it answered them; those that it did not went to the primary',
      labelNames: ['answer'],
      registers: [registry],
    });
    this.url = databaseReadUrl;
    if (databaseReadUrl === null) return;
    this.pool = new pg.Pool({
      connectionString: databaseReadUrl,
      max: POOL_SIZE,
      connectionTimeoutMillis: ANSWERS_WITHIN_MS,
      query_timeout: ANSWERS_WITHIN_MS,
      application_name: 'nonet reads',
    });
    // Whoever waits for an answer is told; a connection that drops while nobody does is replaced by the next.
    this.pool.on('error', () => undefined);
  }

  /** Whether it is worth asking: there is one, and it hasn't just failed to answer. */
  get isThere(): boolean {
    return this.pool !== undefined && Date.now() >= this.leftAloneUntil;
  }

  /** The replica's rows; undefined: there is none, it doesn't answer, or it refuses what the primary may refuse too, or answer. */
  async query<Row extends object>(sql: string, values: unknown[]): Promise<Row[] | undefined> {
    const rows = await this.ask<Row>(sql, values);
    if (this.pool !== undefined) this.count(rows === undefined ? 'no' : 'yes');
    return rows;
  }

  /** Whether it has replayed the primary's log up to a position; undefined: it doesn't answer, or replays none. */
  async shows(position: string): Promise<boolean | undefined> {
    const [shown] = (await this.ask<{ it: boolean | null }>('select pg_last_wal_replay_lsn() >= $1::pg_lsn as it', [position])) ?? [];
    if (shown === undefined) this.count('no');
    return shown?.it ?? undefined;
  }

  /** @param answer `late`: it was asked in vain because it lags */
  count(answer: 'yes' | 'no' | 'late'): void {
    this.asked.inc({ answer });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.end();
  }

  private async ask<Row extends object>(sql: string, values: unknown[]): Promise<Row[] | undefined> {
    if (this.pool === undefined || !this.isThere) return undefined;
    try {
      if (Date.now() >= this.knownUntil && !(await this.isOfPrimary(this.pool))) {
        return this.leaveAlone("it is no replica of DATABASE_URL's server as that is now. Make it anew, or take DATABASE_READ_URL away");
      }
      const { rows } = await this.pool.query<Row>(sql, values);
      if (this.isAway) this.log.log('The read replica answers again');
      this.isAway = false;
      return rows;
    } catch (error) {
      return isOfStatement(error) ? undefined : this.leaveAlone(errorMessage(error));
    }
  }

  /**
   * An address can be wrong, and a replica that was left behind when its primary was restored from a backup still shows the lost history: with another timeline,
   * or further on than the primary's log.
   */
  private async isOfPrimary(pool: pg.Pool): Promise<boolean> {
    const until = Date.now() + LEFT_ALONE_MS;
    const { rows } = await pool.query<{ system: string; timeline: number; position: string }>(SHOWN);
    const [shown] = rows;
    if (shown === undefined) return false;
    const [own]: { so: boolean | null }[] = await this.db.query(IS_OWN, [shown.system, shown.timeline, shown.position]);
    if (own?.so !== true) return false;
    this.knownUntil = until;
    return true;
  }

  private leaveAlone(why: string): undefined {
    this.leftAloneUntil = Date.now() + LEFT_ALONE_MS;
    if (!this.isAway) this.log.warn(`The read replica does not answer, so the primary is asked: ${why}`);
    this.isAway = true;
    return undefined;
  }
}

/** The server is well: the statement is wrong, or stood in the way of what was to be replayed (40001). */
const isOfStatement = (error: unknown): boolean => error instanceof pg.DatabaseError && /^(22|23|40|42)/.test(error.code ?? '');
