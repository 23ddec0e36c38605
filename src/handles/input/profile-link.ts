import { cleanCharacters, percentDecode } from './clean-input.js';
import { bareHost } from './hosts.js';
import type { Style } from './trim-ends.js';

/** A link as the platforms' rules read it: no scheme, port, password, tracking or section mark. */
export interface ProfileLink {
  /** Lower case, without `www.` and the like: `x.com`, `music.youtube.com`, `de.wikipedia.org`. */
  site: string;
  /** The parts of the path, decoded, empty ones left out. */
  segments: readonly string[];
  /** A value from the query, cleaned; null when it is missing or empty. */
  param(name: string): string | null;
}

export function profileLink(url: URL, style: Style): ProfileLink {
  const clean = (text: string): string => cleanCharacters(text, style).trim();
  // Old links kept the path behind a hash: twitter.com/#!/KingJames.
  const path = url.pathname === '/' && url.hash.startsWith('#!/') ? url.hash.slice(2).replace(/\?.*$/s, '') : url.pathname;
  return {
    site: bareHost(url.hostname),
    segments: path
      .split('/')
      .map((part) => clean(percentDecode(part)))
      .filter((part) => part !== ''),
    param: (name) => clean(url.searchParams.get(name) ?? '') || null,
  };
}
