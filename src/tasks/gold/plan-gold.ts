import type { AthleteRow } from '../imports/check-athlete.js';
import type { PlannedAthlete, RowError } from '../imports/plan-rows.js';
import type { GoldAnswer, GoldItem } from './gold-item.js';

/** An athlete in the database: with the requester's id, or known from gold alone. */
export interface GoldAthlete {
  id: string;
  externalId: string | null;
  name: string;
  nameKey: string;
  sport: string;
  team: string | null;
  birthDate: string | null;
}

/** A gold task that is in use. */
export interface KnownGold {
  athleteId: string;
  platform: string;
  kind: 'handle' | 'no_account';
  key: string;
  display: string | null;
}

export interface NewGold {
  athleteId: string;
  sport: string;
  platform: string;
  answer: GoldAnswer;
}

export interface GoldPlan {
  fresh: PlannedAthlete[];
  gold: NewGold[];
  duplicates: number;
  conflicts: RowError[];
}

/** What a list of gold adds to what is there. A pair has one gold task, and one right answer. */
export function planGold(
  items: readonly GoldItem[],
  athletes: readonly GoldAthlete[],
  known: readonly KnownGold[],
  newId: () => string,
): GoldPlan {
  const plan: GoldPlan = { fresh: [], gold: [], duplicates: 0, conflicts: [] };
  const people = new Map(athletes.map((athlete) => [identityOf(athlete), athlete]));
  const answers = new Map(known.map((gold) => [pairOf(gold), gold]));
  for (const item of items) {
    const athlete = people.get(identityOf(item.row)) ?? newcomer(item.row, newId());
    if (!people.has(identityOf(item.row))) plan.fresh.push({ id: athlete.id, row: item.row });
    people.set(identityOf(item.row), athlete);
    const gold = { athleteId: athlete.id, platform: item.platform, ...item.answer };
    const conflict = conflictOf(item.row, athlete, gold, answers.get(pairOf(gold)));
    if (conflict !== null) {
      plan.conflicts.push(conflict);
    } else if (answers.has(pairOf(gold))) {
      plan.duplicates += 1;
    } else {
      answers.set(pairOf(gold), gold);
      plan.gold.push({ athleteId: athlete.id, sport: athlete.sport, platform: item.platform, answer: item.answer });
    }
  }
  return plan;
}

function conflictOf(row: AthleteRow, athlete: GoldAthlete, gold: KnownGold, earlier: KnownGold | undefined): RowError | null {
  if (athlete.nameKey !== row.nameKey) {
    return { line: row.line, column: row.idColumn, message: `external_id_conflict: ${row.externalId} is ${athlete.name}` };
  }
  if (earlier === undefined || (earlier.kind === gold.kind && earlier.key === gold.key)) return null;
  const said = earlier.kind === 'no_account' ? 'no account' : (earlier.display ?? earlier.key);
  return { line: row.line, column: 'handle', message: `contradicts the gold that is in use (${said}); retire that first` };
}

function newcomer(row: AthleteRow, id: string): GoldAthlete {
  const { externalId, name, nameKey, sport = '', team = null, birthDate = null } = row;
  return { id, externalId, name, nameKey, sport, team, birthDate };
}

const pairOf = ({ athleteId, platform }: KnownGold): string => `${athleteId} ${platform}`;

/** Without an id of the requester's, what is known of a person has to do. */
function identityOf({ externalId, nameKey, sport = '', team = null, birthDate = null }: GoldAthlete | AthleteRow): string {
  return JSON.stringify(externalId === null ? [nameKey, sport, team, birthDate] : externalId);
}
