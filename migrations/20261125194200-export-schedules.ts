import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports that ask for themselves, and exports that go again. */
export class ExportSchedules20261125194200 implements MigrationInterface {
  readonly name = 'ExportSchedules20261125194200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table export_schedule (
        id uuid not null default gen_random_uuid() constraint export_schedule_pk primary key,
        name text not null,
        cron text not null,
        time_zone text not null,
        kind text not null constraint export_schedule_kind_known check (kind in ('snapshot', 'increment')),
        format text not null constraint export_schedule_format_known check (format in ('csv', 'jsonl', 'parquet')),
        compression text not null constraint export_schedule_compression_known check (compression in ('none', 'gzip', 'zstd')),
        platforms text[],
        statuses text[] not null,
        min_confidence double precision,
        keep_last int,
        keep_days int,
        paused boolean not null default false,
        chain_began_at timestamptz not null default now(),
        next_run_at timestamptz not null,
        created_by uuid not null,
        created_at timestamptz not null default now()
      )`);
    await db.query(
      `comment on column export_schedule.chain_began_at is 'Increments go on from exports since then: those before were of something else'`,
    );
    await db.query('create index export_schedule_due on export_schedule (next_run_at) where not paused');
    await db.query(`
      alter table export_job
        add column schedule_id uuid constraint export_job_of_schedule references export_schedule (id) on delete set null,
        add column removed_at timestamptz,
        add column erased_at timestamptz`);
    await db.query('create index export_job_by_schedule on export_job (schedule_id, created_at) where schedule_id is not null');
    await db.query(
      `create index export_job_to_erase on export_job (created_at) where erased_at is null and (removed_at is not null or status = 'failed')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table export_job drop column schedule_id, drop column removed_at, drop column erased_at');
    await db.query('drop table export_schedule');
  }
}
