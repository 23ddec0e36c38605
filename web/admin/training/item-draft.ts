import type { Athlete, Platform } from '../../api/shapes.js';
import type { ShownPage, Stage, TrainingItem } from './training-item.js';

const FACTS = ['sport', 'league', 'team', 'position', 'birthDate', 'nationality', 'notes'] as const;

/** An athlete as they stand in a form: every field a text. */
export type AthleteDraft = Readonly<Record<'name' | 'aliases' | 'facts' | (typeof FACTS)[number], string>>;

/** One of several in a form; its key stays while others come and go. */
export type Keyed<T> = T & { readonly key: number };

export interface ItemDraft {
  readonly stage: Stage;
  readonly topic: string;
  readonly platform: Platform;
  readonly athlete: AthleteDraft;
  readonly namesakes: readonly Keyed<AthleteDraft>[];
  readonly shown: readonly Keyed<ShownPage>[];
  readonly question: string;
  readonly kind: 'handle' | 'no_account';
  readonly value: string;
  readonly explanation: string;
}

let keys = 0;
const keyed = <T>(value: T): Keyed<T> => ({ ...value, key: (keys += 1) });

const NOBODY: AthleteDraft = {
  name: '',
  sport: '',
  league: '',
  team: '',
  position: '',
  birthDate: '',
  nationality: '',
  notes: '',
  aliases: '',
  facts: '',
};

export const newNamesake = (name: string): Keyed<AthleteDraft> => keyed({ ...NOBODY, name });
export const newPage = (): Keyed<ShownPage> => keyed({ url: '', title: '', text: '' });

export const emptyItem = (stage: Stage): ItemDraft => ({
  stage,
  topic: '',
  platform: 'x',
  athlete: NOBODY,
  namesakes: [],
  shown: [newPage(), newPage()],
  question: '',
  kind: 'handle',
  value: '',
  explanation: '',
});

export function draftOf(item: TrainingItem): ItemDraft {
  const { stage, topic, platform, answer, explanation } = item;
  return {
    stage,
    topic,
    platform,
    athlete: athleteDraft(item.athlete),
    namesakes: item.namesakes.map((namesake) => keyed(athleteDraft(namesake))),
    shown: item.shown.map((page) => keyed(page)),
    question: item.question ?? '',
    kind: answer.kind,
    value: answer.kind === 'handle' ? (answer.url ?? answer.display ?? '') : '',
    explanation,
  };
}

/** What the API is sent. Pages and namesakes that were left empty are left out. */
export function requestOf(draft: ItemDraft): Record<string, unknown> {
  const { stage, topic, platform, kind, value, explanation } = draft;
  return {
    stage,
    topic: topic.trim(),
    platform,
    athlete: athleteOf(draft.athlete),
    namesakes: namesakesOf(draft),
    shown: pagesOf(draft),
    question: orNull(draft.question),
    answer: kind === 'handle' ? { kind, value: value.trim() } : { kind },
    explanation: explanation.trim(),
  };
}

export const namesakesOf = ({ namesakes }: ItemDraft): Athlete[] => namesakes.filter(({ name }) => name.trim() !== '').map(athleteOf);

export const pagesOf = ({ shown }: ItemDraft): ShownPage[] =>
  shown
    .map(({ url, title, text }) => ({ url: url.trim(), title: title.trim(), text: text.trim() }))
    .filter((page) => Object.values(page).some((part) => part !== ''));

export function athleteOf(draft: AthleteDraft): Athlete {
  const { name, sport, league, team, position, birthDate, nationality, notes, aliases, facts } = draft;
  return {
    name: name.trim(),
    sport: sport.trim(),
    league: orNull(league),
    team: orNull(team),
    position: orNull(position),
    birthDate: orNull(birthDate),
    nationality: orNull(nationality),
    notes: orNull(notes),
    aliases: parts(aliases, ','),
    facts: Object.fromEntries(parts(facts, '\n').map((line) => factOf(line))),
  };
}

function athleteDraft(athlete: Athlete): AthleteDraft {
  return {
    ...NOBODY,
    ...Object.fromEntries(FACTS.map((fact) => [fact, athlete[fact] ?? ''])),
    name: athlete.name,
    aliases: (athlete.aliases ?? []).join(', '),
    facts: Object.entries(athlete.facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  };
}

/** "age: 23" is a name and a value; what has no colon is a value alone. */
function factOf(line: string): [string, string] {
  const at = line.indexOf(':');
  return at === -1 ? ['note', line] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

const parts = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
