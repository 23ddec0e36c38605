import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, escapeLiteral } from 'pg';
import { errorCode } from '../../shared/error-code.js';
import { isAlive } from '../../shared/is-alive.js';
import { PlainError } from '../../shared/plain-error.js';

/** Advisory locks in the database `postgres`, which nothing else of Nonet's uses. */
const USES = '7009, 1';
const ANSWERS = '7009, 2';

/**
 * One process's presence in the embedded server: a connection that holds locks, so the operating system itself takes them back
 * when the process dies, however it dies. Whoever uses the server holds one lock together with all others; the one Nonet that
 * answers HTTP holds another one alone, with its address in the connection's name.
 */
export class Presence {
  private constructor(
    private readonly client: Client,
    private readonly socket: Socket,
  ) {
    client.on('error', () => undefined); // 'end' follows, and says enough
  }

  /** @param url of the superuser */
  static async enter(url: string): Promise<Presence> {
    const socket = new Socket();
    const client = new Client({ connectionString: url, application_name: `nonet ${process.pid}`, stream: () => socket });
    const presence = new Presence(client, socket);
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${USES})`);
    return presence;
  }

  /** Calls back when the connection is gone, wanted or not. */
  onLost(callBack: () => void): void {
    this.client.once('end', callBack);
  }

  /** Makes what the app connects to. Idempotent, and safe for several at once: the lock lasts until the end of the transaction block. */
  async makeDatabase(password: string): Promise<void> {
    const found = await this.client.query("select from pg_database where datname = 'nonet'");
    if (found.rowCount === 1) return;
    await this.client.query(`do $$ begin
      perform pg_advisory_xact_lock(7009, 3);
      if not exists (select from pg_roles where rolname = 'nonet') then
        create role nonet login password ${escapeLiteral(password)};
        grant pg_monitor, pg_checkpoint to nonet;
      end if;
    end $$`);
    await this.client.query('create database nonet owner nonet').catch((error: unknown) => {
      if (!['42P04', '23505'].includes(errorCode(error) ?? '')) throw error;
    });
  }

  /**
   * Claims to be the one Nonet on this data folder that answers HTTP.
   * @throws PlainError naming the one that already does
   */
  async answerAt(address: string): Promise<void> {
    await this.client.query(`set application_name = ${escapeLiteral(`nonet ${process.pid} ${address}`)}`);
    while (!(await this.tryLock(ANSWERS))) {
      const [, pid = '?', where = '?'] = (await this.whoAnswers()).split(' ');
      // The kernel closes a killed app's connection at once, but the server needs a moment to notice.
      if (isAlive(Number(pid))) {
        throw new PlainError(
          `A Nonet already runs on this data folder: process ${pid}, at ${where}. Stop it, or set NONET_DATA_DIR to another folder`,
        );
      }
      await delay(50);
    }
  }

  /** From now on being present is no reason for the process to stay alive. */
  rest(): void {
    this.socket.unref();
  }

  /** Leaves, and answers whether nobody else uses the server. */
  async leave(): Promise<boolean> {
    this.socket.ref();
    try {
      await this.client.query(`select pg_advisory_unlock_shared(${USES})`);
      return await this.tryLock(USES);
    } finally {
      await this.client.end();
    }
  }

  private async tryLock(lock: string): Promise<boolean> {
    const { rows } = await this.client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${lock}) as taken`);
    return rows[0]?.taken === true;
  }

  private async whoAnswers(): Promise<string> {
    const { rows } = await this.client.query<{ name: string }>(
      `select application_name as name from pg_locks join pg_stat_activity using (pid)
       where locktype = 'advisory' and (classid, objid) = (${ANSWERS}) and granted`,
    );
    return rows[0]?.name ?? '';
  }
}
