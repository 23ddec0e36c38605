import type { ProfileLink } from '../input/profile-link.js';
import type { Problem } from '../problems.js';
import type { Warning } from '../warnings.js';

/** What a platform's rules made of an answer. */
export interface ReadName {
  /** What votes are compared on. */
  key: string;
  /** The name as the account writes it. */
  display: string;
  /** The link holds the account's number only. Not a vote unless the worker says that the account has no name. */
  idOnly: boolean;
  derivedFrom: 'post' | null;
  warnings: readonly Warning[];
}

export type Reading = { ok: true; name: ReadName } | { ok: false; problem: Problem };

export interface PlatformRules {
  /** Reads a name that was typed: cleaned, without a label and without the leading @. */
  readName(text: string): Reading;
  /** Reads a link that leads to this platform. */
  readLink(link: ProfileLink): Reading;
}

export function named(display: string, key: string, warnings: readonly Warning[] = []): Reading {
  return { ok: true, name: { key, display, idOnly: false, derivedFrom: null, warnings } };
}

/** An account known by its number only. The key is also the display form: such numbers are case-sensitive. */
export function numbered(key: string): Reading {
  return { ok: true, name: { key, display: key, idOnly: true, derivedFrom: null, warnings: [] } };
}

export function refused(problem: Problem): Reading {
  return { ok: false, problem };
}

/** Whether a path is that of a post, `/<name>/<kind>/<post>`, rather than of a profile's tab, `/<name>/<kind>`. */
export function isPostPath([, kind = '', post]: readonly string[], kinds: ReadonlySet<string>): boolean {
  return post !== undefined && kinds.has(kind);
}

/** Marks a name that stood in the link of a post: the sites do not check it there, so it is weaker than a profile link. */
export function fromPost(reading: Reading): Reading {
  return reading.ok ? { ok: true, name: { ...reading.name, derivedFrom: 'post' } } : reading;
}
