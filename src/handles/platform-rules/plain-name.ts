import { PLATFORM_FACTS, type Platform } from '../platforms.js';
import { handleInvalid, notAProfile, type Problem } from '../problems.js';
import { refused, type Reading } from './reading.js';

/** The shape of a name on one platform: the pattern decides, the words tell the worker. */
export interface NameShape {
  platform: Platform;
  pattern: RegExp;
  /** Reads on after "A name on X has": `1 to 15 letters, digits or underscores (_)`. */
  words: string;
}

/** Says why a name can't be one, starting with the slips that people really make. */
export function misshapen(shape: NameShape, text: string): Reading {
  return refused(
    handleInvalid(
      `${reason(text)} A name on ${PLATFORM_FACTS[shape.platform].label} has ${shape.words}.`.trim(),
      PLATFORM_FACTS[shape.platform].whereToFind,
    ),
  );
}

function reason(text: string): string {
  if (text === '') return 'There is no name in this answer.';
  if (/\s/u.test(text)) return 'There is a space in it: this looks like a person\u2019s name, or like more than one answer.';
  if (/^[^@]+@[^@]+\.[^@]+$/u.test(text)) return 'This looks like an e-mail address.';
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) && /\p{Script=Latin}/u.test(text)) {
    return 'Some letters in it only look like Latin ones.';
  }
  return '';
}

/** A link to the right platform that shows no account: its front page, a search, a help page. */
export function pageOfTheSite(platform: Platform): Reading {
  return refused(
    notAProfile(platform, `This link leads to a page of ${PLATFORM_FACTS[platform].label} itself, not to somebody\u2019s profile.`),
  );
}

/** A link to a post, a video or the like whose address does not name the account. */
export function postWithoutName(platform: Platform): Reading {
  return refused(
    notAProfile(
      platform,
      'This link leads to a post or a video, and does not show whose it is.',
      'Open it, click the name of the account, and copy the link of the page that you arrive at.',
    ),
  );
}

export function otherPage(platform: Platform, message: string, remedy?: string): Reading {
  const problem: Problem = notAProfile(platform, message, remedy);
  return refused(problem);
}

/** `id:123`, as this project writes a numbered account. */
export function numberIn(text: string): string | null {
  return /^id:(.+)$/is.exec(text)?.[1] ?? null;
}
