import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works, what they have learned, how reliable they are, and what they are owed. */
export class Workers20261123200100 implements MigrationInterface {
  readonly name = 'Workers20261123200100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table worker (
        id uuid constraint worker_pk primary key default gen_random_uuid(),
        account_id uuid constraint worker_of_account references account on delete set null, -- null: erased on request; the ballots stay
        display_name text not null,
        country text,
        languages text[] not null default '{}',
        status text not null default 'registered',
        status_reason text,
        suspended_until timestamptz,
        qualified_at timestamptz,
        created_at timestamptz not null default now(),
        handed int not null default 0,            -- tasks ever handed out to this worker
        warm boolean not null default true,       -- hand-out: the worker's positions are up to date
        constraint worker_status_known check (status in ('registered', 'in_training', 'qualified', 'suspended', 'blocked')),
        constraint worker_once_per_account unique (account_id)) with (fillfactor = 70);

      create table training_item (
        id uuid constraint training_item_pk primary key default gen_random_uuid(),
        stage text not null constraint training_item_stage_known check (stage in ('practice', 'test')),
        position int not null,
        topic text not null,                      -- fan_account, namesake, renamed, no_account, wrong_platform, own_account
        platform text not null,
        card jsonb not null,                      -- the athlete, namesakes and what a search would show
        answer jsonb not null,                    -- {kind, key?, display?}
        explanation text not null,
        retired_at timestamptz);

      create table training_attempt (
        id uuid constraint training_attempt_pk primary key default gen_random_uuid(),
        worker_id uuid not null constraint training_attempt_of_worker references worker on delete cascade,
        item_ids uuid[] not null,                 -- the test's questions, in order
        answers jsonb not null default '{}',      -- item id -> {answer, right}
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        passed boolean);
      create index training_attempt_by_worker on training_attempt (worker_id, started_at);
      create unique index training_attempt_one_open on training_attempt (worker_id) where finished_at is null;

      create table practice_answer (
        worker_id uuid not null constraint practice_answer_of_worker references worker on delete cascade,
        item_id uuid not null constraint practice_answer_to_item references training_item on delete cascade,
        was_right boolean not null,
        at timestamptz not null default now(),
        constraint practice_answer_once primary key (worker_id, item_id));

      create table reliability (
        worker_id uuid not null constraint reliability_of_worker references worker on delete cascade,
        platform text not null default '',        -- '': over all platforms
        right_weight double precision not null default 0,
        wrong_weight double precision not null default 0,
        gold_right int not null default 0,
        gold_wrong int not null default 0,
        updated_at timestamptz not null default now(),
        constraint reliability_pk primary key (worker_id, platform)) with (fillfactor = 70);

      create table payout (
        id uuid constraint payout_pk primary key default gen_random_uuid(),
        worker_id uuid not null constraint payout_of_worker references worker,
        micros bigint not null constraint payout_positive check (micros > 0),
        status text not null default 'requested' constraint payout_status_known check (status in ('requested', 'paid', 'cancelled')),
        requested_at timestamptz not null default now(),
        settled_at timestamptz,
        settled_by uuid);
      create index payout_by_worker on payout (worker_id, requested_at);

      -- Money owed, in micro-dollars. A balance is the sum of a worker's rows and nothing else.
      create table ledger (
        id bigint generated always as identity constraint ledger_pk primary key,
        worker_id uuid not null constraint ledger_of_worker references worker,
        at timestamptz not null default now(),
        kind text not null,
        micros bigint not null,
        assignment_id uuid,
        batch_id uuid,
        payout_id uuid constraint ledger_of_payout references payout,
        reason text,
        constraint ledger_kind_known check (kind in ('answer', 'cannot_tell', 'bonus', 'reversal', 'payout', 'payout_returned')));
      create index ledger_by_worker on ledger (worker_id, at) include (kind, micros);
      create unique index ledger_once_per_assignment on ledger (assignment_id, kind) where kind in ('answer', 'cannot_tell', 'reversal');
      create index ledger_by_batch on ledger (batch_id) include (micros);

      create table appeal (
        id uuid constraint appeal_pk primary key default gen_random_uuid(),
        worker_id uuid not null constraint appeal_of_worker references worker on delete cascade,
        about text not null constraint appeal_about_known check (about in ('suspension', 'rejection', 'answer')),
        assignment_id uuid,
        text text not null,
        status text not null default 'open' constraint appeal_status_known check (status in ('open', 'granted', 'declined')),
        opened_at timestamptz not null default now(),
        due_at timestamptz not null,
        decided_at timestamptz,
        decided_by uuid,
        decision_reason text);
      create index appeal_by_worker on appeal (worker_id, opened_at);
      create index appeal_open on appeal (due_at) where status = 'open';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table appeal, ledger, payout, reliability, practice_answer, training_attempt, training_item, worker');
  }
}
