import { describe, expect, it } from 'vitest';
import { contestedBy, failsGold, type GoldAnswer } from '../../src/consensus/gold/gold-rules.js';

describe('failing gold', () => {
  it('takes ten answers', () => {
    expect(failsGold({ right: 0, wrong: 9 })).toBe(false);
    expect(failsGold({ right: 0, wrong: 10 })).toBe(true);
  });

  it('counts ten answers of this week as ten, though they have faded by a little', () => {
    expect(failsGold({ right: 0, wrong: 9.8 })).toBe(true);
  });

  it('takes being surely worse than a coin', () => {
    expect(failsGold({ right: 4, wrong: 10 })).toBe(false);
    expect(failsGold({ right: 3, wrong: 14 })).toBe(true);
    expect(failsGold({ right: 300, wrong: 300 })).toBe(false);
  });

  it('is forgiven as its answers fade', () => {
    expect(failsGold({ right: 0, wrong: 16 / 2 })).toBe(false);
  });
});

describe('contested gold', () => {
  const good = { right: 40, wrong: 4 };
  const says = (label: string, count: number, record = good): GoldAnswer[] =>
    Array.from({ length: count }, () => ({ label, right: label === 'truth', record }));

  it('is what five reliable workers answer alike, and fewer of them answer as it says', () => {
    expect(contestedBy(says('rival', 5))).toBe('rival');
    expect(contestedBy([...says('rival', 5), ...says('truth', 4)])).toBe('rival');
    expect(contestedBy(says('rival', 4))).toBeNull();
  });

  it('is not a trap that fools some of the best', () => {
    expect(contestedBy([...says('rival', 6), ...says('truth', 6)])).toBeNull();
    expect(contestedBy([...says('rival', 6), ...says('truth', 40)])).toBeNull();
  });

  it('is not what reliable workers miss in different ways', () => {
    expect(contestedBy([...says('one', 4), ...says('two', 4)])).toBeNull();
  });

  it('takes workers with a good record elsewhere', () => {
    expect(contestedBy(says('rival', 9, { right: 20, wrong: 20 }))).toBeNull();
    expect(contestedBy(says('rival', 9, { right: 0, wrong: 1 }))).toBeNull();
    // What they answered here is taken out: without it this record is 24 of 30, which is .8.
    expect(contestedBy(says('rival', 5, { right: 19.2, wrong: 5.8 }))).toBe('rival');
  });
});
