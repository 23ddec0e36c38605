import type { EntityManager } from 'typeorm';
import type { AthleteRow } from '../imports/check-athlete.js';
import type { KnownAthlete, PlannedAthlete } from '../imports/plan-rows.js';

/** Whoever looks athletes up to add those that are missing takes turns with everyone who does: imports chunk by chunk, gold. */
const ADDING_ATHLETES = 7_009_001;

export async function takeTurnAtAthletes(tx: EntityManager): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [ADDING_ATHLETES]);
}

export async function findAthletes(tx: EntityManager, externalIds: string[]): Promise<KnownAthlete[]> {
  return tx.query(`select id, external_id as "externalId", name, name_key as "nameKey", sport from athlete where external_id = any ($1)`, [
    externalIds,
  ]);
}

export async function insertAthletes(tx: EntityManager, athletes: readonly PlannedAthlete[]): Promise<void> {
  if (athletes.length === 0) return;
  await tx.query(
    `insert into athlete (id, external_id, name, name_key, sport, league, team, position, birth_date, nationality, aliases, alias_keys, notes, facts)
     select id, external_id, name, name_key, coalesce(sport, ''), league, team, position, birth_date, nationality,
            coalesce(aliases, '{}'), coalesce(alias_keys, '{}'), notes, facts
       from json_to_recordset($1) as row (id uuid, external_id text, name text, name_key text, sport text, league text, team text, position text,
            birth_date text, nationality text, aliases text[], alias_keys text[], notes text, facts jsonb)`,
    [JSON.stringify(athletes.map(({ id, row }) => ({ id, ...columnsOf(row) })))],
  );
}

const given = (column: string): string => `case when said ? '${column}' then said ->> '${column}' else a.${column} end as ${column}`;
const givenList = (column: string): string =>
  `case when said ? '${column}' then array(select jsonb_array_elements_text(said -> '${column}')) else a.${column} end as ${column}`;
const GIVEN = [
  ...['league', 'team', 'position', 'birth_date', 'nationality', 'notes'].map(given),
  ...['aliases', 'alias_keys'].map(givenList),
].join(', ');
const FACTS = ['name', 'sport', 'league', 'team', 'position', 'birth_date', 'nationality', 'notes', 'aliases', 'alias_keys', 'facts'];
const factsOf = (of: string): string => FACTS.map((column) => `${of}.${column}`).join(', ');

/** Columns that the file doesn't have stay as they are. What an athlete was before is kept, if anything changes. */
export async function updateAthletes(tx: EntityManager, importId: string | null, athletes: readonly PlannedAthlete[]): Promise<void> {
  if (athletes.length === 0) return;
  await tx.query(
    `with next as (
       select a.id, a as old, said ->> 'name' as name, coalesce(said ->> 'sport', a.sport) as sport, ${GIVEN}, a.facts || (said -> 'facts') as facts
         from jsonb_array_elements($1::jsonb) as said join athlete a on a.id = (said ->> 'id')::uuid),
     changed as (select * from next n where (${factsOf('n')}) is distinct from (${factsOf('(n.old)')})),
     remembered as (
       insert into athlete_revision (athlete_id, import_id, before)
       select id, $2, to_jsonb(old) - array['id', 'external_id', 'name_key', 'alias_keys', 'created_at'] from changed)
     update athlete a set (${FACTS.join(', ')}) = (${factsOf('c')}) from changed c where a.id = c.id`,
    [JSON.stringify(athletes.map(({ id, row }) => ({ id, ...columnsOf(row) }))), importId],
  );
}

/** What JSON leaves out, because it is undefined, the file didn't say. */
function columnsOf(row: AthleteRow): Record<string, unknown> {
  return {
    external_id: row.externalId,
    name: row.name,
    name_key: row.nameKey,
    sport: row.sport,
    league: row.league,
    team: row.team,
    position: row.position,
    birth_date: row.birthDate,
    nationality: row.nationality,
    aliases: row.aliases,
    alias_keys: row.aliasKeys,
    notes: row.notes,
    facts: row.facts,
  };
}
