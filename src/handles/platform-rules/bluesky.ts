import type { ProfileLink } from '../input/profile-link.js';
import { warning } from '../warnings.js';
import { misshapen, pageOfTheSite, type NameShape } from './plain-name.js';
import { fromPost, named, numbered, type PlatformRules, type Reading } from './reading.js';

/** A handle is a host name (the AT Protocol's handle specification), at most 253 characters of ASCII. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const SHAPE: NameShape = {
  platform: 'bluesky',
  pattern: new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`),
  words: 'the form of a web address: letters, digits and hyphens with dots between, such as name.bsky.social',
};
const BARE_LABEL = new RegExp(`^${LABEL}$`);

/** Endings that the specification rules out; `handle.invalid` is what clients show for a broken handle. */
const NOT_A_DOMAIN = new Set(['alt', 'arpa', 'example', 'internal', 'invalid', 'local', 'localhost', 'onion', 'test']);

/** The account itself, whatever its handle is at the moment. */
const DID = /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]{1,253})$/;

const SITES = new Set(['bsky.app', 'fxbsky.app', 'bsyy.app', 'main.bsky.dev']);
const HOME = '.bsky.social';

export const blueskyRules: PlatformRules = {
  readName(text) {
    const name = asciiDomain(text.toLowerCase());
    if (DID.test(name)) return numbered(name);
    return BARE_LABEL.test(name) ? readDomain(name + HOME, true) : readDomain(name, false);
  },
  readLink(link) {
    // A handle under bsky.social is a host as well, which leads to the profile.
    if (link.site.endsWith(HOME) && link.segments.length === 0) return readDomain(link.site, false);
    return SITES.has(link.site) ? readPath(link) : pageOfTheSite('bluesky');
  },
};

function readPath({ segments: [page, name, section, post] }: ProfileLink): Reading {
  if (page !== 'profile' || name === undefined) return pageOfTheSite('bluesky');
  const reading = blueskyRules.readName(name.replace(/^@/, ''));
  return section === 'post' && post !== undefined ? fromPost(reading) : reading;
}

function readDomain(name: string, inferred: boolean): Reading {
  const [ending = ''] = name.split('.').slice(-1);
  if (!SHAPE.pattern.test(name) || NOT_A_DOMAIN.has(ending)) return misshapen(SHAPE, name);
  return named(name, name, inferred ? [warning('inferred_domain')] : []);
}

/** Names in other alphabets are compared as the network stores them, in Punycode. */
function asciiDomain(name: string): string {
  const foreign = /^[\p{L}\p{M}\p{N}.-]+$/u.test(name) && /\P{ASCII}/u.test(name);
  return foreign && URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : name;
}
