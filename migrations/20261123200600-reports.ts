import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What collectors say of handles that look broken or implausible. */
export class Reports20261123200600 implements MigrationInterface {
  readonly name = 'Reports20261123200600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report (
        id uuid constraint report_pk primary key default gen_random_uuid(),
        athlete_id uuid not null,
        platform text not null,
        problem text not null constraint report_problem_known check (problem in ('not_found', 'renamed', 'wrong_person', 'implausible', 'private', 'other')),
        observed text,
        reported_by uuid not null,
        at timestamptz not null default now(),
        task_id uuid,                             -- the round that it opened; null: one was open already
        constraint report_on_entry foreign key (athlete_id, platform) references registry);
      create index report_by_entry on report (athlete_id, platform, at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table report');
  }
}
