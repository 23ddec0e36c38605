import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs in: accounts, sessions, API keys, one-time links; what they did (audit); what was answered to a repeated request. */
export class Accounts20261123200000 implements MigrationInterface {
  readonly name = 'Accounts20261123200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account (
        id uuid constraint account_pk primary key default gen_random_uuid(),
        email text not null,
        display_name text not null,
        password_hash text,                       -- null until the one-time link is redeemed
        roles text[] not null,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        constraint account_roles_known check (roles <@ array['worker', 'requester', 'engineer', 'admin']));
      create unique index account_by_email on account (lower(email));

      create table session (
        token_hash bytea constraint session_pk primary key,
        account_id uuid not null constraint session_of_account references account on delete cascade,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null);
      create index session_by_account on session (account_id);

      create table api_key (
        id uuid constraint api_key_pk primary key default gen_random_uuid(),
        account_id uuid not null constraint api_key_of_account references account on delete cascade,
        name text not null,
        key_hash bytea not null constraint api_key_hash_once unique,
        roles text[] not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz,                   -- null: until revoked
        revoked_at timestamptz);
      create index api_key_by_account on api_key (account_id, created_at);

      create table one_time_link (
        token_hash bytea constraint one_time_link_pk primary key,
        account_id uuid not null constraint one_time_link_of_account references account on delete cascade,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz);

      create table audit (
        id bigint generated always as identity constraint audit_pk primary key,
        at timestamptz not null default now(),
        account_id uuid,                          -- null: Nonet itself
        action text not null,
        subject text not null,
        before jsonb,
        after jsonb,
        reason text);
      create index audit_by_subject on audit (subject, id);

      create table reply (
        caller text not null,
        route text not null,
        key text not null,
        request_hash bytea not null,
        status smallint not null,
        body text,                                -- the JSON that was sent; null: none
        created_at timestamptz not null default now(),
        constraint reply_once primary key (caller, route, key));
      create index reply_by_age on reply (created_at);

      create table outbox (
        id bigint generated always as identity constraint outbox_pk primary key,
        topic text not null,
        payload jsonb not null,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        attempts int not null default 0);
      create index outbox_unsent on outbox (sent_at nulls first, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table outbox, reply, audit, one_time_link, api_key, session, account');
  }
}
