import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hand-out's own narrow tables: which places are open, and how far each worker has come. docs/decisions/0003-hand-out.md says why. */
export class Handout20261123200300 implements MigrationInterface {
  readonly name = 'Handout20261123200300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One row for each open task. lane 0: started, 1: new. seq is drawn anew whenever a place opens again, so nothing that a
      -- worker could still take ever stands behind that worker's position. Fill factor and the index's predicate keep a claim HOT.
      create table handout (
        task_id uuid constraint handout_pk primary key constraint handout_of_task references task,
        batch_id uuid not null,
        platform text not null,
        sport text not null,
        lane smallint not null default 1,
        seq bigint not null,
        open boolean not null default true,       -- places > 0
        places int not null                       -- open places; negative while more leases are out than a changed policy allows
      ) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02);
      create index handout_next on handout (batch_id, lane, seq) where open;
      create index handout_filtered on handout (batch_id, platform, sport, lane, seq) where open;
      create sequence handout_seq as bigint;

      -- Below settled.seq no transaction is left that could still commit a row; below handout_lane.floor nothing is open.
      create table handout_settled (
        one boolean constraint handout_settled_pk primary key default true constraint handout_settled_one_row check (one),
        seq bigint not null default 0,
        next_seq bigint not null default 0,
        next_xid xid8 not null default '0');
      insert into handout_settled default values;

      create table handout_lane (
        batch_id uuid not null constraint handout_lane_of_batch references batch on delete cascade,
        lane smallint not null,
        floor bigint not null default 0,
        constraint handout_lane_pk primary key (batch_id, lane));

      -- Which platforms and sports a batch has: where a claim with filters looks.
      create table handout_mix (
        batch_id uuid not null constraint handout_mix_of_batch references batch on delete cascade,
        platform text not null,
        sport text not null,
        constraint handout_mix_pk primary key (batch_id, platform, sport));

      -- Up to here, in lane 0, everything is this worker's own. '' means without a filter.
      create table handout_position (
        worker_id uuid not null constraint handout_position_of_worker references worker on delete cascade,
        batch_id uuid not null constraint handout_position_of_batch references batch on delete cascade,
        platform text not null default '',
        sport text not null default '',
        seq bigint not null,
        constraint handout_position_pk primary key (worker_id, batch_id, platform, sport)) with (fillfactor = 60);

      -- What a batch's budget has left to promise, in eight purses so that its claims don't queue up behind one row.
      create table purse (
        batch_id uuid not null constraint purse_of_batch references batch on delete cascade,
        shard smallint not null,
        micros bigint not null constraint purse_not_overdrawn check (micros >= 0),
        constraint purse_pk primary key (batch_id, shard)) with (fillfactor = 50);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table purse, handout_position, handout_mix, handout_lane, handout_settled, handout; drop sequence handout_seq');
  }
}
