import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The platforms' own, immutable account ids as collectors report them; and reports that a person has to look at. */
export class Observations20261125193500 implements MigrationInterface {
  readonly name = 'Observations20261125193500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table observed_account (
        athlete_id uuid not null,
        platform text not null,
        handle_key text not null,
        account_id text not null,                 -- what the platform never changes, whatever the account is called
        first_seen_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        seen_by uuid not null,
        constraint observed_account_pk primary key (athlete_id, platform, handle_key),
        constraint observed_account_on_entry foreign key (athlete_id, platform) references registry);

      alter table report add closed_at timestamptz;
      alter table report add closed_by uuid;
      alter table report add closed_reason text;
      create index report_open on report (at desc, id) where closed_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index report_open;
      alter table report drop column closed_reason, drop column closed_by, drop column closed_at;
      drop table observed_account;
    `);
  }
}
