import type { EntityManager } from 'typeorm';
import type { PairState } from './plan-rows.js';

/** What is known of some athletes on some platforms. Gold is nobody's look-up. */
export async function readPairs(tx: EntityManager, athleteIds: string[], platforms: string[]): Promise<PairState[]> {
  if (athleteIds.length === 0) return [];
  return tx.query(
    `select pair.athlete_id as "athleteId", pair.platform, looked.open as "openTaskId", coalesce(looked.round, 0) as round,
            (select r.task_id from registry r where r.athlete_id = pair.athlete_id and r.platform = pair.platform and r.status <> 'revoked') as "resolvedTaskId"
       from (select * from unnest($1::uuid[]) as athlete_id cross join unnest($2::text[]) as platform) pair
      cross join lateral (
            select max(t.round) as round, (array_agg(t.id) filter (where t.status in ('open', 'disputed')))[1] as open
              from task t where t.athlete_id = pair.athlete_id and t.platform = pair.platform and t.kind <> 'gold') looked`,
    [athleteIds, platforms],
  );
}

export interface NewTask {
  id: string;
  athleteId: string;
  platform: string;
  sport: string;
  round: number;
  cause: 'import' | 'refresh';
}

/** Under which rule new tasks are made, and how many places each opens with. */
export interface TaskRule {
  batchId: string;
  policyId: string;
  panel: number;
  places: number;
}

/**
 * Makes tasks and puts them at the end of their batch's new lane, in order. A pair that somebody else opened a round of meanwhile is
 * left out. Answers the ids of the tasks that were made.
 */
export async function insertTasks(tx: EntityManager, rule: TaskRule, tasks: readonly NewTask[]): Promise<Set<string>> {
  if (tasks.length === 0) return new Set();
  const made: { id: string }[] = await tx.query(
    `with wanted as (
       select * from unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::int[], $10::text[])
         with ordinality as w (id, athlete_id, platform, sport, round, cause, place)),
     made as (
       insert into task (id, batch_id, athlete_id, platform, round, cause, policy_id, panel)
       select id, $1, athlete_id, platform, round, cause, $2, $3 from wanted
       on conflict do nothing returning id),
     offered as (
       insert into handout (task_id, batch_id, platform, sport, seq, places, open)
       select id, $1, platform, sport, nextval('handout_seq'), $4, $4 > 0
         from (select w.* from wanted w join made using (id) order by w.place) new_ones),
     mixed as (
       insert into handout_mix (batch_id, platform, sport) select distinct $1::uuid, platform, sport from wanted join made using (id)
       on conflict do nothing)
     select id from made`,
    [
      rule.batchId,
      rule.policyId,
      rule.panel,
      rule.places,
      tasks.map(({ id }) => id),
      tasks.map(({ athleteId }) => athleteId),
      tasks.map(({ platform }) => platform),
      tasks.map(({ sport }) => sport),
      tasks.map(({ round }) => round),
      tasks.map(({ cause }) => cause),
    ],
  );
  return new Set(made.map(({ id }) => id));
}

/** Notes that a batch asked for these tasks too. Its own need no note. */
export async function linkTasks(tx: EntityManager, batchId: string, taskIds: string[]): Promise<void> {
  if (taskIds.length === 0) return;
  await tx.query(
    `insert into batch_link (batch_id, task_id) select $1, id from task where id = any ($2) and batch_id is distinct from $1
     on conflict do nothing`,
    [batchId, taskIds],
  );
}
