import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How collectors are fed: places in the feed that they keep on the server, and what is sent to them. */
export class Subscriptions20261125190900 implements MigrationInterface {
  readonly name = 'Subscriptions20261125190900';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How far a consumer has come in the feed, by its own word.
      create table feed_cursor (
        name text constraint feed_cursor_pk primary key,
        seq bigint not null,
        created_by uuid not null,
        created_at timestamptz not null default now(),
        moved_at timestamptz not null default now());

      create table subscription (
        id uuid constraint subscription_pk primary key default gen_random_uuid(),
        kind text not null constraint subscription_kind_known check (kind in ('webhook', 'queue')),
        name text not null,
        url text constraint subscription_webhook_has_url check ((kind = 'webhook') = (url is not null)),
        queue text constraint subscription_queue_has_name check ((kind = 'queue') = (queue is not null)),
        events text[] not null,
        platforms text[],                         -- null: all
        status text not null default 'active' constraint subscription_status_known check (status in ('active', 'disabled')),
        disabled_cause text constraint subscription_disabled_cause_known check (disabled_cause in ('asked', 'failing', 'gone', 'too_old')),
        disabled_at timestamptz,
        secret bytea,                             -- sealed, see src/shared/sealed-text.ts
        old_secret bytea,                         -- signs too, until old_secret_until
        old_secret_until timestamptz,
        seq bigint not null,                      -- everything up to here has become a delivery, or was not asked for
        failures int not null default 0,          -- in a row
        failing_since timestamptz,
        paused_until timestamptz,
        delivered_at timestamptz,
        created_by uuid not null,
        created_at timestamptz not null default now());
      create unique index subscription_queue_once on subscription (queue);

      -- What one subscription is owed of one change. Of a pair, a later one waits until every earlier one is delivered or dead.
      create table delivery (
        subscription_id uuid not null constraint delivery_of_subscription references subscription on delete cascade,
        seq bigint not null,
        athlete_id uuid not null,
        platform text not null,
        payload jsonb not null,
        status text not null default 'waiting' constraint delivery_status_known check (status in ('waiting', 'sent', 'delivered', 'dead')),
        attempts int not null default 0,
        next_at timestamptz not null default now(),
        redelivered int not null default 0,       -- how often somebody asked for it again
        lease uuid,                               -- whose attempt it is; a queue's stays until the collector has taken it
        leased_until timestamptz,
        answer_status int,                        -- of the last attempt; null: there was no answer
        answer_excerpt text,
        error text,
        attempted_at timestamptz,
        delivered_at timestamptz,
        created_at timestamptz not null default now(),
        constraint delivery_once primary key (subscription_id, seq)) with (fillfactor = 70);
      create index delivery_owed on delivery (subscription_id, athlete_id, platform, seq) where status in ('waiting', 'sent');
      create index delivery_due on delivery (subscription_id, seq) where status = 'waiting';
      create index delivery_out on delivery (subscription_id, leased_until) where status = 'sent';
      create index delivery_done on delivery (delivered_at) where status = 'delivered';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table delivery, subscription, feed_cursor');
  }
}
