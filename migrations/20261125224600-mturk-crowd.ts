import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Mechanical Turk's requesters and workers know of each other: blocks, qualifications, events, notices. */
export class MturkCrowd20261125224600 implements MigrationInterface {
  readonly name = 'MturkCrowd20261125224600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table requester_block (
        account_id uuid not null,
        worker_id uuid not null constraint requester_block_of_worker references worker on delete cascade,
        reason text not null,
        at timestamptz not null default now(),
        constraint requester_block_once primary key (account_id, worker_id));

      create table qualification_type (
        id uuid constraint qualification_type_pk primary key default gen_random_uuid(),
        account_id uuid not null constraint qualification_type_of_account references account,
        name text not null,
        description text not null,
        keywords text,
        active boolean not null,
        test text,
        test_seconds int,
        answer_key text,
        retry_seconds int,                        -- null: one try
        auto_granted boolean not null default false,
        auto_granted_value int,
        created_at timestamptz not null default now(),
        deleted_at timestamptz);
      create unique index qualification_type_named_once on qualification_type (account_id, name) where deleted_at is null;
      create index qualification_type_by_age on qualification_type (created_at desc, id desc) where deleted_at is null;

      create table worker_qualification (
        qualification_type_id uuid not null constraint worker_qualification_of_type references qualification_type on delete cascade,
        worker_id uuid not null constraint worker_qualification_of_worker references worker on delete cascade,
        value int,
        status text not null default 'Granted' constraint worker_qualification_status_known check (status in ('Granted', 'Revoked')),
        reason text,
        granted_at timestamptz not null default now(),
        constraint worker_qualification_once primary key (qualification_type_id, worker_id));
      create index worker_qualification_by_worker on worker_qualification (worker_id);

      create table qualification_request (
        id uuid constraint qualification_request_pk primary key default gen_random_uuid(),
        qualification_type_id uuid not null constraint qualification_request_of_type references qualification_type on delete cascade,
        worker_id uuid not null constraint qualification_request_of_worker references worker on delete cascade,
        status text not null default 'Started' constraint qualification_request_status_known
          check (status in ('Started', 'Pending', 'Granted', 'Rejected')),
        test text,
        answer jsonb,
        reason text,
        started_at timestamptz not null default now(),
        submitted_at timestamptz);
      create unique index qualification_request_one_open on qualification_request (qualification_type_id, worker_id) where status in ('Started', 'Pending');
      create index qualification_request_pending on qualification_request (submitted_at, id) where status = 'Pending';

      -- What a requester can follow. Read in the order (xid, id), as far as no transaction that may still write is older.
      create table hit_event (
        id bigint generated always as identity constraint hit_event_pk primary key,
        xid xid8 not null default pg_current_xact_id(),
        account_id uuid not null,
        type text not null,
        hit_type_id uuid,                         -- null: a test of the notification, which is about no HIT
        hit_id uuid,
        assignment_id uuid,
        at timestamptz not null default clock_timestamp(),
        notify jsonb,                             -- whom to tell: the notification that stood then; null: nobody
        attempts int not null default 0,
        next_at timestamptz,                      -- null: nothing left to send
        delivered_at timestamptz,
        error text);
      create index hit_event_in_order on hit_event (account_id, xid, id);
      create index hit_event_due on hit_event (next_at) where next_at is not null;

      -- What requesters write to workers, and what became of their requests.
      create table worker_notice (
        id uuid constraint worker_notice_pk primary key default gen_random_uuid(),
        worker_id uuid not null constraint worker_notice_of_worker references worker on delete cascade,
        account_id uuid not null,
        subject text not null,
        text text not null,
        at timestamptz not null default now(),
        read_at timestamptz);
      create index worker_notice_by_worker on worker_notice (worker_id, at desc, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table worker_notice, hit_event, qualification_request, worker_qualification, qualification_type, requester_block');
  }
}
