import type { Platform } from '../platforms.js';

/** Each platform's own domains, and mirrors that keep its paths. A domain stands for all its subdomains. */
const DOMAINS: Record<Platform, readonly string[]> = {
  x: ['x.com', 'twitter.com', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com', 'nitter.net'],
  instagram: ['instagram.com', 'instagr.am', 'ig.me'],
  tiktok: ['tiktok.com', 'tiktokv.com'],
  facebook: ['facebook.com', 'fb.com', 'm.me', 'fb.watch', 'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion'],
  youtube: ['youtube.com', 'youtu.be', 'youtubekids.com', 'youtube-nocookie.com'],
  threads: ['threads.net', 'threads.com'],
  bluesky: ['bsky.app', 'bsky.social', 'fxbsky.app', 'bsyy.app', 'main.bsky.dev'],
  twitch: ['twitch.tv'],
  linkedin: ['linkedin.com'],
  wikipedia: ['wikipedia.org', 'wikiwand.com', 'wikidata.org'],
};

/** Short links and link lists: where they lead can't be known without opening them. */
const OPAQUE = new Set(
  't.co bit.ly fb.me on.fb.me lnkd.in linktr.ee goo.gl tinyurl.com ow.ly buff.ly is.gd rb.gy cutt.ly dlvr.it ift.tt trib.al beacons.ai msha.ke'.split(
    ' ',
  ),
);

const OWNERS = new Map(Object.entries(DOMAINS).flatMap(([platform, domains]) => domains.map((domain) => [domain, platform as Platform])));

/** The platform that a host belongs to; null for any other site. `x.com.evil.example` is another site. */
export function platformOfHost(host: string): Platform | null {
  const name = bareHost(host);
  if (name.startsWith('nitter.')) return 'x';
  const labels = name.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const owner = OWNERS.get(labels.slice(from).join('.'));
    if (owner !== undefined) return owner;
  }
  return null;
}

export function isOpaqueHost(host: string): boolean {
  return OPAQUE.has(bareHost(host));
}

/** A host known by name: one of the platforms' own domains, or a link shortener. */
export function isKnownHost(host: string): boolean {
  const bare = bareHost(host);
  return OWNERS.has(bare) || OPAQUE.has(bare);
}

/** Lower case, without `www.` and its mobile sisters and without a final dot. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:(?:www|m|mobile|touch|web|mbasic)\.)+(?=[^.]+\.)/, '');
}
