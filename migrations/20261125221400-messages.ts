import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office writes to a worker, and when it was read. */
export class Messages20261125221400 implements MigrationInterface {
  readonly name = 'Messages20261125221400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table message (
        id uuid constraint message_pk primary key default gen_random_uuid(),
        worker_id uuid not null constraint message_to_worker references worker on delete cascade,
        written_by uuid constraint message_by_account references account on delete set null,
        text text not null,
        sent_at timestamptz not null default now(),
        read_at timestamptz);                     -- null: the worker hasn't marked it as read
      create index message_by_worker on message (worker_id, sent_at, id);
      create index message_unread on message (worker_id) where read_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table message');
  }
}
