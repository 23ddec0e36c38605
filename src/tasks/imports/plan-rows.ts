import type { AthleteRow } from './check-athlete.js';

/** An athlete that is in the database already. */
export interface KnownAthlete {
  id: string;
  externalId: string;
  name: string;
  nameKey: string;
  sport: string;
}

/** An athlete as some rows of the file describe them: the latest row that says something wins. */
export interface PlannedAthlete {
  id: string;
  row: AthleteRow;
}

/** A row that can be used, and whom it is about. */
export interface Visit {
  athleteId: string;
  sport: string;
  isKnown: boolean;
  /** Whether an earlier row of this lot was about the same athlete: this one adds nothing. */
  isRepeated: boolean;
}

export interface RowError {
  line: number;
  column: string;
  message: string;
}

export interface RowPlan {
  fresh: PlannedAthlete[];
  updates: PlannedAthlete[];
  visits: Visit[];
  conflicts: RowError[];
}

interface Met {
  id: string;
  name: string;
  nameKey: string;
  sport: string;
  isKnown: boolean;
  merged: AthleteRow | undefined;
}

/** What some rows, in the order of the file, make of the athletes known so far. One id with another name is a mistake in the file. */
export function planRows(rows: readonly AthleteRow[], known: readonly KnownAthlete[], newId: () => string): RowPlan {
  const met = new Map<string, Met>(known.map((athlete) => [athlete.externalId, { ...athlete, isKnown: true, merged: undefined }]));
  const visits: Visit[] = [];
  const conflicts: RowError[] = [];
  for (const row of rows) {
    const { externalId } = row;
    if (externalId === null) continue;
    const athlete = met.get(externalId) ?? newcomer(row, newId());
    if (athlete.nameKey !== row.nameKey) {
      conflicts.push({ line: row.line, column: row.idColumn, message: `external_id_conflict: ${externalId} is ${athlete.name}` });
      continue;
    }
    visits.push({
      athleteId: athlete.id,
      sport: row.sport ?? athlete.sport,
      isKnown: athlete.isKnown,
      isRepeated: athlete.merged !== undefined,
    });
    met.set(externalId, { ...athlete, merged: merge(athlete.merged, row) });
  }
  const planned = [...met.values()].flatMap(({ id, isKnown, merged }) => (merged === undefined ? [] : [{ id, isKnown, row: merged }]));
  return { fresh: planned.filter(({ isKnown }) => !isKnown), updates: planned.filter(({ isKnown }) => isKnown), visits, conflicts };
}

const newcomer = (row: AthleteRow, id: string): Met => ({
  id,
  name: row.name,
  nameKey: row.nameKey,
  sport: row.sport ?? '',
  isKnown: false,
  merged: undefined,
});

const merge = (earlier: AthleteRow | undefined, row: AthleteRow): AthleteRow =>
  earlier === undefined ? row : { ...earlier, ...row, facts: { ...earlier.facts, ...row.facts } };

/** What is known of an athlete on a platform. */
export interface PairState {
  athleteId: string;
  platform: string;
  /** The task that is open or disputed. */
  openTaskId: string | null;
  /** The task that the registry's entry rests on, unless that was revoked. */
  resolvedTaskId: string | null;
  /** The latest; 0: never looked up. */
  round: number;
}

export type PairPlan = { linkTo: string } | { round: number; cause: 'import' | 'refresh' };

/** A pair that is open, or resolved in the registry, is a duplicate; a refresh opens a new round, but never a second one beside an open one. */
export function planPair(pair: PairState, refresh: boolean): PairPlan {
  if (pair.openTaskId !== null) return { linkTo: pair.openTaskId };
  if (pair.resolvedTaskId === null) return { round: pair.round + 1, cause: 'import' };
  return refresh ? { round: pair.round + 1, cause: 'refresh' } : { linkTo: pair.resolvedTaskId };
}
