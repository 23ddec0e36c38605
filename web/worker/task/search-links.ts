import type { Athlete, Platform } from '../../api/shapes.js';

/** Each platform's own search for people or channels. */
const OWN_SEARCH: Record<Platform, (words: string) => string> = {
  x: (words) => `https://x.com/search?q=${words}&f=user`,
  instagram: (words) => `https://www.instagram.com/explore/search/keyword/?q=${words}`,
  tiktok: (words) => `https://www.tiktok.com/search/user?q=${words}`,
  facebook: (words) => `https://www.facebook.com/search/top?q=${words}`,
  youtube: (words) => `https://www.youtube.com/results?search_query=${words}&sp=EgIQAg%253D%253D`,
  threads: (words) => `https://www.threads.com/search?q=${words}&filter=profiles`,
  bluesky: (words) => `https://bsky.app/search?q=${words}`,
  twitch: (words) => `https://www.twitch.tv/search?term=${words}`,
  linkedin: (words) => `https://www.linkedin.com/search/results/people/?keywords=${words}`,
  wikipedia: (words) => `https://en.wikipedia.org/w/index.php?fulltext=1&search=${words}`,
};

export interface SearchLink {
  readonly where: Platform | 'web' | 'wikidata';
  readonly href: string;
}

/**
 * Three places to look: the platform itself, the web, and Wikipedia (for an article: Wikidata, which links all its languages).
 * The platform is asked for the name alone, the web also for what tells namesakes apart.
 */
export function searchLinks(athlete: Athlete, platform: Platform, platformName: string): readonly SearchLink[] {
  const name = encodeURIComponent(athlete.name);
  const known = [`"${athlete.name}"`, athlete.team ?? athlete.league, athlete.sport, platformName].filter(Boolean).join(' ');
  return [
    { where: platform, href: OWN_SEARCH[platform](name) },
    { where: 'web', href: `https://duckduckgo.com/?q=${encodeURIComponent(known)}` },
    platform === 'wikipedia'
      ? { where: 'wikidata', href: `https://www.wikidata.org/w/index.php?search=${name}` }
      : { where: 'wikipedia', href: OWN_SEARCH.wikipedia(name) },
  ];
}
