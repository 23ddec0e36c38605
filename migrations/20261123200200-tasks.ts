import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be looked up and who holds it: athletes, batches, policies, tasks, assignments, imports. */
export class Tasks20261123200200 implements MigrationInterface {
  readonly name = 'Tasks20261123200200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table athlete (
        id uuid constraint athlete_pk primary key default gen_random_uuid(),
        external_id text,                         -- the requester's own id; null: known from gold only
        name text not null,
        name_key text not null,                   -- namesakes share it
        sport text not null default '',
        league text,
        team text,
        position text,
        birth_date text,                          -- 1993, 1993-03 or 1993-03-11
        nationality text,
        aliases text[] not null default '{}',
        notes text,
        facts jsonb not null default '{}',        -- columns of the import that Nonet doesn't know
        created_at timestamptz not null default now(),
        constraint athlete_external_id_once unique (external_id));
      create index athlete_by_name_key on athlete (name_key);

      create table athlete_revision (
        id bigint generated always as identity constraint athlete_revision_pk primary key,
        athlete_id uuid not null constraint athlete_revision_of_athlete references athlete on delete cascade,
        import_id uuid,
        at timestamptz not null default now(),
        before jsonb not null);

      create table batch (
        id uuid constraint batch_pk primary key default gen_random_uuid(),
        name text not null,
        status text not null default 'open' constraint batch_status_known check (status in ('open', 'paused', 'closed')),
        pause_cause text constraint batch_pause_cause_known check (pause_cause in ('asked', 'budget')),
        platforms text[] not null,
        reward_micros bigint not null constraint batch_reward_not_negative check (reward_micros >= 0),
        instructions text,
        priority int not null default 0,
        budget_micros bigint,                     -- null: no limit
        policy_id bigint,                         -- the version that new tasks get
        requires_qualification boolean not null default true, -- copied from that version: the claim reads it for every open batch
        created_by uuid not null,
        created_at timestamptz not null default now());
      create index batch_open on batch (priority desc, id) where status = 'open';
      create index batch_by_age on batch (created_at, id);

      -- One row for each version; never updated.
      create table policy (
        id bigint generated always as identity constraint policy_pk primary key,
        batch_id uuid not null constraint policy_of_batch references batch on delete cascade,
        version int not null,
        agree int not null,
        panel int not null,
        stop text not null constraint policy_stop_known check (stop in ('early', 'fixed', 'adaptive')),
        min_agree int,
        confidence_floor double precision,
        min_effective double precision,
        extend_to int,
        staged boolean not null,
        lease_seconds int not null,
        max_lease_seconds int not null,
        late_seconds int not null,
        max_cannot_tell int not null,
        gold_rate double precision not null,
        require_qualification boolean not null,
        created_by uuid,
        created_at timestamptz not null default now(),
        reason text,
        constraint policy_version_once unique (batch_id, version),
        constraint policy_agree_is_a_majority check (agree * 2 > greatest(panel, extend_to) and agree <= panel and panel <= 99));
      alter table batch add constraint batch_policy foreign key (policy_id) references policy deferrable initially deferred;

      -- The quorum rule of a version, tabulated by src/consensus/quorum.ts: what each tally means. The database looks it up and never works it out.
      create table policy_step (
        policy_id bigint not null constraint policy_step_of_policy references policy on delete cascade,
        panel smallint not null,
        ballots smallint not null,
        lead smallint not null,
        outcome text not null constraint policy_step_outcome_known check (outcome in ('pending', 'resolved', 'judge', 'unreachable')),
        next_panel smallint not null,
        places smallint not null,                 -- leases that may be out at once from here
        constraint policy_step_pk primary key (policy_id, panel, ballots, lead));

      -- THE lock for everything about a task is its row.
      create table task (
        id uuid constraint task_pk primary key default gen_random_uuid(),
        kind text not null default 'lookup' constraint task_kind_known check (kind in ('lookup', 'gold', 'choose', 'hit')),
        batch_id uuid constraint task_of_batch references batch,    -- null: gold
        athlete_id uuid not null constraint task_about_athlete references athlete,
        platform text not null,
        round int not null default 1,
        cause text not null default 'import' constraint task_cause_known check (cause in ('import', 'refresh', 'void', 'conflict', 'report', 'recheck', 'gold', 'hit')),
        status text not null default 'open' constraint task_status_known check (status in ('open', 'verified', 'no_account', 'disputed', 'cancelled')),
        policy_id bigint constraint task_policy references policy,
        panel smallint not null,
        ballots smallint not null default 0,
        lead smallint not null default 0,
        cannot_tell smallint not null default 0,
        created_at timestamptz not null default now(),
        closed_at timestamptz) with (fillfactor = 80);
      create unique index task_round_once on task (athlete_id, platform, round) where kind <> 'gold';
      create unique index task_one_open_round on task (athlete_id, platform) where kind <> 'gold' and status in ('open', 'disputed');
      create index task_by_athlete on task (athlete_id, platform);
      create index task_by_batch on task (batch_id, status, created_at, id);
      create index task_by_age on task (created_at, id) where kind <> 'gold';
      create index task_disputed on task (closed_at, id) where status = 'disputed';

      -- A batch that asked for a pair which already had a task.
      create table batch_link (
        batch_id uuid not null constraint batch_link_of_batch references batch on delete cascade,
        task_id uuid not null constraint batch_link_to_task references task on delete cascade,
        constraint batch_link_once primary key (batch_id, task_id));

      create table gold (
        task_id uuid constraint gold_pk primary key constraint gold_task references task on delete cascade,
        platform text not null,
        sport text not null,
        answer_kind text not null constraint gold_answer_kind_known check (answer_kind in ('handle', 'no_account')),
        handle_key text not null,                 -- '' for no_account
        handle_display text,
        source text not null constraint gold_source_known check (source in ('uploaded', 'promoted')),
        dice double precision not null default random(),
        created_at timestamptz not null default now(),
        retired_at timestamptz,
        retired_reason text);
      create index gold_by_dice on gold (platform, sport, dice) where retired_at is null;

      -- Lease and answer in one row.
      create table assignment (
        id uuid constraint assignment_pk primary key default gen_random_uuid(),
        task_id uuid not null constraint assignment_of_task references task,
        worker_id uuid not null constraint assignment_of_worker references worker,
        batch_id uuid not null,
        policy_id bigint not null,                -- the version that the lease was given under
        status text not null default 'assigned' constraint assignment_status_known check (status in ('assigned', 'submitted', 'returned', 'expired', 'carried')),
        reward_micros bigint not null,
        promised boolean not null default false,  -- money of the batch's budget is set aside for it
        leased_at timestamptz not null default now(),
        expires_at timestamptz not null,
        submitted_at timestamptz,
        payment text constraint assignment_payment_known check (payment in ('approved', 'rejected')),
        counted boolean not null default false,   -- a ballot
        not_counted text,                         -- why an answer is not a ballot: late, gold, voided
        answer_kind text constraint assignment_answer_kind_known check (answer_kind in ('handle', 'no_account')),
        answer_raw text,
        answer_key text,                          -- what votes are compared on; '' for no_account
        answer_display text,
        answer_url text,
        answer_warnings text[],
        evidence_url text,
        clue text,
        comment text,
        return_reason text constraint assignment_return_reason_known check (return_reason in ('skip', 'cannot_tell', 'broken')),
        network text,                             -- keyed hash of the address prefix, for collusion reports only
        constraint assignment_once unique (task_id, worker_id)) with (fillfactor = 85);
      create unique index assignment_one_live on assignment (worker_id) where status = 'assigned';
      create index assignment_due on assignment (expires_at) where status = 'assigned';
      create index assignment_promised on assignment (expires_at) where promised and status = 'expired';
      create index assignment_by_worker on assignment (worker_id, submitted_at);

      create table import_job (
        id uuid constraint import_job_pk primary key default gen_random_uuid(),
        batch_id uuid not null constraint import_job_of_batch references batch,
        requested_by uuid not null,
        status text not null default 'queued' constraint import_job_status_known check (status in ('queued', 'running', 'done', 'failed')),
        format text not null constraint import_job_format_known check (format in ('csv', 'ndjson', 'json')),
        refresh boolean not null default false,
        bytes bigint not null default 0,
        bytes_read bigint not null default 0,
        next_record bigint not null default 0,    -- records already stored; a killed job goes on from here
        rows bigint not null default 0,
        created bigint not null default 0,
        duplicates bigint not null default 0,
        rejected bigint not null default 0,
        tasks bigint not null default 0,
        error text,
        created_at timestamptz not null default now(),
        finished_at timestamptz);
      create index import_job_by_batch on import_job (batch_id, created_at);

      create table import_chunk (
        import_id uuid not null constraint import_chunk_of_job references import_job on delete cascade,
        position int not null,
        bytes bytea not null,
        constraint import_chunk_pk primary key (import_id, position));

      create table import_error (
        import_id uuid not null constraint import_error_of_job references import_job on delete cascade,
        line bigint not null,
        column_name text not null default '',
        message text not null,
        constraint import_error_pk primary key (import_id, line, column_name));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table batch drop constraint batch_policy;
      drop table import_error, import_chunk, import_job, assignment, gold, batch_link, task, policy_step, policy, batch, athlete_revision, athlete;
    `);
  }
}
