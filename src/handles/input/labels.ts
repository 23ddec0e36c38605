import type { Platform } from '../platforms.js';

/** What people write before a name: `Twitter: @x`, `IG - kingjames`. */
const ALIASES: Record<Platform, readonly string[]> = {
  x: ['x', 'twitter', 'tw', 'x/twitter', 'twitter/x', 'x (twitter)', 'twitter (x)', 'x (formerly twitter)'],
  instagram: ['instagram', 'insta', 'ig'],
  tiktok: ['tiktok', 'tik tok', 'tt'],
  facebook: ['facebook', 'fb'],
  youtube: ['youtube', 'you tube', 'yt'],
  threads: ['threads'],
  bluesky: ['bluesky', 'blue sky', 'bsky'],
  twitch: ['twitch'],
  linkedin: ['linkedin', 'linked in'],
  wikipedia: ['wikipedia', 'wiki'],
};
const NEUTRAL = ['handle', 'username', 'account', 'profile', 'page', 'link', 'url', 'official', 'article'];

const OWNERS = new Map<string, Platform | null>([
  ...NEUTRAL.map((alias) => [alias, null] as const),
  ...Object.entries(ALIASES).flatMap(([platform, aliases]) => aliases.map((alias) => [alias, platform as Platform] as const)),
]);

export interface Labelled {
  /** The platform that the label names, null when there is no label or it names none. */
  labelled: Platform | null;
  rest: string;
}

/**
 * Takes one label off. A dash needs a space beside it, else `x-men` would lose its head.
 * For Wikipedia only its own labels count: there `ig:` and `tt:` are languages, and a title may start with `Twitter:`.
 */
export function splitLabel(text: string, platform: Platform): Labelled {
  const parts =
    /^([a-z/() ]{1,40}?)(?: (?:handle|account|username|profile|page|channel|link|url))?(?:\s*[:=]\s*(?!\/\/)|\s*(?:→|->)\s*|\s+[-–—]\s*|[-–—]\s+)(.+)$/isu.exec(
      text,
    );
  const owner = OWNERS.get((parts?.[1] ?? '').trim().toLowerCase());
  const [, , rest] = parts ?? [];
  if (owner === undefined || rest === undefined) return { labelled: null, rest: text };
  if (platform === 'wikipedia' && owner !== 'wikipedia' && owner !== null) return { labelled: null, rest: text };
  return { labelled: owner, rest };
}
