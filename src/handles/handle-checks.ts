import type { Platform } from './platforms.js';
import { warning, type Warning } from './warnings.js';

/** Parts of a name that fans use. Only a later part counts: `Stan_Wawrinka` and `fan_zhendong` are people. */
const FAN_PARTS = new Set([
  'fan',
  'fans',
  'fc',
  'stan',
  'stans',
  'daily',
  'update',
  'updates',
  'news',
  'hq',
  'burner',
  'parody',
  'fanpage',
  'fanclub',
]);
/** The same without a separator, where hardly any surname ends so. Stefan does end in fan. */
const FAN_ENDING = /.(?:fans|fanpage|fanclub|stans|updates|daily|news|parody|burner|(?<!ste)fan)$/;
const FAN_BEGINNING = /^(?:fansof|fanof|teamof|notthereal)./;

/** Leagues, broadcasters and brands whose accounts turn up first in a search for an athlete. */
const ORGANISATIONS = new Set(
  `nba wnba nbatv gleague nfl nflnetwork ncaa mlb mlbnetwork nhl mls fifa fifaworldcup uefa championsleague premierleague laliga
  bundesliga seriea ufc wwe f1 formula1 nascar motogp pgatour lpga atptour wta wimbledon usopen olympics teamusa espn espnnba espnfc
  sportscenter bleacherreport br_nba houseofhighlights nbaontnt skysports foxsports cbssports nbcsports theplayerstribune nike nikebasketball
  jumpman23 adidas puma underarmour newbalance redbull gatorade`.split(/\s+/),
);

/** Whether a key looks like a fan's account, a parody or a news feed. A hint, never a verdict. */
export function hasFanMarker(key: string): boolean {
  const parts = key.split(/[^a-z]+/u).filter((part) => part !== '');
  return parts.slice(1).some((part) => FAN_PARTS.has(part)) || FAN_ENDING.test(key) || FAN_BEGINNING.test(key);
}

/** What a key alone says against being a person's own account. Article titles say nothing of the kind. */
export function checkKey(platform: Platform, key: string): Warning[] {
  if (platform === 'wikipedia') return [];
  return [...(hasFanMarker(key) ? [warning('fan_marker')] : []), ...(ORGANISATIONS.has(key) ? [warning('organisation')] : [])];
}

/**
 * Threads accounts carry the name of their Instagram account, so two different keys for one athlete can't both be right.
 * Null keys are pairs that are not known yet, or have no account: they prove nothing.
 */
export function threadsContradictsInstagram(threadsKey: string | null, instagramKey: string | null): boolean {
  return threadsKey !== null && instagramKey !== null && threadsKey !== instagramKey;
}
