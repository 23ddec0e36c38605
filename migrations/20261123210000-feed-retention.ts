import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far back the feed goes, and what an export asks the registry. */
export class FeedRetention20261123210000 implements MigrationInterface {
  readonly name = 'FeedRetention20261123210000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Changes up to this seq are no longer kept: a reader who stands before it has to start from a snapshot.
      create table feed_retention (
        one boolean constraint feed_retention_pk primary key default true constraint feed_retention_one_row check (one),
        forgotten_seq bigint not null default 0,
        forgotten_id bigint not null default 0);  -- the highest change.id among them
      insert into feed_retention default values;

      -- Entries whose latest change has no place in the feed yet: few, and an export waits for them.
      create index registry_in_transit on registry (athlete_id, platform) where seq is null;
      -- The order of every export: the same on every machine, whatever language its database sorts by, and no sort of a million rows.
      create index registry_in_order on registry (external_id collate "C", platform collate "C");
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index registry_in_order, registry_in_transit; drop table feed_retention');
  }
}
