import type { EntityManager } from 'typeorm';

/** New ballots that make a refit worth its while; or a hundredth of all there are, when that is more. */
const ENOUGH_BALLOTS = 200;
/** After this time anything new is enough. */
const LONGEST_MINUTES = 15;

/** Posts a refit when it is due and none is waiting. @returns whether it did */
export async function postRefitIfDue(tx: EntityManager): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `with last as (
       select coalesce(max(fitted_at), '-infinity') as fitted_at, greatest(${ENOUGH_BALLOTS}, coalesce((array_agg(answers order by id desc))[1], 0) / 100) as enough
         from consensus_model)
     insert into outbox (topic, payload)
     select 'refit-consensus', '{}' from last
      where not exists (select from outbox where topic = 'refit-consensus')
        and (enough <= (select sum(ballots) from (select ballots from decision where decided_at > last.fitted_at limit 100000) fresh)
             or last.fitted_at < now() - interval '${LONGEST_MINUTES} minutes' and exists (select from reliability where updated_at > last.fitted_at))
     returning id`,
  );
  return rows.length > 0;
}

/** Posts a refit unless one is waiting. */
export async function postRefit(tx: EntityManager): Promise<void> {
  await tx.query(
    `insert into outbox (topic, payload) select 'refit-consensus', '{}' where not exists (select from outbox where topic = 'refit-consensus')`,
  );
}
