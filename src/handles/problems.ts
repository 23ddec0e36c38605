import { PLATFORM_FACTS, type Platform } from './platforms.js';

export type ProblemCode = 'handle_invalid' | 'wrong_platform' | 'link_not_a_profile' | 'needs_profile_name' | 'looks_like_no_account';

/** Why an answer can't be taken as a handle, in words for the worker. */
export interface Problem {
  code: ProblemCode;
  /** What was understood, and what to do now. */
  message: string;
  /** The second half of the message alone, for a page that sets it apart. */
  remedy: string;
  /** With `wrong_platform`: the platform it belongs to, null when it is none of ours. */
  belongsTo: Platform | null;
}

export function handleInvalid(what: string, remedy: string): Problem {
  return problem('handle_invalid', what, remedy);
}

export function belongsToOther(asked: Platform, belongsTo: Platform): Problem {
  const { label, whereToFind } = PLATFORM_FACTS[asked];
  const what = `This is from ${PLATFORM_FACTS[belongsTo].label}, but the question is about ${label}.`;
  return { ...problem('wrong_platform', what, `Look for the person on ${label}. ${whereToFind}`), belongsTo };
}

export function belongsToNobody(asked: Platform, host: string): Problem {
  const { label, whereToFind } = PLATFORM_FACTS[asked];
  return problem(
    'wrong_platform',
    `This is a link to ${host}, but the question is about ${label}.`,
    `Give the profile on ${label} here; the page where you found it can go into the evidence. ${whereToFind}`,
  );
}

export function notAProfile(platform: Platform, what: string, remedy?: string): Problem {
  return problem('link_not_a_profile', what, remedy ?? PLATFORM_FACTS[platform].whereToFind);
}

export function shortLink(platform: Platform): Problem {
  return notAProfile(
    platform,
    'This is a short link: it does not show which account it leads to.',
    'Open it, go to the account\u2019s profile, and copy the address of that page.',
  );
}

export function needsProfileName(platform: Platform): Problem {
  return problem(
    'needs_profile_name',
    'This shows only the number of the account, not its name.',
    `${PLATFORM_FACTS[platform].whereToFind} If the account has no name of its own, say so below the field.`,
  );
}

/** The number of an article: unlike an account, an article always has a name, its title. */
export function needsTitle(): Problem {
  return problem('needs_profile_name', 'This shows only the number of the article, not its title.', PLATFORM_FACTS.wikipedia.whereToFind);
}

export function looksLikeNoAccount(platform: Platform): Problem {
  return problem(
    'looks_like_no_account',
    `This reads as if the person has no ${PLATFORM_FACTS[platform].label} ${platform === 'wikipedia' ? 'article' : 'account'}.`,
    'If that is what you found, use the button \u201cThey have no account\u201d. If you could not find out, use \u201cI can\u2019t tell\u201d.',
  );
}

function problem(code: ProblemCode, what: string, remedy: string): Problem {
  return { code, message: `${what} ${remedy}`, remedy, belongsTo: null };
}
