import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A policy version says to which tasks it was applied, and which earlier one it brings back. A model's tests say which tasks they were about. */
export class PolicyRestoration20261125203800 implements MigrationInterface {
  readonly name = 'PolicyRestoration20261125203800';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table policy
        add column applied_to text constraint policy_applied_to_known check (applied_to in ('new', 'open')),
        add column restores int;

      -- Beside tested_confidence and tested_right; empty in models that were fitted before.
      alter table consensus_model add column tested_task uuid[] not null default '{}';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table policy drop column applied_to, drop column restores');
    await db.query('alter table consensus_model drop column tested_task');
  }
}
