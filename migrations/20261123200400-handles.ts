import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known: decisions and disputes, the registry with its versions, conflicts, the change feed. */
export class Handles20261123200400 implements MigrationInterface {
  readonly name = 'Handles20261123200400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How a task was resolved: once, for good, on exactly these ballots.
      create table decision (
        task_id uuid constraint decision_once_per_task primary key constraint decision_of_task references task,
        outcome text not null constraint decision_outcome_known check (outcome in ('verified', 'no_account', 'cancelled')),
        cause text not null constraint decision_cause_known check (cause in ('quorum', 'adjudication')),
        handle_key text,
        handle_display text,
        handle_url text,
        agreed smallint not null,
        ballots smallint not null,
        ballot_ids uuid[] not null,               -- assignments, in the order of submission
        policy_id bigint not null constraint decision_policy references policy,
        confidence double precision,
        confidence_bound double precision,        -- what the gold guarantees; null without gold
        effective_votes double precision,
        decided_at timestamptz not null default now(),
        decided_by uuid,                          -- the adjudicator
        reason text,
        void_at timestamptz);                     -- set when its quorum no longer stands

      create table dispute (
        task_id uuid constraint dispute_pk primary key constraint dispute_of_task references task,
        cause text not null constraint dispute_cause_known check (cause in ('unreachable', 'below_floor', 'cannot_tell')),
        agreed smallint not null,
        ballots smallint not null,
        policy_id bigint not null,
        confidence double precision,
        opened_at timestamptz not null default now());

      create table registry (
        athlete_id uuid not null constraint registry_of_athlete references athlete,
        platform text not null,
        external_id text not null,
        name text not null,
        status text not null constraint registry_status_known check (status in ('verified', 'no_account', 'conflicted', 'revoked')),
        handle_key text,
        handle_display text,
        handle_url text,
        confidence double precision,
        confidence_bound double precision,
        agreed smallint not null,
        ballots smallint not null,
        policy_version int not null,
        cause text not null,
        task_id uuid not null,
        round int not null,
        verified_at timestamptz not null,
        checked_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null,                     -- counts the entries of registry_version
        change_id bigint not null,
        seq bigint,                               -- null until the change has its place in the feed
        constraint registry_pk primary key (athlete_id, platform));
      create unique index registry_one_holder on registry (platform, handle_key) where status = 'verified';
      create index registry_by_key on registry (platform, handle_key) where status in ('verified', 'conflicted');
      create unique index registry_by_external_id on registry (external_id, platform);
      create index registry_by_update on registry (updated_at, athlete_id, platform);
      create index registry_by_seq on registry (seq);
      create index registry_by_change on registry (change_id);

      create table registry_version (
        athlete_id uuid not null,
        platform text not null,
        version int not null,
        status text not null,
        handle_key text,
        handle_display text,
        handle_url text,
        confidence double precision,
        confidence_bound double precision,
        agreed smallint not null,
        ballots smallint not null,
        policy_version int not null,
        cause text not null,
        task_id uuid not null,
        round int not null,
        change_id bigint not null,
        at timestamptz not null,
        constraint registry_version_pk primary key (athlete_id, platform, version),
        constraint registry_version_of_entry foreign key (athlete_id, platform) references registry deferrable initially deferred);

      create table conflict (
        id uuid constraint conflict_pk primary key default gen_random_uuid(),
        kind text not null constraint conflict_kind_known check (kind in ('same_handle', 'swap')),
        platform text not null,
        handle_key text not null,
        status text not null default 'open' constraint conflict_status_known check (status in ('open', 'resolved')),
        opened_at timestamptz not null default now(),
        resolved_at timestamptz,
        resolved_by uuid,
        keep_athlete_id uuid,
        reason text);
      create unique index conflict_one_open on conflict (platform, handle_key) where status = 'open' and kind = 'same_handle';

      create table conflict_member (
        conflict_id uuid not null constraint conflict_member_of_conflict references conflict on delete cascade,
        athlete_id uuid not null constraint conflict_member_athlete references athlete,
        task_id uuid not null,
        constraint conflict_member_once primary key (conflict_id, athlete_id));

      -- The feed. seq is given after commit, by one sequencer at a time, in the order of id: see docs/decisions/0004-the-feed.md.
      create table change (
        id bigint generated always as identity constraint change_pk primary key,
        seq bigint constraint change_seq_once unique,
        type text not null constraint change_type_known check (type in ('verified', 'no_account', 'superseded', 'conflicted', 'cleared', 'revoked')),
        athlete_id uuid not null,
        external_id text not null,
        platform text not null,
        handle_key text,
        handle_display text,
        previous jsonb,                           -- {status, handle, handleKey} that this one replaced
        confidence double precision,
        cause text not null,
        task_id uuid not null,
        at timestamptz not null default now());
      create index change_unsequenced on change (id) where seq is null;
      create sequence change_seq as bigint;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table change, conflict_member, conflict, registry_version, registry, dispute, decision; drop sequence change_seq');
  }
}
