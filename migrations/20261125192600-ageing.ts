import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Handles age: after how long each platform's are looked at again, how many a day, and at what price in ballots. */
export class Ageing20261125192600 implements MigrationInterface {
  readonly name = 'Ageing20261125192600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- So many first ballots that all say what the registry says end a round; null: a round is always a whole one.
      alter table policy add confirm int constraint policy_confirm_below_agree check (confirm between 2 and agree - 1);

      alter table decision drop constraint decision_cause_known;
      alter table decision add constraint decision_cause_known check (cause in ('quorum', 'adjudication', 'confirmation'));

      create table ageing (
        platform text constraint ageing_pk primary key,
        days int constraint ageing_days_sensible check (days between 1 and 3650));  -- null: this platform's never age
      insert into ageing (platform, days) values ('x', 180), ('instagram', 180), ('tiktok', 180), ('threads', 180), ('bluesky', 180),
        ('twitch', 365), ('facebook', 365), ('youtube', 365), ('linkedin', 365), ('wikipedia', 365);

      create table ageing_rule (
        one boolean constraint ageing_rule_pk primary key default true constraint ageing_rule_one_row check (one),
        batch_id uuid constraint ageing_rule_batch references batch,   -- whose policy and reward re-checks have; null: there are none
        daily_cap int not null default 100 constraint ageing_rule_cap_sensible check (daily_cap between 0 and 1000000));
      insert into ageing_rule default values;

      create index registry_by_check on registry (platform, checked_at) where status in ('verified', 'no_account');
      create index task_rechecks on task (created_at) where cause = 'recheck';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index task_rechecks, registry_by_check;
      drop table ageing_rule, ageing;
      update decision set cause = 'quorum' where cause = 'confirmation';
      alter table decision drop constraint decision_cause_known;
      alter table decision add constraint decision_cause_known check (cause in ('quorum', 'adjudication'));
      alter table policy drop column confirm;
    `);
  }
}
