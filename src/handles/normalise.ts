import { checkKey } from './handle-checks.js';
import { mixesScripts } from './input/mixed-script.js';
import type { ReadName } from './platform-rules/reading.js';
import { profileUrl, type Platform } from './platforms.js';
import { needsProfileName, type Problem } from './problems.js';
import { needsAt, readAnswer } from './read-answer.js';
import { warning, type Warning } from './warnings.js';

export interface NormalisedHandle {
  /** Exactly what was typed. */
  raw: string;
  /** What votes are compared on, and nothing else: `kingjames`, `en:Anthony Davis`, `id:123`, `channel:UC…`. */
  key: string;
  /** The name as the account writes it. Typing it gives the same key. */
  display: string;
  /** The profile, always https on one of the platform's own hosts. Pasting it gives the same key. */
  url: string;
  warnings: Warning[];
  /** `post`: taken from the link of a post, where the site does not check the name. */
  derivedFrom: 'post' | null;
  /** Mixes alphabets that look alike; look-alikes are never folded into the key. */
  confusable: boolean;
}

export type NormaliseResult = { ok: true; handle: NormalisedHandle } | { ok: false; problem: Problem };

export interface NormaliseOptions {
  /** The worker says that the account has no name of its own, so that its number may stand for it. */
  accountHasNoName?: boolean | undefined;
}

/**
 * Reads a worker's answer as a handle of one platform: a name, a link, or either wrapped in what copying brings along. Never throws.
 *
 * Answers are refused, with a sentence that helps, rather than guessed at: what comes out is a vote.
 */
export function normalise(platform: Platform, raw: string, options: NormaliseOptions = {}): NormaliseResult {
  const reading = readAnswer(platform, raw);
  if (!reading.ok) return reading;
  if (reading.name.idOnly && options.accountHasNoName !== true) return { ok: false, problem: needsProfileName(platform) };
  return { ok: true, handle: describe(platform, raw, reading.name) };
}

function describe(platform: Platform, raw: string, name: ReadName): NormalisedHandle {
  const display = needsAt(platform, name.display) ? `@${name.display}` : name.display;
  const confusable = !name.idOnly && mixesScripts(name.display);
  return {
    raw,
    key: name.key,
    display,
    url: profileUrl(platform, display),
    warnings: [
      ...name.warnings,
      ...(name.derivedFrom === 'post' ? [warning('derived_from_post')] : []),
      ...(name.idOnly ? [] : checkKey(platform, name.key)),
      ...(confusable ? [warning('mixed_script')] : []),
    ],
    derivedFrom: name.derivedFrom,
    confusable,
  };
}
