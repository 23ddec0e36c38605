import { parse } from 'csv-parse/sync';
import type { AthleteCard } from '../tasks/handout/assignment.view.js';
import type { Scene } from './population.js';

type Row = Record<string, string>;

const rows = (text: string): Row[] => parse(text, { columns: true, bom: true, skip_empty_lines: true });

/** What is really so: who has which handle. A simulated worker knows an athlete by the card, as a real one does. */
export class Truth {
  private readonly byId = new Map<string, string>();
  private readonly byCard = new Map<string, string>();

  constructor(athletesCsv: string, truthCsv: string) {
    for (const { external_id: id = '', platform = '', handle = '' } of rows(truthCsv)) this.byId.set(`${id} ${platform}`, handle);
    for (const row of rows(athletesCsv)) this.byCard.set(keyOf(row), row['external_id'] ?? '');
  }

  /** undefined: the truth file doesn't know this pair. '' is "no account". */
  handleOf(externalId: string, platform: string): string | undefined {
    return this.byId.get(`${externalId} ${platform}`);
  }

  sceneOf(athlete: AthleteCard, namesakes: readonly AthleteCard[], platform: string): Scene {
    const look = (card: AthleteCard): string => this.handleOf(this.byCard.get(keyOfCard(card)) ?? '', platform) ?? '';
    return { truth: look(athlete), namesakes: namesakes.map(look) };
  }
}

const keyOf = (row: Row): string =>
  ['name', 'sport', 'league', 'team', 'position', 'birth_date'].map((column) => row[column] ?? '').join('|');

const keyOfCard = (card: AthleteCard): string =>
  [card.name, card.sport, card.league, card.team, card.position, card.birthDate].map((value) => value ?? '').join('|');
