import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/handles/name-key.js';

const MLB = '../shared/data/athletes/mlb-all-time.csv';
const NBA = '../shared/data/athletes/nba-2016-17.csv';

const namesOf = (file: string): string[] => {
  const rows: { name: string }[] = parse(readFileSync(file), { columns: true, bom: true });
  return rows.map(({ name }) => name);
};
const sharers = (keys: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.filter((key) => (counts.get(key) ?? 0) > 1).length;
};

describe('the key that namesakes share', () => {
  it.each([
    ['Nikola Joki\u0107', 'nikola jokic', 'nikolajokic'],
    ['Nikola Jokic\u0301', 'NIKOLA JOKI\u0106', 'nikolajokic'],
    ['Tim Hardaway Jr.', 'Tim Hardaway', 'timhardaway'],
    ['Tim Hardaway, Jr', 'Tim Hardaway Sr.', 'timhardaway'],
    ['Robert Griffin III', 'Robert Griffin', 'robertgriffin'],
    ['Robert Griffin \u2162', 'Robert Griffin II', 'robertgriffin'],
    ['Gary Payton IV', 'Gary Payton', 'garypayton'],
    ['J.R. Smith', 'JR Smith', 'jrsmith'],
    ['J. R. Smith', 'J.R. Smith', 'jrsmith'],
    ['A. D. Lewis', 'A.D. Lewis', 'adlewis'],
    ["Shaquille O'Neal", 'Shaquille O\u2019Neal', 'shaquilleoneal'],
    ['Tu\u02bbau Smith', "Tu'au Smith", 'tuausmith'],
    ['Karl-Anthony Towns', 'Karl Anthony Towns', 'karlanthonytowns'],
    ['Martin \u00d8degaard', 'Martin Odegaard', 'martinodegaard'],
    ['Robert \u0141ukasz', 'Robert Lukasz', 'robertlukasz'],
    ['Dario \u0110or\u0111evi\u0107', 'Dario Dordevic', 'dariodordevic'],
    ['Thomas Stra\u00dfe', 'Thomas STRASSE', 'thomasstrasse'],
    ['Kasper \u00c6sir', 'Kasper Aesir', 'kasperaesir'],
    ['Cengiz \u0130l\u0131k', 'Cengiz Ilik', 'cengizilik'],
    ['\uff21\uff4e\uff54\uff48\uff4f\uff4e\uff59 Davis', 'Anthony Davis', 'anthonydavis'],
    ['Luka\u00a0Don\u010di\u0107', ' Luka  Doncic ', 'lukadoncic'],
    [
      '\u041b\u0435\u0432 \u042f\u0448\u0438\u043d',
      '\u043b\u0435\u0432 \u044f\u0448\u0438\u043d',
      '\u043b\u0435\u0432\u044f\u0448\u0438\u043d',
    ],
    ['\u59da\u660e', '\u59da \u660e', '\u59da\u660e'],
  ])('%j and %j are namesakes, as %s', (one, other, key) => expect([nameKey(one), nameKey(other)]).toEqual([key, key]));

  it.each([
    ['Anthony Davis', 'Antonio Davis'],
    ['Isaiah Thomas', 'Isiah Thomas'],
    ['Ivan Ivanov', 'Ivan'],
    ['Jr', 'Sr'],
    ['Henry V', 'Henry'],
  ])('%j and %j are not namesakes', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  it('drops a generation only where it is a word of its own at the end', () => {
    expect([nameKey('Jr Ewing'), nameKey('Xavier Majr'), nameKey('III')]).toEqual(['jrewing', 'xaviermajr', 'iii']);
  });

  it('is empty for a name without letters or digits', () => expect(nameKey(' \u2013 ?! ')).toBe(''));
});

describe('real lists of athletes', () => {
  it.runIf(existsSync(MLB))('finds the 1,107 players of baseball who share their very name, and those whom spelling kept apart', () => {
    const names = namesOf(MLB);

    expect(names).toHaveLength(19_302);
    expect(sharers(names)).toBe(1_107);
    expect(sharers(names.map(nameKey))).toBe(1_143);
    expect(names.filter((name) => nameKey(name) === '')).toEqual([]);
  });

  it.runIf(existsSync(NBA))('finds no two players of one season under one key', () => {
    expect(sharers(namesOf(NBA).map(nameKey))).toBe(0);
  });
});
