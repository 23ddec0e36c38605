import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Voiding a worker can wait a few minutes, in which it can be taken back: what it revokes can't be. */
export class PlannedVoids20261126170000 implements MigrationInterface {
  readonly name = 'PlannedVoids20261126170000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table planned_void (
        worker_id uuid constraint planned_void_pk primary key constraint planned_void_of_worker references worker,
        asked_by uuid not null constraint planned_void_asked_by references account,
        reason text not null,
        created_at timestamptz not null default now(),
        due_at timestamptz not null,
        begun_at timestamptz);               -- null: it can still be taken back
      create index planned_void_by_time on planned_void (due_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table planned_void');
  }
}
