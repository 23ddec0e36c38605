import { describe, expect, it } from 'vitest';
import { checkAthlete } from '../../../src/tasks/imports/check-athlete.js';
import { planPair, planRows } from '../../../src/tasks/imports/plan-rows.js';
import { type AthleteRecord, readTitles } from '../../../src/tasks/imports/record.js';

const record = (values: AthleteRecord['values'], facts: Record<string, string> = {}): AthleteRecord => ({
  line: 2,
  values,
  facts,
  columns: {},
  problems: [],
});
const check = (values: AthleteRecord['values'], facts = {}) =>
  checkAthlete(record({ externalId: 'a', name: 'Ann', ...values }, facts), ['externalId', 'name']);
const messages = (values: AthleteRecord['values'], facts = {}): string[] => {
  const checked = check(values, facts);
  return 'problems' in checked ? checked.problems.map(({ column, message }) => `${column}: ${message}`) : [];
};

describe("a table's titles", () => {
  it.each([
    [
      ['external_id', 'name'],
      ['externalId', 'name'],
    ],
    [
      ['externalId', 'Full Name', 'DOB', 'Date-of-Birth'],
      ['externalId', 'name', undefined, 'birthDate'],
    ],
    [
      ['id', 'external id', 'player'],
      [undefined, 'externalId', 'name'],
    ],
    [
      ['Name', 'full_name', 'age'],
      ['name', undefined, undefined],
    ],
    [
      ['pos', 'Club', 'country', 'aka', 'Comments'],
      ['position', 'team', 'nationality', 'aliases', 'notes'],
    ],
  ])('%j mean %j', (titles, fields) => {
    const meant = readTitles(titles);
    expect(titles.map((_, index) => meant.get(index))).toEqual(fields);
  });
});

describe("an athlete's row", () => {
  it('has only what the file says: an empty cell says nothing, a missing column leaves what is known', () => {
    expect(check({ name: ' Ann\n Li ', team: '', sport: 'Beach Volleyball', aliases: 'A;  ; B|C' }, { age: ' 23 ', empty: ' ' })).toEqual({
      row: {
        line: 2,
        idColumn: 'externalId',
        externalId: 'a',
        name: 'Ann Li',
        nameKey: 'annli',
        sport: 'beach volleyball',
        team: null,
        aliases: ['A', 'B', 'C'],
        aliasKeys: ['a', 'b', 'c'],
        facts: { age: '23' },
      },
    });
  });

  it.each(['1993', '1993-03', '1993-03-11', '1896-02-29', '2000-02-29', ''])('takes the birth date %j', (birthDate) => {
    expect(messages({ birthDate })).toEqual([]);
  });

  it.each(['93', '1993-3-11', '1993-13', '1993-02-29', '11.03.1993', '1993-03-11T00:00:00Z', '1793'])(
    'refuses the birth date %j',
    (birthDate) => {
      expect(messages({ birthDate })).toHaveLength(1);
    },
  );

  it('is refused for what no text should hold, naming the column', () => {
    expect(messages({ name: 'A\u0000' })).toEqual(['name: holds a control character (U+0000)']);
    expect(messages({ notes: 'fine\nhere, \u202Enot here' })).toEqual(['notes: holds a control character (U+202E)']);
    expect(messages({ team: '\uD800' })).toEqual(['team: holds half of a character (a lone surrogate)']);
    expect(messages({ team: '🏀'.repeat(50) })).toEqual([]);
    expect(messages({ team: 'x'.repeat(101) })).toEqual(['team: has more than 100 characters']);
    expect(messages({}, { height: 'x'.repeat(1001) })).toEqual(['height: has more than 1000 characters']);
    expect(messages({}, Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`f${n}`, 'x'])))).toHaveLength(1);
    expect(messages({ aliases: Array(21).fill('x').join(';') })).toHaveLength(1);
    expect(messages({ name: '', externalId: '' })).toEqual(['externalId: is empty', 'name: is empty']);
  });
});

describe('rows about athletes', () => {
  const row = (externalId: string, name: string, more: object = {}) => {
    const checked = check({ externalId, name, ...more });
    if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
    return checked.row;
  };
  const known = [{ id: 'known', externalId: 'k', name: 'Kim', nameKey: 'kim', sport: 'judo' }];
  const newId = (): string => 'new';

  it('make new athletes once, and let later rows of the file complete them', () => {
    const plan = planRows([row('a', 'Ann', { team: 'X' }), row('a', 'ANN', { league: 'L' })], [], newId);
    expect(plan.fresh).toMatchObject([{ id: 'new', row: { name: 'ANN', team: 'X', league: 'L' } }]);
    expect(plan.visits.map(({ isRepeated }) => isRepeated)).toEqual([false, true]);
  });

  it('update those that are known, and take another name for a mistake', () => {
    const plan = planRows([row('k', 'Tim'), row('k', 'Kím'), row('b', 'Ben'), row('b', 'Bea')], known, newId);
    expect(plan.updates).toMatchObject([{ id: 'known', row: { name: 'Kím' } }]);
    expect(plan.visits).toMatchObject([
      { athleteId: 'known', sport: 'judo', isKnown: true, isRepeated: false },
      { athleteId: 'new', isKnown: false },
    ]);
    expect(plan.conflicts.map(({ message }) => message)).toEqual(['external_id_conflict: k is Kim', 'external_id_conflict: b is Ben']);
  });

  it('open a round where nobody has looked, or not yet again, and never a second one', () => {
    const pair = { athleteId: 'a', platform: 'x', openTaskId: null, resolvedTaskId: null, round: 0 };
    expect(planPair(pair, false)).toEqual({ round: 1, cause: 'import' });
    expect(planPair({ ...pair, round: 2 }, false)).toEqual({ round: 3, cause: 'import' });
    expect(planPair({ ...pair, round: 1, resolvedTaskId: 'r' }, false)).toEqual({ linkTo: 'r' });
    expect(planPair({ ...pair, round: 1, resolvedTaskId: 'r' }, true)).toEqual({ round: 2, cause: 'refresh' });
    expect(planPair({ ...pair, round: 2, resolvedTaskId: 'r', openTaskId: 'o' }, true)).toEqual({ linkTo: 'o' });
  });
});
