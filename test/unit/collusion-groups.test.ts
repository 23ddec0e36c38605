import { expect, it } from 'vitest';
import { groupsOf } from '../../src/consensus/collusion/collusion-groups.js';

const pair = (text: string) => ({ one: text[0] ?? '', other: text[1] ?? '' });
const groups = (...pairs: string[]) =>
  groupsOf(pairs.map(pair)).map((group) => [group.workers.join(''), ...group.pairs.map(({ one, other }) => one + other)]);

it('puts into one group who hangs together, and the largest group first', () => {
  expect(groups()).toEqual([]);
  expect(groups('xy', 'ab', 'bc')).toEqual([
    ['abc', 'ab', 'bc'],
    ['xy', 'xy'],
  ]);
});

it('joins groups that a later pair connects, whatever the order', () => {
  const chain = ['ab', 'cd', 'ef', 'bc', 'de'];
  expect(groups(...chain)).toEqual([['abcdef', ...chain]]);
  expect(groups(...chain.toReversed())).toEqual([['abcdef', ...chain.toReversed()]]);
});
