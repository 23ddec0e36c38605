/** One thing wrong with one record: which column, and why. '' is the record as a whole. */
export interface RecordProblem {
  column: string;
  message: string;
}

/** The columns that Nonet knows. */
export const ATHLETE_FIELDS = [
  'externalId',
  'name',
  'sport',
  'league',
  'team',
  'position',
  'birthDate',
  'nationality',
  'aliases',
  'notes',
] as const;
export type AthleteField = (typeof ATHLETE_FIELDS)[number];

/** A record as it stands in the file, told apart into what Nonet knows and what it doesn't. */
export interface AthleteRecord {
  /** The physical line where it starts; the first is 1. */
  line: number;
  values: Partial<Record<AthleteField, string>>;
  /** Columns that Nonet doesn't know, empty ones too. */
  facts: Record<string, string>;
  /** What the file calls a column, for messages. */
  columns: Partial<Record<AthleteField, string>>;
  /** Already wrong before its values are looked at: the rest is not to be believed. */
  problems: RecordProblem[];
}

/** The file as a whole can't be read: no column for the name, another encoding. The sentence tells its sender what to do. */
export class UnreadableFile extends Error {}

/** A field's own name first. */
const TITLES: Record<AthleteField, readonly string[]> = {
  externalId: ['externalid', 'id', 'athleteid', 'playerid'],
  name: ['name', 'fullname', 'athletename', 'playername', 'athlete', 'player'],
  sport: ['sport'],
  league: ['league'],
  team: ['team', 'teamname', 'club'],
  position: ['position', 'pos'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', 'born', 'birthday', 'birthyear'],
  nationality: ['nationality', 'country', 'citizenship'],
  aliases: ['aliases', 'alias', 'alsoknownas', 'aka', 'nicknames', 'nickname'],
  notes: ['notes', 'note', 'comments', 'comment'],
};

/** The field that a column's title may mean, and how surely: 0 is its own name. Case, spaces, hyphens and underscores don't matter. */
function meaningOf(title: string): { field: AthleteField; rank: number } | undefined {
  const key = title.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  for (const field of ATHLETE_FIELDS) {
    const rank = TITLES[field].indexOf(key);
    if (rank >= 0) return { field, rank };
  }
  return undefined;
}

/**
 * Which column is which field. When two could be the same one (`id` and `external_id`), the one closer to the field's own name is,
 * and the other stays a column that Nonet doesn't know.
 */
export function readTitles(titles: readonly string[]): Map<number, AthleteField> {
  const best = new Map<AthleteField, { index: number; rank: number }>();
  for (const [index, title] of titles.entries()) {
    const meaning = meaningOf(title);
    if (meaning === undefined) continue;
    const rival = best.get(meaning.field);
    if (rival === undefined || meaning.rank < rival.rank) best.set(meaning.field, { index, rank: meaning.rank });
  }
  return new Map([...best].map(([field, { index }]) => [index, field]));
}
