import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gold fades like everything else that is known of a worker, and an item shows when its answer seems to be passed around. */
export class FadedGold20261123220100 implements MigrationInterface {
  readonly name = 'FadedGold20261123220100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reliability
        alter column gold_right type double precision, -- of the answers since the worker qualified
        alter column gold_wrong type double precision;
      alter table gold add column leak_suspected_at timestamptz; -- null: no sign of it
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table gold drop column leak_suspected_at;
      alter table reliability alter column gold_right type int, alter column gold_wrong type int;
    `);
  }
}
