import { describe, expect, it } from 'vitest';
import type { Athlete } from '../../web/api/shapes.js';
import { athleteLine, otherFacts } from '../../web/worker/task/athlete-line.js';
import { searchLinks } from '../../web/worker/task/search-links.js';

const DAVIS: Athlete = {
  name: 'Anthony Davis',
  sport: 'basketball',
  league: 'NBA',
  team: 'NOP',
  position: 'C',
  birthDate: null,
  nationality: null,
  aliases: [],
  notes: null,
  facts: { age: '23' },
};
const WORDS = { born: (date: string) => `born ${date}`, age: (age: string) => `age ${age}` };

describe("an athlete's line", () => {
  it('says what tells them apart, and nothing that is not known', () => {
    expect(athleteLine(DAVIS, WORDS)).toEqual(['basketball', 'NBA', 'NOP', 'C', 'age 23']);
    expect(athleteLine({ ...DAVIS, team: ' ', facts: {}, birthDate: '1993', nationality: 'USA' }, WORDS)).toEqual([
      'basketball',
      'NBA',
      'C',
      'born 1993',
      'USA',
    ]);
  });

  it('leaves other columns of the list to a line of their own', () => {
    expect(otherFacts({ ...DAVIS, facts: { age: '23', salary: '22 million', empty: '' } })).toEqual([['salary', '22 million']]);
  });
});

describe('the search links', () => {
  it('ask the platform, the web and Wikipedia, in this order', () => {
    expect(searchLinks(DAVIS, 'x', 'X')).toEqual([
      { where: 'x', href: 'https://x.com/search?q=Anthony%20Davis&f=user' },
      { where: 'web', href: 'https://duckduckgo.com/?q=%22Anthony%20Davis%22%20NOP%20basketball%20X' },
      { where: 'wikipedia', href: 'https://en.wikipedia.org/w/index.php?fulltext=1&search=Anthony%20Davis' },
    ]);
  });

  it('ask Wikidata rather than Wikipedia twice', () => {
    expect(searchLinks(DAVIS, 'wikipedia', 'Wikipedia').map(({ where }) => where)).toEqual(['wikipedia', 'web', 'wikidata']);
  });

  it('escape a name that would break out of the address', () => {
    const links = searchLinks({ ...DAVIS, name: 'A&B #1 "x"' }, 'tiktok', 'TikTok');

    expect(links[0]?.href).toBe('https://www.tiktok.com/search/user?q=A%26B%20%231%20%22x%22');
  });
});
