import type { Pool, PoolClient } from 'pg';

/** A row of the registry that nobody reads beyond for now. */
export interface Gate {
  /** Lets the readers on. Harmless when it is open. */
  open(): Promise<void>;
}

/**
 * Makes whoever reads the registry row by row stop in front of one athlete's: an export then hangs in the middle of its file, for as
 * long as the test likes. Done in the database, so it works on processes of any kind.
 */
export async function closeGate(pool: Pool, externalId: string): Promise<Gate> {
  const keeper: PoolClient = await pool.connect();
  await keeper.query('select pg_advisory_lock(4711)');
  const run = async (...statements: string[]): Promise<void> => {
    for (const statement of statements) await pool.query(statement);
  };
  await run(
    `create or replace function passes(id text) returns boolean language plpgsql volatile as $$
     begin
       if id = '${externalId}' then perform pg_advisory_lock_shared(4711); perform pg_advisory_unlock_shared(4711); end if;
       return true;
     end $$`,
    'alter table registry rename to registry_behind_gate',
    'create view registry as select * from registry_behind_gate where passes(external_id)',
    // A sort would ask for every row before it gave the first.
    `do $$ begin execute format('alter database %I set enable_sort to off', current_database()); end $$`,
  );
  let closed = true;
  return {
    open: async () => {
      if (!closed) return;
      closed = false;
      await keeper.query('select pg_advisory_unlock(4711)');
      keeper.release();
      await run('drop view registry', 'alter table registry_behind_gate rename to registry');
    },
  };
}
