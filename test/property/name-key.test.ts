import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/handles/name-key.js';
import { nearMiss } from '../../src/handles/near-miss.js';
import { anyText } from '../support/handle-cases/any-answer.js';

describe('the key of a name', () => {
  it('does not change when it is made again', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  it('is made of letters and digits alone', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(nameKey(name)).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });

  it('ignores capitals, accents and punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        const dressed = [...name].map((letter) => (/[a-z]/i.test(letter) ? `${letter}\u0301` : letter)).join('');
        expect([nameKey(name.toUpperCase()), nameKey(dressed), nameKey(`${name}.`)]).toEqual([nameKey(name), nameKey(name), nameKey(name)]);
      }),
    );
  });
});

describe('two keys', () => {
  it('are one slip apart after one letter more, in both directions alike', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-h]{1,12}$/), fc.nat(12), fc.constantFrom('w', 'y', 'z'), (key, at, letter) => {
        const typo = key.slice(0, at) + letter + key.slice(at);
        expect([nearMiss(key, typo), nearMiss(typo, key), nearMiss(key, key)]).toEqual(['one_slip', 'one_slip', null]);
      }),
    );
  });

  it('miss each other alike in both directions', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(nearMiss(one, other)).toBe(nearMiss(other, one));
      }),
    );
  });
});
