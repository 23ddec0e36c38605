import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One open appeal for each matter, why a payout was cancelled, and what finds the payouts, appeals and suspensions that are due. */
export class AppealsAndPayouts20261123220000 implements MigrationInterface {
  readonly name = 'AppealsAndPayouts20261123220000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unique index appeal_one_open on appeal (worker_id, about, assignment_id) nulls not distinct where status = 'open';
      create index appeal_by_status on appeal (status, due_at, id);
      drop index appeal_open;
      alter table payout add column reason text; -- why it was cancelled
      create index payout_by_status on payout (status, requested_at, id);
      create index worker_suspended_until on worker (suspended_until) where status = 'suspended';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index worker_suspended_until, payout_by_status, appeal_by_status, appeal_one_open;
      alter table payout drop column reason;
      create index appeal_open on appeal (due_at) where status = 'open';
    `);
  }
}
