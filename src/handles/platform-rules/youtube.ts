import { foldCase } from '../input/fold-case.js';
import type { ProfileLink } from '../input/profile-link.js';
import { warning } from '../warnings.js';
import { misshapen, pageOfTheSite, postWithoutName, type NameShape } from './plain-name.js';
import { named, numbered, type PlatformRules, type Reading } from './reading.js';

/**
 * A channel can have up to four addresses: its @handle, its number (`/channel/UC…`), and the older `/user/…` and `/c/…`. They may be four
 * different strings, and an old name may by now be the @handle of somebody else's channel. So the kinds have keys of their own:
 *
 *     @LeBronJames           lebronjames         what the votes are meant to be cast on
 *     /user/x, /c/x, /x      user:x, c:x         accepted with a warning that asks for the @handle
 *     /channel/UC…           channel:UC…         capitals count; accepted only when the channel has no name
 *
 * Letting `/c/x` vote for `@x` would be a guess, and a wrong one exactly where it hurts: between namesakes.
 */
const SHAPE: NameShape = {
  platform: 'youtube',
  pattern: /^(?=.{3,30}$)[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}_.·-]*(?<![_.·-])$/u,
  words: '3 to 30 letters or digits of any language, with underscores, hyphens or dots inside',
};
const CHANNEL = /^UC[A-Za-z0-9_-]{22}$/;
/** The older names are as mixed as their times were: one character and more. */
const OLD_NAME = /^[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}_.·-]{0,99}(?<![.·])$/u;
const OLD_KINDS = ['user', 'c'] as const;

const SITES = /^(?:music\.|gaming\.)?youtube\.com$|^youtubekids\.com$|^youtube-nocookie\.com$/;

const POSTS = new Set([
  'watch',
  'w',
  'v',
  'embed',
  'e',
  'live',
  'shorts',
  'clip',
  'playlist',
  'watch_popup',
  'shared',
  'post',
  'movies',
  'source',
]);
const PAGES = new Set(
  `channel c user results search hashtag trending explore feed feeds browse oembed get_video_info iframe_api s player storefront oops index
  account t terms about upload signin logout redirect gaming premium kids`.split(/\s+/),
);

export const youtubeRules: PlatformRules = {
  readName(text) {
    const channel = /^channel[:/](.+)$/is.exec(text)?.[1] ?? text;
    if (CHANNEL.test(channel)) return numbered(`channel:${channel}`);
    const [, kind, name] = /^(user|c):(.+)$/is.exec(text) ?? [];
    return kind === undefined || name === undefined ? readHandle(text) : readOldName(kind.toLowerCase(), name);
  },
  readLink(link) {
    if (link.site === 'youtu.be') return postWithoutName('youtube');
    return SITES.test(link.site) ? readPath(link) : pageOfTheSite('youtube');
  },
};

function readHandle(text: string): Reading {
  return SHAPE.pattern.test(text) ? named(text, foldCase(text)) : misshapen(SHAPE, text);
}

function readOldName(kind: string, name: string): Reading {
  return OLD_NAME.test(name) ? named(`${kind}:${name}`, `${kind}:${foldCase(name)}`, [warning('legacy_link')]) : misshapen(SHAPE, name);
}

function readPath({ segments: [first, second] }: ProfileLink): Reading {
  if (first === undefined) return pageOfTheSite('youtube');
  if (first.startsWith('@')) return youtubeRules.readName(first.slice(1));
  const page = first.toLowerCase();
  if (page === 'channel' && second !== undefined) return CHANNEL.test(second) ? numbered(`channel:${second}`) : misshapen(SHAPE, second);
  const kind = OLD_KINDS.find((old) => old === page);
  if (kind !== undefined && second !== undefined) return readOldName(kind, second);
  if (POSTS.has(page)) return postWithoutName('youtube');
  return PAGES.has(page) ? pageOfTheSite('youtube') : readOldName('c', first);
}
