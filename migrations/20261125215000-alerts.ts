import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts: the rules, where each stands, what was raised, and who is told. */
export class Alerts20261125215000 implements MigrationInterface {
  readonly name = 'Alerts20261125215000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table alert_rule (
        name text constraint alert_rule_pk primary key,
        raise_at double precision not null,
        clear_at double precision not null,     -- further from trouble than raise_at: between the two nothing changes
        for_minutes int not null constraint alert_rule_patience_sensible check (for_minutes between 0 and 10080),
        enabled boolean not null default true);
      insert into alert_rule (name, raise_at, clear_at, for_minutes) values
        ('agreement', 0.8, 0.85, 30), ('gold_accuracy', 0.8, 0.85, 30), ('time_to_decision', 72, 48, 60), ('dispute_age', 48, 24, 0),
        ('collector_reports', 20, 10, 0), ('queue_age', 15, 5, 5), ('failed_imports', 1, 0, 0), ('failed_exports', 1, 0, 0),
        ('failed_deliveries', 1, 0, 5), ('budget', 0.9, 0.8, 0), ('collusion', 2, 0, 0);

      create table alert_watch (                -- a rule and what it is about ('': everything), as last looked at
        rule text not null constraint alert_watch_of_rule references alert_rule,
        subject text not null,
        value double precision,                 -- null: too little is known
        since timestamptz,                      -- how long what would raise or clear it has lasted
        at timestamptz not null,
        constraint alert_watch_pk primary key (rule, subject));

      create table alert (
        id uuid constraint alert_pk primary key default gen_random_uuid(),
        rule text not null constraint alert_of_rule references alert_rule,
        subject text not null,
        value double precision not null,
        raise_at double precision not null,
        opened_at timestamptz not null default now(),
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        note text,
        cleared_at timestamptz,
        cleared_value double precision);
      create unique index alert_one_open on alert (rule, subject) where cleared_at is null;
      create index alert_by_age on alert (opened_at, id);

      create table alert_webhook (
        id uuid constraint alert_webhook_pk primary key,
        url text not null constraint alert_webhook_once unique,
        secret bytea not null,
        created_by uuid not null,
        created_at timestamptz not null default now());

      create table alert_message (
        id bigint generated always as identity constraint alert_message_pk primary key,
        webhook_id uuid not null constraint alert_message_to_webhook references alert_webhook on delete cascade,
        alert_id uuid not null constraint alert_message_of_alert references alert,
        event text not null constraint alert_message_event_known check (event in ('raised', 'cleared')),
        at timestamptz not null default now(),
        attempts int not null default 0,
        next_at timestamptz not null default now(),
        done_at timestamptz,
        delivered boolean not null default false,
        answer_status int,
        error text);
      create index alert_message_due on alert_message (webhook_id, next_at) where done_at is null;
      create index alert_message_by_webhook on alert_message (webhook_id, id);

      create table alert_turn (                 -- whoever holds the row looks; the others leave it
        one boolean constraint alert_turn_pk primary key default true constraint alert_turn_one_row check (one),
        at timestamptz not null default '-infinity');
      insert into alert_turn default values;

      create index delivery_dead on delivery (attempted_at) where status = 'dead';
      create index dispute_by_time on dispute (opened_at);
      create index report_by_time on report (at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index report_by_time, dispute_by_time, delivery_dead;
      drop table alert_turn, alert_message, alert_webhook, alert, alert_watch, alert_rule;
    `);
  }
}
