import type { Platform } from '../platforms.js';
import { isKnownHost } from './hosts.js';
import type { Style } from './trim-ends.js';

/** Where a path without a host (`/KingJames`, `in/lebron-james`) belongs. */
const HOMES: Record<Platform, string> = {
  x: 'https://x.com/',
  instagram: 'https://www.instagram.com/',
  tiktok: 'https://www.tiktok.com/',
  facebook: 'https://www.facebook.com/',
  youtube: 'https://www.youtube.com/',
  threads: 'https://www.threads.com/',
  bluesky: 'https://bsky.app/',
  twitch: 'https://www.twitch.tv/',
  linkedin: 'https://www.linkedin.com/',
  wikipedia: 'https://en.wikipedia.org/',
};
const BARE_PATHS: Partial<Record<Platform, RegExp>> = {
  youtube: /^(?:channel|user|c)\//i,
  linkedin: /^in\//i,
  wikipedia: /^wiki\//,
  bluesky: /^profile\//i,
};

/** `unusable`: a link that no web page answers to, such as `javascript:` or a broken one. */
export type FoundLink = { kind: 'none' } | { kind: 'link'; url: URL } | { kind: 'unusable' };

const NONE: FoundLink = { kind: 'none' };
const UNUSABLE: FoundLink = { kind: 'unusable' };

/** Reads a cleaned answer as a link, or finds that it is none: then it is a name. */
export function findLink(text: string, platform: Platform): FoundLink {
  if (/^(?:javascript|data|vbscript|mailto|tel|blob|file|about):|^https?$/i.test(text)) return UNUSABLE;
  const repaired = repairScheme(text);
  if (repaired.startsWith('https://')) return parse(repaired);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(repaired)) return UNUSABLE;
  // `de:AC/DC` is a title with its language, whatever follows.
  if (platform === 'wikipedia' && /^[a-z-]{2,12}\s*:/i.test(repaired)) return NONE;
  if (startsWithHost(repaired)) return parse(`https://${repaired}`);
  if (/^[/\\][^/\\]/.test(repaired) || BARE_PATHS[platform]?.test(repaired)) return parse(repaired, HOMES[platform]);
  return NONE;
}

/**
 * The one link among other words, if there is exactly one; else the text as it is.
 * Among the words of a title only `https://` makes a link: no title has two slashes, but many have one.
 */
export function onlyLinkOf(text: string, style: Style): string {
  const isLink = (word: string): boolean => /^https?:\/\//i.test(word) || (style === 'name' && word.includes('/') && startsWithHost(word));
  const links = text.split(/\s+/u).filter(isLink);
  const [only] = links;
  return links.length === 1 && only !== undefined ? only : text;
}

/** One scheme for all, `at://` included (Bluesky's own); half-copied ones (`ttps://`, `https//`) are completed, doubled ones made single. */
function repairScheme(text: string): string {
  const [posted, account, post] = /^at:\/\/([^/]+)\/?(app\.bsky\.feed\.post\/)?/i.exec(text) ?? [];
  if (posted !== undefined) return `https://bsky.app/profile/${account}/${post === undefined ? '' : 'post/'}${text.slice(posted.length)}`;
  return text.replace(/^(?:(?:h?ttps?|htps?)(?:[:;]\/{0,3}|\/{2,3})){1,2}/i, 'https://').replace(/^\/{2}/, 'https://');
}

/** `x.com/KingJames` and `x.com` do, `AC/DC`, `n/a` and `john.smith` do not. */
function startsWithHost(text: string): boolean {
  const [head = ''] = text.split(/[/?#\\]/, 1);
  const host = head.replace(/^.*@/s, '').replace(/:\d{1,5}$/, '');
  if (head.length === text.length || text.at(head.length) === '#') return isKnownHost(host) && !head.includes('@');
  return /^[^\s.:]+(?:\.[^\s.:]+)*\.[a-z]{2,}\.?$/i.test(host) && (text.at(head.length) !== '?' || isKnownHost(host));
}

function parse(text: string, base?: string): FoundLink {
  if (!URL.canParse(text, base)) return UNUSABLE;
  const url = new URL(text, base);
  return url.protocol === 'https:' ? { kind: 'link', url } : UNUSABLE;
}
