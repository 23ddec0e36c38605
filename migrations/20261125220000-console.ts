import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the console reads quickly: activity summed up by hour and day, searchable names, and the audit log by whom, what and when. */
export class Console20261125220000 implements MigrationInterface {
  readonly name = 'Console20261125220000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table activity (                   -- summed up from the ledger, the decisions and the disputes; can be made again at any time
        span text not null constraint activity_span_known check (span in ('hour', 'day')),
        at timestamptz not null,                -- its beginning; days are those of UTC
        answers int not null,
        workers int not null,
        micros bigint not null,
        timed int not null,                     -- answers whose time is known, what they paid, and how long they took
        timed_micros bigint not null,
        timed_seconds double precision not null,
        decided int not null,
        verified int not null,
        disputed int not null,
        agreed int not null,
        ballots int not null,
        median_seconds double precision,        -- from a task's beginning to its decision; null: none was decided
        slow_seconds double precision,          -- nine of ten came sooner
        made_at timestamptz not null,
        constraint activity_pk primary key (span, at));
      create index ledger_by_time on ledger (at) include (kind, worker_id, micros);
      create index task_by_status on task (status) where kind <> 'gold';

      alter table conflict add outcome text constraint conflict_outcome_known check (outcome in ('kept', 'both', 'neither', 'exchanged', 'ended'));

      create index audit_by_actor on audit (account_id, id);
      create index audit_by_action on audit (action text_pattern_ops, id);
      create index audit_by_time on audit (at);

      -- PostgreSQL brings it along, but a server may have been built without: then a search looks at every row, as it did before.
      do $$
      begin
        if exists (select from pg_available_extensions where name = 'pg_trgm') then
          create schema if not exists trigram;
          create extension if not exists pg_trgm schema trigram;
          create index registry_by_name_part on registry using gin (name trigram.gin_trgm_ops);
          create index registry_by_key_part on registry using gin (handle_key trigram.gin_trgm_ops);
        end if;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index if exists registry_by_key_part, registry_by_name_part;
      drop extension if exists pg_trgm;
      drop schema if exists trigram;
      drop index audit_by_time, audit_by_action, audit_by_actor, task_by_status, ledger_by_time;
      alter table conflict drop column outcome;
      drop table activity;
    `);
  }
}
