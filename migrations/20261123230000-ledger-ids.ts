import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What workers see of the ledger carries ids that tell nothing of how much others answer meanwhile. */
export class LedgerIds20261123230000 implements MigrationInterface {
  readonly name = 'LedgerIds20261123230000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table ledger add column public_id uuid not null default gen_random_uuid()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table ledger drop column public_id');
  }
}
