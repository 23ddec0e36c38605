import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second factor for the office's accounts: time-based codes (RFC 6238), and codes on paper for when the phone is lost. */
export class SecondFactor20261126163000 implements MigrationInterface {
  readonly name = 'SecondFactor20261126163000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table second_factor (
        account_id uuid constraint second_factor_pk primary key constraint second_factor_of_account references account,
        sealed_secret bytea not null,
        last_step bigint not null default 0,                 -- of the last code that was taken: none is taken twice
        created_at timestamptz not null default now(),
        turned_on_at timestamptz);                           -- null: no code has proved yet that the device has the secret
      create table recovery_code (
        account_id uuid constraint recovery_code_of_factor references second_factor on delete cascade,
        code_hash bytea,
        used_at timestamptz,
        constraint recovery_code_pk primary key (account_id, code_hash));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table recovery_code, second_factor');
  }
}
