import { cleanCharacters, cleanInput, hasUnreadable, percentDecode } from './input/clean-input.js';
import { findLink, onlyLinkOf, type FoundLink } from './input/find-link.js';
import { isOpaqueHost, platformOfHost } from './input/hosts.js';
import { splitLabel } from './input/labels.js';
import { looksLikeNoAccountAnswer } from './input/no-account.js';
import { profileLink } from './input/profile-link.js';
import { trimEnds, type Style } from './input/trim-ends.js';
import { unwrapRedirects } from './input/unwrap-redirect.js';
import { refused, type Reading } from './platform-rules/reading.js';
import { RULES } from './platform-rules/rules.js';
import { PLATFORM_FACTS, type Platform } from './platforms.js';
import { belongsToNobody, belongsToOther, handleInvalid, looksLikeNoAccount, shortLink } from './problems.js';

/** No name is longer than 255 bytes. */
const MAX_NAME_LENGTH = 300;
/** Links carry trackers, and nine characters for one Georgian letter, so they may be longer. */
const MAX_LINK_LENGTH = 2000;

/** From what a worker sent to what the platform's rules make of it. */
export function readAnswer(platform: Platform, raw: string): Reading {
  if (raw.length > MAX_LINK_LENGTH) return tooLong(platform);
  if (hasUnreadable(raw)) return unreadable(platform);
  const style: Style = platform === 'wikipedia' ? 'title' : 'name';
  const { labelled, rest } = splitLabel(cleanInput(raw, style), platform);
  // An answer of nothing but signs (`?`, `...`) is judged as it stands.
  const bare = trimEnds(rest, style);
  const text = bare === '' ? cleanCharacters(raw, style).trim() : bare;
  return refuseText(platform, raw, text) ?? refuseLabel(platform, labelled) ?? readText(platform, style, text);
}

function refuseLabel(platform: Platform, labelled: Platform | null): Reading | null {
  return labelled === null || labelled === platform ? null : refused(belongsToOther(platform, labelled));
}

function refuseText(platform: Platform, raw: string, text: string): Reading | null {
  if (text === '') return empty(platform);
  if (raw.length > MAX_NAME_LENGTH && findLink(text, platform).kind !== 'link') return tooLong(platform);
  return looksLikeNoAccountAnswer(text) ? refused(looksLikeNoAccount(platform)) : null;
}

/** Whether a bare name would be taken for something else: `none` for "no account", `x.com` for a link. Then it is written with an @. */
export function needsAt(platform: Platform, display: string): boolean {
  return looksLikeNoAccountAnswer(display) || findLink(display, platform).kind !== 'none';
}

function readText(platform: Platform, style: Style, text: string): Reading {
  const link = linkIn(platform, style, text);
  if (link.kind === 'unusable')
    return refused(handleInvalid('This is not the address of a web page.', PLATFORM_FACTS[platform].whereToFind));
  if (link.kind === 'link') return readLink(platform, style, link.url);
  const decoded = /%[0-9a-f]{2}/i.test(text) ? trimEnds(cleanCharacters(percentDecode(text), style), style) : text;
  if (decoded !== text && linkIn(platform, style, decoded).kind !== 'none') return readText(platform, style, decoded);
  return RULES[platform].readName(style === 'name' ? decoded.replace(/^@\s*/u, '') : decoded);
}

/** In a name a space is a slip, so a link may stand among other words; in the link of an article it may be part of the title. */
function linkIn(platform: Platform, style: Style, text: string): FoundLink {
  const whole = style === 'title' ? findLink(text, platform) : null;
  return whole?.kind === 'link' ? whole : findLink(trimEnds(onlyLinkOf(text, style), style), platform);
}

function readLink(platform: Platform, style: Style, wrapped: URL): Reading {
  const url = unwrapRedirects(wrapped, platform);
  const owner = platformOfHost(url.hostname);
  if (isOpaqueHost(url.hostname)) return refused(shortLink(platform));
  if (owner === null) return refused(belongsToNobody(platform, url.hostname));
  if (owner !== platform) return refused(belongsToOther(platform, owner));
  return RULES[platform].readLink(profileLink(url, style));
}

function tooLong(platform: Platform): Reading {
  return refused(
    handleInvalid(
      `This is too long: a name has at most ${MAX_NAME_LENGTH} characters.`,
      `Give only the name or the link of the profile. ${PLATFORM_FACTS[platform].whereToFind}`,
    ),
  );
}

function unreadable(platform: Platform): Reading {
  return refused(
    handleInvalid(
      'There are characters in it that can\u2019t be read.',
      `Please type the name by hand. ${PLATFORM_FACTS[platform].whereToFind}`,
    ),
  );
}

function empty(platform: Platform): Reading {
  return refused(handleInvalid('There is no name in this answer.', PLATFORM_FACTS[platform].whereToFind));
}
