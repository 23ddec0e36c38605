import type { ProfileLink } from '../input/profile-link.js';
import { shortLink } from '../problems.js';
import { misshapen, numberIn, pageOfTheSite, postWithoutName, type NameShape } from './plain-name.js';
import { fromPost, isPostPath, named, numbered, refused, type PlatformRules, type Reading } from './reading.js';

const SHAPE: NameShape = {
  platform: 'tiktok',
  pattern: /^(?=.{2,24}$)[A-Za-z0-9_.]*[A-Za-z0-9_]$/,
  words: '2 to 24 letters, digits, underscores (_) or dots, with no dot at the end',
};

/** A number, or the account's internal id, which TikTok puts where a name would be. Capitals count in it. */
const ID = /^(?:[1-9]\d{4,24}|MS4wLjABAAAA[A-Za-z0-9_-]{20,100})$/;

const POSTS = new Set(['video', 'photo']);
const POSTS_WITHOUT_NAME = new Set(['@', 'share', 'v', 'video', 'embed']);

export const tiktokRules: PlatformRules = {
  readName: (text) => readId(numberIn(text)) ?? readName(text),
  readLink(link) {
    if (link.site === 'vm.tiktok.com' || link.site === 'vt.tiktok.com') return refused(shortLink('tiktok'));
    return link.site === 'tiktok.com' || link.site === 'tiktokv.com' ? readPath(link) : pageOfTheSite('tiktok');
  },
};

function readName(text: string): Reading {
  if (text.startsWith('MS4wLjABAAAA')) return readId(text) ?? misshapen(SHAPE, text);
  return SHAPE.pattern.test(text) ? named(text, text.toLowerCase()) : misshapen(SHAPE, text);
}

function readId(text: string | null): Reading | null {
  return text !== null && ID.test(text) ? numbered(`id:${text}`) : null;
}

/** On TikTok the @ is what tells a name from a page of the site. `/@/video/1` has lost its name. */
function readPath({ segments }: ProfileLink): Reading {
  const [first = '', second, third] = segments;
  if (first === 't') return refused(shortLink('tiktok'));
  if (first === 'share' && second === 'user' && third !== undefined) return readId(third) ?? pageOfTheSite('tiktok');
  if (POSTS_WITHOUT_NAME.has(first)) return postWithoutName('tiktok');
  if (!first.startsWith('@')) return pageOfTheSite('tiktok');
  const reading = readName(first.slice(1));
  return isPostPath(segments, POSTS) ? fromPost(reading) : reading;
}
