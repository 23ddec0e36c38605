import { expect, it } from 'vitest';
import { type Sighting, verdictOn } from '../../src/consensus/reports/observations/verdict.js';

const known: Sighting = { entryKey: 'ann', entryAccount: '1', seenKey: 'ann', seenAccount: '1', knownAs: [] };

it.each<[string, Partial<Sighting>]>([
  ['first', { entryAccount: null }],
  ['same', {}],
  ['renamed', { seenKey: 'annie' }],
  ['recycled', { seenAccount: '2' }],
  ['unrelated', { seenKey: 'annie', seenAccount: '2' }],
  ['unrelated', { seenKey: 'annie', entryAccount: null }],
  ['renamed', { seenKey: 'anne', entryAccount: null, seenAccount: '1', knownAs: ['ann_old'] }],
])('is %s: %j', (verdict, change) => {
  expect(verdictOn({ ...known, ...change })).toBe(verdict);
});
