import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets "how much was decided since the last refit" be read without a walk through all decisions. */
export class DecisionsByTime20261123220200 implements MigrationInterface {
  readonly name = 'DecisionsByTime20261123220200';

  async up(db: QueryRunner): Promise<void> {
    await db.query('create index decision_by_time on decision (decided_at) include (ballots)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index decision_by_time');
  }
}
