import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an act against a worker was for, beside the reason in words. */
export class StandingCauses20261126102500 implements MigrationInterface {
  readonly name = 'StandingCauses20261126102500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table worker add column status_cause text
        constraint worker_status_cause_known check (status_cause in ('gold', 'copying', 'automation', 'several_accounts', 'conduct', 'other'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table worker drop column status_cause');
  }
}
