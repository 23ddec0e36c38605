import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Namesakes by alias; uploads that are still coming in. */
export class Imports20261123210100 implements MigrationInterface {
  readonly name = 'Imports20261123210100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The name keys of the aliases. Few athletes have any, so the index stays small.
      alter table athlete add column alias_keys text[] not null default '{}';
      create index athlete_by_alias_key on athlete using gin (alias_keys) where alias_keys <> '{}';

      -- null: the body is still coming in, or broke off; such a job is nobody's business and is forgotten after a day.
      alter table import_job add column received_at timestamptz;
      update import_job set received_at = created_at;
      create index import_job_coming_in on import_job (created_at) where received_at is null;
      -- Chunks are read once and deleted: packing them would cost more than it saves.
      alter table import_chunk alter column bytes set storage external;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index import_job_coming_in, athlete_by_alias_key;
      alter table import_chunk alter column bytes set storage extended;
      alter table import_job drop column received_at;
      alter table athlete drop column alias_keys;
    `);
  }
}
