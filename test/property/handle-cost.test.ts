import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/handles/normalise.js';
import { PLATFORMS } from '../../src/handles/platforms.js';

const PIECES = '[ ] ]( ( ) @ " * . - _ / %41 % &amp; # : https: a. A-1 1- n/a'
  .split(' ')
  .concat([' ', '\n', '\u200C', '(@a) ', 'no ', 'x - ']);

/** A link inside links, as deep as asked. */
function wrapped(times: number): string {
  return Array.from({ length: times }).reduce<string>(
    (inner) => `https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}`,
    'https://x.com/KingJames',
  );
}

/** How many links are taken apart to read one answer. */
function linksRead(typed: string): number {
  const RealUrl = globalThis.URL;
  let count = 0;
  globalThis.URL = class extends RealUrl {
    constructor(...args: ConstructorParameters<typeof RealUrl>) {
      super(...args);
      count += 1;
    }
  };
  try {
    normalise('x', typed);
  } finally {
    globalThis.URL = RealUrl;
  }
  return count;
}

describe('an answer that wants to cost much', () => {
  it('is unwrapped as often as real links are wrapped', () => {
    expect(normalise('x', wrapped(3))).toMatchObject({ ok: true, handle: { key: 'kingjames' } });
  });

  it.each([5, 6, 7])('is not followed through %i links in each other', (times) => {
    const typed = wrapped(times);
    expect(typed.length).toBeLessThan(2_000);
    expect(normalise('x', typed)).toMatchObject({ ok: false, problem: { code: 'wrong_platform', belongsTo: 'facebook' } });
    // The link itself, once more because it is long, and four inside it.
    expect(linksRead(typed)).toBe(6);
  });

  it('is refused by its length alone, before anything takes it apart', () => {
    const bomb = 'https://x.com/'.repeat(200_000);
    expect(linksRead(bomb)).toBe(0);
    expect(PLATFORMS.filter((platform) => normalise(platform, bomb).ok)).toEqual([]);
  });

  it.each(PIECES)('made of nothing but %j comes to an end and is refused', (piece) => {
    const typed = `${piece.repeat(Math.floor(1_998 / piece.length))}\u0456!`;
    expect(PLATFORMS.filter((platform) => normalise(platform, typed).ok)).toEqual([]);
  });
});
