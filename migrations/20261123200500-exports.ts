import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files made from the registry by queued jobs. */
export class Exports20261123200500 implements MigrationInterface {
  readonly name = 'Exports20261123200500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table export_job (
        id uuid constraint export_job_pk primary key default gen_random_uuid(),
        requested_by uuid not null,
        status text not null default 'queued' constraint export_job_status_known check (status in ('queued', 'running', 'done', 'failed')),
        format text not null constraint export_job_format_known check (format in ('csv', 'jsonl', 'parquet')),
        compression text not null default 'none' constraint export_job_compression_known check (compression in ('none', 'gzip', 'zstd')),
        platforms text[],                         -- null: all
        statuses text[] not null,
        min_confidence double precision,
        after_seq bigint,                         -- null: a snapshot; else the increment after it
        rows bigint not null default 0,
        rows_expected bigint,
        first_seq bigint,
        last_seq bigint,
        error text,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz);
      create index export_job_by_age on export_job (created_at, id);

      create table export_file (
        export_id uuid not null constraint export_file_of_job references export_job on delete cascade,
        name text not null,
        bytes bigint not null,
        rows bigint,                              -- null: not a table
        sha256 text not null,
        constraint export_file_pk primary key (export_id, name));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table export_file, export_job');
  }
}
