import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wrong passwords are counted, for each e-mail and place and for each e-mail over all places, and the next try has to wait. */
export class SignInTries20261125213300 implements MigrationInterface {
  readonly name = 'SignInTries20261125213300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sign_in_tries (
        key bytea constraint sign_in_tries_pk primary key,   -- a hash of the e-mail and the place: neither is kept
        tries int not null,
        since timestamptz not null default now(),
        last_at timestamptz not null default now(),
        next_at timestamptz);                                -- null: at once
      create index sign_in_tries_by_age on sign_in_tries (last_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sign_in_tries');
  }
}
