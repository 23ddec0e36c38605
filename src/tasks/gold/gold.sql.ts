import type { EntityManager } from 'typeorm';
import type { GoldAthlete, KnownGold, NewGold } from './plan-gold.js';

/** Those with one of these ids, and those known from gold alone with one of these name keys. */
export async function findGoldAthletes(tx: EntityManager, externalIds: string[], nameKeys: string[]): Promise<GoldAthlete[]> {
  return tx.query(
    `select id, external_id as "externalId", name, name_key as "nameKey", sport, team, birth_date as "birthDate" from athlete where external_id = any ($1)
     union all
     select id, external_id, name, name_key, sport, team, birth_date from athlete where external_id is null and name_key = any ($2)`,
    [externalIds, nameKeys],
  );
}

export async function findGoldOf(tx: EntityManager, athleteIds: string[]): Promise<KnownGold[]> {
  return tx.query(
    `select t.athlete_id as "athleteId", g.platform, g.answer_kind as kind, g.handle_key as key, g.handle_display as display
       from task t join gold g on g.task_id = t.id where t.athlete_id = any ($1) and g.retired_at is null`,
    [athleteIds],
  );
}

/** A gold task stays open: nobody's answer decides it. It has no batch, and no place in the hand-out. */
export async function insertGold(tx: EntityManager, source: 'uploaded' | 'promoted', gold: readonly NewGold[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `with wanted as (
       select gen_random_uuid() as id, * from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         as w (athlete_id, platform, sport, kind, key, display)),
     made as (insert into task (id, kind, athlete_id, platform, panel, cause) select id, 'gold', athlete_id, platform, 1, 'gold' from wanted)
     insert into gold (task_id, platform, sport, answer_kind, handle_key, handle_display, source)
     select id, platform, sport, kind, key, display, $1 from wanted returning task_id as id`,
    [
      source,
      gold.map(({ athleteId }) => athleteId),
      gold.map(({ platform }) => platform),
      gold.map(({ sport }) => sport),
      gold.map(({ answer }) => answer.kind),
      gold.map(({ answer }) => answer.key),
      gold.map(({ answer }) => answer.display),
    ],
  );
  return rows.map(({ id }) => id);
}

export interface PromotableTask {
  athleteId: string;
  platform: string;
  sport: string;
  outcome: 'verified' | 'no_account' | 'cancelled';
  key: string | null;
  display: string | null;
  /** Its quorum no longer stands, or the registry has taken it back or put it on hold. */
  isDoubtful: boolean;
}

/** The decision of a task that could become gold; undefined when there is none. */
export async function findPromotable(tx: EntityManager, taskId: string): Promise<PromotableTask | undefined> {
  const rows: PromotableTask[] = await tx.query(
    `select t.athlete_id as "athleteId", t.platform, w.sport, d.outcome, d.handle_key as key, d.handle_display as display,
            d.void_at is not null or coalesce(r.status in ('conflicted', 'revoked'), false) as "isDoubtful"
       from task t join decision d on d.task_id = t.id join athlete w on w.id = t.athlete_id
       left join registry r on r.athlete_id = t.athlete_id and r.platform = t.platform
      where t.id = $1 and t.kind <> 'gold'`,
    [taskId],
  );
  return rows[0];
}

/** Answers whether there is such gold, in use or not. */
export async function retireGold(tx: EntityManager, taskId: string, reason: string | null): Promise<'retired' | 'was_retired' | undefined> {
  const [rows]: [unknown[], number] = await tx.query(
    'update gold set retired_at = now(), retired_reason = $2 where task_id = $1 and retired_at is null returning task_id',
    [taskId, reason],
  );
  if (rows.length > 0) return 'retired';
  const there: unknown[] = await tx.query('select from gold where task_id = $1', [taskId]);
  return there.length > 0 ? 'was_retired' : undefined;
}
