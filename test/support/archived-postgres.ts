import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres/embedded-postgres.js';
import { asSuperuser } from './services/postgres.js';
import { temporaryFolder } from './services/temporary-folder.js';
import { until } from './until.js';

const run = promisify(execFile);

/** A PostgreSQL whose write-ahead log is archived, with the steps of docs/operate.md to go back to a point in time. */
export class ArchivedPostgres {
  private server!: EmbeddedPostgres;

  private constructor(private readonly folder: string) {}

  static async start(): Promise<ArchivedPostgres> {
    const made = new ArchivedPostgres(await temporaryFolder('archived'));
    await mkdir(made.archive);
    await made.launch();
    return made;
  }

  get url(): string {
    return this.server.url;
  }

  /** What `pg_basebackup` does, which the embedded PostgreSQL doesn't bring: the files as they are, and what tells a recovery where to begin. */
  async backUp(): Promise<void> {
    await mkdir(path.join(this.backup, 'pg_wal'), { recursive: true });
    const session = new Client({ connectionString: this.server.superuserUrl });
    await session.connect();
    try {
      await session.query(`select pg_backup_start('nonet', true)`);
      await this.copyFiles();
      const { rows } = await session.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
      await writeFile(path.join(this.backup, 'backup_label'), rows[0]?.labelfile ?? '');
    } finally {
      await session.end();
    }
  }

  /** Names this moment, and waits until the archive has it. */
  async name(point: string): Promise<void> {
    await asSuperuser(this.server.superuserUrl, `select pg_create_restore_point('${point}')`);
    const [log] = await asSuperuser<{ file: string }>(this.server.superuserUrl, 'select pg_walfile_name(pg_switch_wal()) as file');
    await until(async () => {
      const [state] = await asSuperuser<{ last: string | null }>(
        this.server.superuserUrl,
        'select last_archived_wal as last from pg_stat_archiver',
      );
      return (state?.last ?? '') >= (log?.file ?? '');
    });
  }

  /** Somebody empties the database, and its disk is lost. */
  async wreck(): Promise<void> {
    await asSuperuser(this.server.superuserUrl.replace(/postgres$/, 'nonet'), 'truncate assignment, ledger cascade');
    await this.server.stop();
    await rm(this.data, { recursive: true });
  }

  /** Brings the database back as it was at the named moment. */
  async restore(point: string): Promise<void> {
    await cp(this.backup, this.data, { recursive: true, preserveTimestamps: true });
    await run('chmod', ['0700', this.data]);
    await writeFile(path.join(this.data, 'recovery.signal'), '');
    await appendFile(
      path.join(this.data, 'postgresql.auto.conf'),
      `restore_command = 'cp "${this.archive}/%f" "%p"'\nrecovery_target_name = '${point}'\nrecovery_target_action = 'promote'\n`,
    );
    await this.launch();
  }

  async remove(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true });
  }

  private async launch(): Promise<void> {
    const settings = { archive_mode: 'on', archive_command: `test ! -f "${this.archive}/%f" && cp "%p" "${this.archive}/%f"` };
    this.server = await startEmbeddedPostgres(path.join(this.folder, 'postgres'), { settings });
  }

  /** Files come, go and grow meanwhile; that is what the log is for, and what tar's 1 says. */
  private async copyFiles(): Promise<void> {
    const copied = 'tar -C "$0" --exclude=./pg_wal --exclude=./postmaster.pid -cf "$1.tar" .';
    await run('sh', ['-c', `${copied} || [ $? -eq 1 ]`, this.data, this.backup]);
    await run('tar', ['-C', this.backup, '-xf', `${this.backup}.tar`]);
  }

  private get data(): string {
    return path.join(this.folder, 'postgres/data');
  }

  private get backup(): string {
    return path.join(this.folder, 'backup');
  }

  private get archive(): string {
    return path.join(this.folder, 'archive');
  }
}
