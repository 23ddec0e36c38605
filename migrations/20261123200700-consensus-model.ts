import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the last refit over everything found: the pool's rates, the calibrator, who probably copies whom. */
export class ConsensusModel20261123200700 implements MigrationInterface {
  readonly name = 'ConsensusModel20261123200700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consensus_model (
        id bigint generated always as identity constraint consensus_model_pk primary key,
        fitted_at timestamptz not null default now(),
        tasks bigint not null,
        answers bigint not null,
        pool jsonb not null,
        calibrator_weights double precision[] not null,
        calibrator_precision double precision[] not null,
        calibrator_most double precision not null,
        -- The tasks whose answer is known otherwise (gold, adjudications): how sure the ballots alone were, and whether they were right.
        tested_confidence double precision[] not null,
        tested_right boolean[] not null);

      create table worker_pair (
        one uuid not null,
        other uuid not null,
        probability double precision not null,    -- that one copies the other, or both a third
        shared int not null,
        constraint worker_pair_pk primary key (one, other),
        constraint worker_pair_ordered check (one < other));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table worker_pair, consensus_model');
  }
}
