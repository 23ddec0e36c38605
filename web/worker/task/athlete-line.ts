import type { Athlete } from '../../api/shapes.js';

/** How the parts that aren't plain facts are put in words. */
export interface LineWords {
  born(date: string): string;
  age(age: string): string;
}

/** What tells an athlete apart, shortest first: sport, league, team, position, age or birth date, nationality. */
export function athleteLine(athlete: Athlete, words: LineWords): string[] {
  const { sport, league, team, position, birthDate, nationality, facts } = athlete;
  const age = facts['age'];
  const years = [...(birthDate === null ? [] : [words.born(birthDate)]), ...(age === undefined ? [] : [words.age(age)])];
  return [...[sport, league, team, position].filter(isKnown), ...years, ...[nationality].filter(isKnown)];
}

/** Whatever else the list said about them, in its own words. */
export function otherFacts(athlete: Athlete): (readonly [string, string])[] {
  return Object.entries(athlete.facts).filter(([name, value]) => name !== 'age' && value.trim() !== '');
}

function isKnown(part: string | null): part is string {
  return part !== null && part.trim() !== '';
}
