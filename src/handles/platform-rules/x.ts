import { warning } from '../warnings.js';
import type { ProfileLink } from '../input/profile-link.js';
import { misshapen, numberIn, pageOfTheSite, postWithoutName, type NameShape } from './plain-name.js';
import { fromPost, isPostPath, named, numbered, type PlatformRules, type Reading } from './reading.js';
import { isReservedWord } from './reserved-words.js';

/** 15 characters since long ago; a few older accounts have up to 20. Names of one to three characters exist. */
const SHAPE: NameShape = { platform: 'x', pattern: /^[A-Za-z0-9_]{1,20}$/, words: '1 to 15 letters, digits or underscores (_)' };
const LONGEST_TODAY = 15;

const SITES = /^(?:x|twitter|fxtwitter|vxtwitter|fixupx|fixvx)\.com$|^nitter\./;

const POSTS = new Set(['status', 'statuses']);

export const xRules: PlatformRules = {
  readName: (text) => readNumber(numberIn(text)) ?? readName(text),
  readLink(link) {
    if (!SITES.test(link.site)) return pageOfTheSite('x');
    return readIntent(link) ?? readPath(link);
  },
};

function readName(text: string): Reading {
  if (!SHAPE.pattern.test(text)) return misshapen(SHAPE, text);
  return named(text, text.toLowerCase(), [
    ...(text.length > LONGEST_TODAY ? [warning('legacy_length')] : []),
    ...(isReservedWord('x', text) ? [warning('reserved_word')] : []),
  ]);
}

function readNumber(text: string | null): Reading | null {
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? numbered(`id:${text}`) : null;
}

/** `/intent/user?screen_name=KingJames`, `/intent/user?user_id=23083404`, `/i/user/23083404` */
function readIntent({ segments, param }: ProfileLink): Reading | null {
  const [first, second, third] = segments.map((part) => part.toLowerCase());
  if (first === 'i' && second === 'user') return readNumber(third ?? null);
  if (first !== 'intent') return null;
  const name = param('screen_name');
  return name === null ? readNumber(param('user_id')) : readName(name.replace(/^@/, ''));
}

function readPath({ segments }: ProfileLink): Reading {
  const [first, second = ''] = segments;
  if (first === undefined) return pageOfTheSite('x');
  if (isReservedWord('x', first)) return POSTS.has(second) || second === 'web' ? postWithoutName('x') : pageOfTheSite('x');
  const reading = readName(first.replace(/^@/, ''));
  // X shows the post whatever name stands before it.
  return isPostPath(segments, POSTS) ? fromPost(reading) : reading;
}
