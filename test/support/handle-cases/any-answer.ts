import fc from 'fast-check';
import type { Platform } from '../../../src/handles/platforms.js';
import { HANDLE_CASES } from './all-handle-cases.js';

/** What any keyboard, clipboard or attacker can send: also halves of characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

const SIGNS = '@ \uff20 # ? & = : . _ - / // ( ) [ ] ]( " * < > \\ % %40 %2F &amp; &#64; https:// http:/'.split(' ');
const HIDDEN = [' ', '\n', '\u200b', '\u202e', '\u200d', '\u0000', '\ud800'];
const LETTERS = [
  '\u{1F451}',
  '\u0456',
  '\u00b2',
  '\u2122',
  '\u0130',
  '\u00df',
  '\u03c2',
  'e\u0301',
  '\u2139',
  '\u24dc',
  '\u00b5',
  '\u0345',
  '\u0915',
  'IG - ',
];
const HOSTS = 'x.com www. m. twitter.com instagram.com facebook.com youtube.com tiktok.com bsky.app en.wikipedia.org'.split(' ');
const PATHS = 'wiki/ profile/ in/ c/ p home status/1 l.php?u= de: en: x: user: channel: id: did:plc:'.split(' ');
const NAMES = 'KingJames king.james none n/a 12345678 UC-lHJZR3Gqxm24_Vd_AJ5Yw'.split(' ');

/** Pieces of real answers in any order. */
const nearlyAnAnswer = fc
  .array(fc.constantFrom(...SIGNS, ...HIDDEN, ...LETTERS, ...HOSTS, ...PATHS, ...NAMES), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(''));

export function realAnswer(platform: Platform): fc.Arbitrary<string> {
  return fc.constantFrom(...HANDLE_CASES[platform].read.map(([typed]) => typed));
}

/** Text in the letters that the platform allows; much of it is a name. */
export const LIKE_A_NAME: Record<Platform, fc.Arbitrary<string>> = {
  x: fc.stringMatching(/^[A-Za-z0-9_]{1,20}$/),
  instagram: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.]{0,29}$/),
  tiktok: fc.stringMatching(/^[A-Za-z0-9_.]{2,24}$/),
  facebook: fc.stringMatching(/^[A-Za-z0-9.]{5,50}$/),
  youtube: fc.oneof(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{2,29}$/), fc.string({ unit: 'grapheme', minLength: 3, maxLength: 15 })),
  threads: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.]{0,29}$/),
  bluesky: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}(?:\.[A-Za-z][A-Za-z0-9]{1,8}){0,2}$/),
  twitch: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_]{0,24}$/),
  linkedin: fc.oneof(fc.stringMatching(/^[A-Za-z0-9-]{3,100}$/), fc.string({ unit: 'grapheme', minLength: 3, maxLength: 15 })),
  wikipedia: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ maxLength: 40 }).map((title) => `de:${title}`),
  ),
};

export function anyAnswer(platform: Platform): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: nearlyAnAnswer }, { weight: 2, arbitrary: LIKE_A_NAME[platform] }, anyText, realAnswer(platform));
}
