import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places of the feed that were given out by a database that is lost: after_seq is the last one that the restored database knows. */
export class FeedGaps20261126160000 implements MigrationInterface {
  readonly name = 'FeedGaps20261126160000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table feed_gap (
        upto_seq bigint constraint feed_gap_pk primary key,
        after_seq bigint not null,
        at timestamptz not null default now(),
        constraint feed_gap_is_one check (after_seq < upto_seq));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table feed_gap');
  }
}
