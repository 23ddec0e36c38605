import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Platform, PLATFORMS } from '../../handles/platforms.js';
import { findAthletes, insertAthletes, takeTurnAtAthletes, updateAthletes } from '../../tasks/athletes/athletes.sql.js';
import { type AthleteRow, checkAthlete } from '../../tasks/imports/check-athlete.js';
import { readPairs } from '../../tasks/imports/pairs.sql.js';
import { planRows } from '../../tasks/imports/plan-rows.js';
import { type AthleteField, type AthleteRecord, readTitles } from '../../tasks/imports/record.js';
import { invalidValue, TurkError } from '../transport/turk-error.js';
import { lookupPolicy, type LookupRule } from './lookup-policy.js';

/** The layout whose HITs are look-ups of Nonet's own. */
export const LOOKUP_LAYOUT = 'ATHLETEHANDLE';

export interface Parameter {
  Name: string;
  Value: string;
}

/** An athlete on a platform, as the parameters of a layout name them. */
export interface Lookup {
  athlete: AthleteRow & { externalId: string };
  platform: Platform;
}

const FIELD = 'HITLayoutParameters';

/** Reads a layout's parameters: Nonet's own columns by any of their names; what it doesn't know is shown to workers as a fact. */
export function readLookup(parameters: readonly Parameter[]): Lookup {
  const isPlatform = ({ Name }: Parameter): boolean => Name.toLowerCase() === 'platform';
  const platform = parameters.find(isPlatform)?.Value.trim().toLowerCase() ?? '';
  if (!isKnown(platform)) throw invalidValue(FIELD, `needs a platform, one of ${PLATFORMS.join(', ')}`);
  const checked = checkAthlete(recordOf(parameters.filter((parameter) => !isPlatform(parameter))), ['name']);
  if ('problems' in checked) {
    const [problem] = checked.problems;
    throw invalidValue(FIELD, `has a ${problem?.column ?? 'parameter'} that ${problem?.message ?? 'is wrong'}`);
  }
  const { row } = checked;
  return { platform, athlete: { ...row, externalId: row.externalId ?? idOf(row) } };
}

const isKnown = (platform: string): platform is Platform => (PLATFORMS as readonly string[]).includes(platform);

function recordOf(parameters: readonly Parameter[]): AthleteRecord {
  const titles = readTitles(parameters.map(({ Name }) => Name));
  const record: AthleteRecord = { line: 1, values: {}, facts: {}, columns: {}, problems: [] };
  for (const [index, { Name, Value }] of parameters.entries()) {
    const field: AthleteField | undefined = titles.get(index);
    if (field === undefined) record.facts[Name] = Value;
    else [record.values[field], record.columns[field]] = [Value, Name];
  }
  return record;
}

/** Who gives no id means whoever has this name in this sport, league and team, born then. */
function idOf({ nameKey, sport, league, team, birthDate }: AthleteRow): string {
  const facts = [nameKey, sport, league, team, birthDate].map((fact) => (fact ?? '').toLowerCase());
  return `mturk-${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 24)}`;
}

/** Opens a round of the athlete's look-up for a HIT; its places are given out by the HIT, not by the hand-out. */
export async function openLookup(tx: EntityManager, accountId: string, { athlete, platform }: Lookup, rule: LookupRule): Promise<string> {
  await takeTurnAtAthletes(tx);
  const plan = planRows([athlete], await findAthletes(tx, [athlete.externalId]), randomUUID);
  const [visit] = plan.visits;
  if (visit === undefined) throw invalidValue(FIELD, `is wrong: ${plan.conflicts[0]?.message ?? 'the athlete is another one'}`);
  await insertAthletes(tx, plan.fresh);
  await updateAthletes(tx, null, plan.updates);
  const [pair] = await readPairs(tx, [visit.athleteId], [platform]);
  if (pair !== undefined && pair.openTaskId !== null) throw alreadyOpen(athlete, platform);
  const { batchId, policyId } = await lookupPolicy(tx, accountId, rule);
  const [task]: { id: string }[] = await tx.query(
    `insert into task (kind, cause, batch_id, athlete_id, platform, round, policy_id, panel) values ('hit', 'hit', $1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [batchId, visit.athleteId, platform, (pair?.round ?? 0) + 1, policyId, rule.panel],
  );
  if (task === undefined) throw alreadyOpen(athlete, platform);
  return task.id;
}

const alreadyOpen = ({ externalId, name }: Lookup['athlete'], platform: string): TurkError =>
  new TurkError(
    'AWS.MechanicalTurk.InvalidParameterValue',
    `${name} (${externalId}) on ${platform} is being looked up already; a pair has one open look-up at a time. ` +
      'Wait until that one is decided, or let its HIT expire.',
  );
