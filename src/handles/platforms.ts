import { isReservedWord, type SharesItsPaths } from './platform-rules/reserved-words.js';

/** The platforms a handle is looked up on, in the order in which they are shown. */
export const PLATFORMS = [
  'x',
  'instagram',
  'tiktok',
  'facebook',
  'youtube',
  'threads',
  'bluesky',
  'twitch',
  'linkedin',
  'wikipedia',
] as const;

export type Platform = (typeof PLATFORMS)[number];

export interface PlatformFacts {
  /** The platform's name as people write it. */
  label: string;
  /** What a worker may type, shown in the empty answer field. */
  placeholder: string;
  /** One sentence: where on the platform's own pages the name is found. */
  whereToFind: string;
}

export const PLATFORM_FACTS: Record<Platform, PlatformFacts> = {
  x: {
    label: 'X',
    placeholder: '@KingJames or x.com/KingJames',
    whereToFind: 'Open the profile and copy the name that starts with @, or the link of the profile page.',
  },
  instagram: {
    label: 'Instagram',
    placeholder: '@kingjames or instagram.com/kingjames',
    whereToFind: 'Open the profile and copy the name at the top of the page, or the link of the profile page.',
  },
  tiktok: {
    label: 'TikTok',
    placeholder: '@kingjames or tiktok.com/@kingjames',
    whereToFind: 'Open the profile and copy the name that starts with @, or the link of the profile page.',
  },
  facebook: {
    label: 'Facebook',
    placeholder: 'LeBron or facebook.com/LeBron',
    whereToFind: 'Open the page or profile and copy its link from the address bar.',
  },
  youtube: {
    label: 'YouTube',
    placeholder: '@LeBronJames or youtube.com/@LeBronJames',
    whereToFind: 'Open the channel and copy the name that starts with @ under its title.',
  },
  threads: {
    label: 'Threads',
    placeholder: '@kingjames or threads.com/@kingjames',
    whereToFind: 'Open the profile and copy the name under the person\u2019s own name, or the link of the profile page.',
  },
  bluesky: {
    label: 'Bluesky',
    placeholder: '@name.bsky.social or bsky.app/profile/name.bsky.social',
    whereToFind: 'Open the profile and copy the whole name that starts with @, with its dots.',
  },
  twitch: {
    label: 'Twitch',
    placeholder: 'kingjames or twitch.tv/kingjames',
    whereToFind: 'Open the channel and copy the name after twitch.tv/ in the address bar.',
  },
  linkedin: {
    label: 'LinkedIn',
    placeholder: 'linkedin.com/in/lebron-james',
    whereToFind: 'Open the person\u2019s profile and copy the part after linkedin.com/in/ in the address bar.',
  },
  wikipedia: {
    label: 'Wikipedia',
    placeholder: 'LeBron James or en.wikipedia.org/wiki/LeBron_James',
    whereToFind: 'Open the article about the person and copy its link from the address bar.',
  },
};

/** A name and, when the site addresses it by something else than a plain name, which kind of address: `id`, `channel`, `user`, `c`. */
interface Address {
  kind: string | null;
  name: string;
}

const PROFILE_URLS: Record<Platform, (address: Address) => string> = {
  x: ({ kind, name }) =>
    kind === 'id' ? `https://x.com/i/user/${name}` : pathOrElse('x', name, 'https://x.com/', 'https://x.com/intent/user?screen_name='),
  instagram: ({ name }) => `${pathOrElse('instagram', name, 'https://www.instagram.com/', 'https://www.instagram.com/_u/')}/`,
  tiktok: ({ kind, name }) =>
    kind === 'id' && /^\d/.test(name) ? `https://www.tiktok.com/share/user/${name}` : `https://www.tiktok.com/@${name}`,
  facebook: ({ kind, name }) =>
    kind === 'id'
      ? `https://www.facebook.com/profile.php?id=${name}`
      : pathOrElse('facebook', name, 'https://www.facebook.com/', 'https://m.me/'),
  youtube: ({ kind, name }) => `https://www.youtube.com/${kind === null ? '@' : `${kind}/`}${encodeURIComponent(name)}`,
  threads: ({ name }) => `https://www.threads.com/@${name}`,
  bluesky: ({ name }) => `https://bsky.app/profile/${name}`,
  twitch: ({ name }) => pathOrElse('twitch', name, 'https://www.twitch.tv/', 'https://player.twitch.tv/?channel='),
  linkedin: ({ name }) => `https://www.linkedin.com/in/${encodeURIComponent(name)}`,
  wikipedia: ({ kind, name }) => `https://${kind ?? 'en'}.wikipedia.org/wiki/${encodeTitle(name)}`,
};

/** The address of a profile, from the handle's `display` form as `normalise` gives it. */
export function profileUrl(platform: Platform, display: string): string {
  const name = display.replace(/^@/, '');
  const kinds = platform === 'wikipedia' ? /^([a-z-]+):(.+)$/u : /^(id|channel|user|c):(.+)$/u;
  const [, kind = null, rest = name] = kinds.exec(name) ?? [];
  return PROFILE_URLS[platform]({ kind, name: rest });
}

const SEARCHES: Record<Platform, { page: string; asks: string; also?: Record<string, string> }> = {
  x: { page: 'https://x.com/search', asks: 'q', also: { f: 'user' } },
  instagram: { page: 'https://www.instagram.com/explore/search/keyword/', asks: 'q' },
  tiktok: { page: 'https://www.tiktok.com/search/user', asks: 'q' },
  facebook: { page: 'https://www.facebook.com/search/top/', asks: 'q' },
  youtube: { page: 'https://www.youtube.com/results', asks: 'search_query' },
  threads: { page: 'https://www.threads.com/search', asks: 'q' },
  bluesky: { page: 'https://bsky.app/search', asks: 'q' },
  twitch: { page: 'https://www.twitch.tv/search', asks: 'term' },
  linkedin: { page: 'https://www.linkedin.com/search/results/people/', asks: 'keywords' },
  // `fulltext` shows the list even when one article has exactly this title: it may be the namesake's.
  wikipedia: { page: 'https://en.wikipedia.org/w/index.php', asks: 'search', also: { fulltext: '1' } },
};

/** The platform's own search for a person's name. */
export function searchUrl(platform: Platform, name: string): string {
  const { page, asks, also } = SEARCHES[platform];
  return `${page}?${new URLSearchParams({ [asks]: name, ...also }).toString()}`;
}

/** A name that is also one of the site's own pages can't be reached by its plain path. */
function pathOrElse(platform: SharesItsPaths, name: string, plain: string, elsewhere: string): string {
  return (isReservedWord(platform, name) ? elsewhere : plain) + name;
}

function encodeTitle(title: string): string {
  return encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');
}
