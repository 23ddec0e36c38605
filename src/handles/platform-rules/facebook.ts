import type { ProfileLink } from '../input/profile-link.js';
import { shortLink } from '../problems.js';
import { warning } from '../warnings.js';
import { misshapen, numberIn, otherPage, pageOfTheSite, postWithoutName, type NameShape } from './plain-name.js';
import { fromPost, isPostPath, named, numbered, refused, type PlatformRules, type Reading } from './reading.js';
import { isReservedWord } from './reserved-words.js';

const SHAPE: NameShape = {
  platform: 'facebook',
  pattern: /^(?=.*[A-Za-z])[A-Za-z0-9.]{5,50}$/,
  words: '5 or more letters, digits or dots, at least one of them a letter, and no ending such as .com or .php',
};
/** Facebook gives no such names out, and an address that ends in `.php` is a page of its own. */
const LIKE_AN_ADDRESS = /\.(?:com|net|org|php)$/i;
/** Facebook takes dots for decoration: `John.Smith55` and `johnsmith55` are one account, so the name must be long enough without them. */
const SHORTEST = 5;

const ID = /^[1-9]\d{4,19}$/;
/** The links of old pages without a username: `LeBron-James-123456789`. Only the number counts. */
const ID_AFTER_TITLE = /^[\p{L}\p{M}\p{N}.'’&_-]*-([1-9]\d{4,19})$/u;

const SITES = /^(?:[a-z]{2}(?:-[a-z]{2})?\.|business\.)?facebook\.com$|^fb\.com$|^facebook[a-z2-7]{48}\.onion$/;
const POSTS = new Set(['posts', 'videos', 'photos', 'reels', 'reel']);
const POSTS_WITHOUT_NAME = new Set([
  'watch',
  'reel',
  'reels',
  'photo',
  'photo.php',
  'photos',
  'media',
  'video.php',
  'story',
  'stories',
  'hashtag',
  'events',
  'notes',
]);

export const facebookRules: PlatformRules = {
  readName: (text) => readNumber(numberIn(text) ?? text) ?? readName(text),
  readLink(link) {
    const [first] = link.segments;
    if (link.site === 'm.me') return first === undefined ? pageOfTheSite('facebook') : facebookRules.readName(first);
    if (link.site === 'fb.watch') return refused(shortLink('facebook'));
    if (!SITES.test(link.site)) return pageOfTheSite('facebook');
    return readScript(link) ?? readPage(link) ?? readPath(link);
  },
};

function readName(written: string): Reading {
  const text = written.replace(/^\.+|\.+$/g, '');
  const key = text.toLowerCase().replaceAll('.', '');
  if (!SHAPE.pattern.test(text) || key.length < SHORTEST || LIKE_AN_ADDRESS.test(text)) return misshapen(SHAPE, text);
  return named(text, key, isReservedWord('facebook', text) ? [warning('reserved_word')] : []);
}

function readNumber(text: string | null | undefined): Reading | null {
  if (text === null || text === undefined) return null;
  const id = ID.test(text) ? text : ID_AFTER_TITLE.exec(text)?.[1];
  return id === undefined ? null : numbered(`id:${id}`);
}

/** `profile.php?id=`, and the old addresses of posts, which carry the account's number too. */
function readScript({ segments: [first], param }: ProfileLink): Reading | null {
  const script = first?.toLowerCase();
  if (script === undefined || !script.endsWith('.php')) return null;
  if (script === 'profile.php') return readNumber(param('id')) ?? pageOfTheSite('facebook');
  const ofPost = script === 'story.php' || script === 'permalink.php' ? readNumber(param('id')) : null;
  return ofPost === null ? postWithoutName('facebook') : fromPost(ofPost);
}

/** The longer addresses of pages and people: `/people/<name>/<number>`, `/pages/<name>/<number>`, `/p/<name>-<number>`, `/pg/<username>`. */
function readPage({ segments }: ProfileLink): Reading | null {
  const kind = segments[0]?.toLowerCase();
  if (kind === 'people' || kind === 'pages' || kind === 'p')
    return readNumber(segments.slice(1).findLast((part) => readNumber(part) !== null)) ?? pageOfTheSite('facebook');
  if (kind === 'pg' && segments[1] !== undefined) return facebookRules.readName(segments[1]);
  if (kind === 'groups') return otherPage('facebook', 'This link leads to a group, not to the person\u2019s own page.');
  return kind === 'share' ? refused(shortLink('facebook')) : null;
}

function readPath({ segments }: ProfileLink): Reading {
  const [first] = segments;
  if (first === undefined) return pageOfTheSite('facebook');
  const page = first.toLowerCase();
  if (isReservedWord('facebook', first)) return POSTS_WITHOUT_NAME.has(page) ? postWithoutName('facebook') : pageOfTheSite('facebook');
  const reading = facebookRules.readName(first.replace(/^@/, ''));
  return isPostPath(segments, POSTS) ? fromPost(reading) : reading;
}
