import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Mechanical Turk's protocol needs: keys, HITs and their assignments, a requester's money, reviews. */
export class Mturk20261125224500 implements MigrationInterface {
  readonly name = 'Mturk20261125224500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mturk_key (
        access_key_id text constraint mturk_key_pk primary key,
        account_id uuid not null constraint mturk_key_of_account references account on delete cascade,
        name text not null,
        secret bytea not null,                    -- sealed, see src/shared/sealed-text.ts
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        revoked_at timestamptz);
      create index mturk_key_by_account on mturk_key (account_id, created_at);

      -- Signatures of requests that changed something, as long as their time would still be accepted.
      create table mturk_signature (
        signature bytea constraint mturk_signature_pk primary key,
        at timestamptz not null default now());
      create index mturk_signature_by_age on mturk_signature (at);

      create table mturk_token (
        account_id uuid not null,
        operation text not null,
        token text not null,
        subject text not null,                    -- the HIT it made, or the request that used it
        at timestamptz not null default now(),
        constraint mturk_token_once primary key (account_id, operation, token));
      create index mturk_token_by_age on mturk_token (at);

      -- A requester's money and what belongs to the requester alone. available + held is the sum of requester_ledger.
      create table requester_purse (
        account_id uuid constraint requester_purse_pk primary key references account,
        available_micros bigint not null default 0 constraint requester_purse_not_overdrawn check (available_micros >= 0),
        held_micros bigint not null default 0 constraint requester_purse_holds check (held_micros >= 0),
        batch_id uuid constraint requester_purse_batch references batch,   -- where their look-ups lie
        webhook_secret bytea);                    -- sealed

      create table requester_ledger (
        id bigint generated always as identity constraint requester_ledger_pk primary key,
        account_id uuid not null constraint requester_ledger_of_account references account,
        at timestamptz not null default now(),
        kind text not null constraint requester_ledger_kind_known check (kind in ('top_up', 'refund', 'reward', 'bonus')),
        micros bigint not null,
        assignment_id uuid,
        bonus_id uuid,
        made_by uuid,                             -- the admin of a top-up or refund
        reason text);
      create index requester_ledger_by_account on requester_ledger (account_id, id desc);
      create unique index requester_ledger_reward_once on requester_ledger (assignment_id) where kind = 'reward';
      create unique index requester_ledger_bonus_once on requester_ledger (bonus_id) where kind = 'bonus';

      create table hit_type (
        id uuid constraint hit_type_pk primary key default gen_random_uuid(),
        group_id uuid not null default gen_random_uuid(),
        account_id uuid not null constraint hit_type_of_account references account,
        digest bytea not null,                    -- of everything below: the same properties are the same type
        title text not null,
        description text not null,
        keywords text not null,
        reward_micros bigint not null constraint hit_type_reward_not_negative check (reward_micros >= 0),
        assignment_seconds int not null,
        auto_approval_seconds int not null,
        requirements jsonb not null,
        notification jsonb,
        notification_active boolean not null default false,
        created_at timestamptz not null default now(),
        constraint hit_type_once unique (account_id, digest));
      create unique index hit_type_by_group on hit_type (group_id);

      create table hit (
        id uuid constraint hit_pk primary key default gen_random_uuid(),
        hit_type_id uuid not null constraint hit_of_type references hit_type,
        account_id uuid not null constraint hit_of_account references account,
        kind text not null constraint hit_kind_known check (kind in ('lookup', 'html', 'form', 'external')),
        question text,
        layout_id text,
        parameters jsonb,
        task_id uuid constraint hit_task references task constraint hit_lookup_has_task check ((kind = 'lookup') = (task_id is not null)),
        annotation text,
        max_assignments int not null,
        first_max int not null,                   -- as it was created: fewer than ten never become ten
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        reviewing boolean not null default false,
        deleted_at timestamptz,
        assignment_policy jsonb,
        hit_policy jsonb,
        held_micros bigint not null default 0 constraint hit_holds check (held_micros >= 0),
        noted_expired_at timestamptz,             -- that it expired has been noted, for this end of its life
        noted_reviewable_at timestamptz);         -- that it became reviewable; null again once it can be accepted again
      create index hit_by_account on hit (account_id, created_at desc, id desc);
      create index hit_by_type on hit (hit_type_id, created_at, id);
      create index hit_by_task on hit (task_id) where task_id is not null;
      create index hit_unsettled on hit (expires_at) where deleted_at is null and noted_reviewable_at is null;

      -- One worker's work on one HIT. That of a look-up is the assignment of the same id as well.
      create table hit_assignment (
        id uuid constraint hit_assignment_pk primary key default gen_random_uuid(),
        hit_id uuid not null constraint hit_assignment_of_hit references hit,
        worker_id uuid not null constraint hit_assignment_of_worker references worker,
        status text not null default 'Accepted' constraint hit_assignment_status_known
          check (status in ('Accepted', 'Submitted', 'Approved', 'Rejected', 'Returned', 'Abandoned')),
        reward_micros bigint not null,
        accepted_at timestamptz not null default now(),
        deadline timestamptz not null,
        submitted_at timestamptz,
        auto_approve_at timestamptz,
        approved_at timestamptz,
        rejected_at timestamptz,
        answer jsonb,                             -- [[question, [values]]]; that of a look-up is in assignment
        feedback text,
        known_score int,                          -- of ScoreMyKnownAnswers
        reviewed_at timestamptz);                 -- when the assignment's review policy was through with it
      create unique index hit_assignment_once on hit_assignment (hit_id, worker_id) where status not in ('Returned', 'Abandoned');
      create unique index hit_assignment_one_live on hit_assignment (worker_id) where status = 'Accepted';
      create index hit_assignment_by_hit on hit_assignment (hit_id, submitted_at, id);
      create index hit_assignment_by_worker on hit_assignment (worker_id, status);
      create index hit_assignment_due on hit_assignment (deadline) where status = 'Accepted';
      create index hit_assignment_to_approve on hit_assignment (auto_approve_at) where status = 'Submitted';
      create index hit_assignment_to_review on hit_assignment (submitted_at) where status = 'Submitted' and reviewed_at is null;

      create table hit_review_result (
        id bigint generated always as identity constraint hit_review_result_pk primary key,
        hit_id uuid not null constraint hit_review_result_of_hit references hit,
        level text not null constraint hit_review_result_level_known check (level in ('Assignment', 'HIT')),
        action_id uuid not null,
        subject_id uuid not null,
        subject_type text not null,
        question_id text,
        key text not null,
        value text not null);
      create index hit_review_result_by_hit on hit_review_result (hit_id, level, id);

      create table hit_review_action (
        id bigint generated always as identity constraint hit_review_action_pk primary key,
        hit_id uuid not null constraint hit_review_action_of_hit references hit,
        level text not null constraint hit_review_action_level_known check (level in ('Assignment', 'HIT')),
        action_id uuid not null,
        name text not null,
        target_id uuid not null,
        target_type text not null,
        status text not null,
        completed_at timestamptz not null default now(),
        result text,
        error_code text);
      create index hit_review_action_by_hit on hit_review_action (hit_id, level, id);

      create table hit_bonus (
        id uuid constraint hit_bonus_pk primary key default gen_random_uuid(),
        account_id uuid not null,
        assignment_id uuid not null constraint hit_bonus_for_assignment references hit_assignment,
        worker_id uuid not null,
        micros bigint not null constraint hit_bonus_positive check (micros > 0),
        reason text not null,
        at timestamptz not null default now());
      create index hit_bonus_by_assignment on hit_bonus (assignment_id, at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table hit_bonus, hit_review_action, hit_review_result, hit_assignment, hit, hit_type, requester_ledger, requester_purse, mturk_token,
      mturk_signature, mturk_key`);
  }
}
