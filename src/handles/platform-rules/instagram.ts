import type { ProfileLink } from '../input/profile-link.js';
import { shortLink } from '../problems.js';
import { warning } from '../warnings.js';
import { readInstagramName } from './instagram-name.js';
import { pageOfTheSite, postWithoutName } from './plain-name.js';
import { fromPost, isPostPath, refused, type PlatformRules, type Reading } from './reading.js';
import { isReservedWord } from './reserved-words.js';

/** The apps' own paths: after them a name can't be taken for a page of the site. */
const APP_PATHS = new Set(['_u', '_n']);
const POSTS = new Set(['p', 'reel', 'reels', 'tv']);

export const instagramRules: PlatformRules = {
  readName(text) {
    const reading = readInstagramName('instagram', text);
    if (!reading.ok || !isReservedWord('instagram', text)) return reading;
    return { ok: true, name: { ...reading.name, warnings: [warning('reserved_word')] } };
  },
  readLink(link) {
    if (link.site === 'ig.me') return readMessageLink(link);
    return link.site === 'instagram.com' || link.site === 'instagr.am' ? readPath(link) : pageOfTheSite('instagram');
  },
};

/** `ig.me/m/kingjames` opens a chat with the account. */
function readMessageLink({ segments: [first, second] }: ProfileLink): Reading {
  return first === 'm' && second !== undefined ? instagramRules.readName(second) : pageOfTheSite('instagram');
}

function readPath({ segments }: ProfileLink): Reading {
  const [first, second] = segments;
  if (first === undefined) return pageOfTheSite('instagram');
  if (isReservedWord('instagram', first) || first.startsWith('_')) {
    const special = readOwnPage(first.toLowerCase(), second);
    if (special !== null) return special;
  }
  const reading = readInstagramName('instagram', first.replace(/^@/, ''));
  return isPostPath(segments, POSTS) ? fromPost(reading) : reading;
}

/** What follows the site's own words. Null: it is a name after all (`_kingjames_`). */
function readOwnPage(page: string, next: string | undefined): Reading | null {
  if (APP_PATHS.has(page) && next !== undefined) return instagramRules.readName(next);
  if (page === 'stories' && next !== undefined && next !== 'highlights') return fromPost(readInstagramName('instagram', next));
  if (page === 'share') return refused(shortLink('instagram'));
  if (POSTS.has(page) || page === 'stories') return postWithoutName('instagram');
  return isReservedWord('instagram', page) ? pageOfTheSite('instagram') : null;
}
