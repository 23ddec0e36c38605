import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'answer', 'cannot_tell', 'bonus', 'reversal', 'payout', 'payout_returned'`;

/** A worker whose personal data is erased may give up what they are owed. Not validated: no row that is there can break the wider rule, and the table is long. */
export class Forfeits20261126160500 implements MigrationInterface {
  readonly name = 'Forfeits20261126160500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger drop constraint ledger_kind_known,
        add constraint ledger_kind_known check (kind in (${KINDS}, 'forfeit')) not valid;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger drop constraint ledger_kind_known, add constraint ledger_kind_known check (kind in (${KINDS})) not valid;
    `);
  }
}
