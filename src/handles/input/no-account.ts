/** What people type when they mean that there is nothing to type. Accounts with such names exist: `@none` still names one. */
const WORDS = new Set('none no nope nil null undefined nothing nowhere unknown not idk na n/a n.a n-a n\\a'.split(' '));

const WHO = '(?:(?:he|she|they|athlete|player|person|the athlete|the player|this person|this player|i) )?';
const NOT =
  '(?:doesnt|does not|dont|do not|didnt|did not|hasnt|has not|has no|havent|have no|isnt|is not|not|cant|cannot|can not|couldnt|could not|unable to|never)';
const WHAT =
  '(?:social media|social|accounts?|handles?|profiles?|pages?|channels?|usernames?|users?|results?|articles?|wiki|wikipedia|twitter|x|instagram|insta|ig|tiktok|facebook|fb|youtube|threads|bluesky|twitch|linkedin)';

const PHRASES = [
  new RegExp(`^${WHO}${NOT} \\S`, 'u'),
  new RegExp(`^${WHO}(?:no|none|without(?: an?)?) ${WHAT}(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(`^(?:the |this )?${WHAT} (?:was )?(?:not found|doesnt exist|does not exist|not available|unavailable|not exist)`, 'u'),
  /^(?:no one|nothing found|none found|no such|none that i)/u,
];

/** Only dashes, dots, slashes and question marks. A lone underscore is a name. */
const BLANK = /^[-–—−?.…/\\~\s]+$/u;

/** Whether a cleaned answer, as typed, says that there is no account. */
export function looksLikeNoAccountAnswer(text: string): boolean {
  const said = text
    .toLowerCase()
    .replaceAll(/['’`´]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=.)\.$/u, '');
  return WORDS.has(said) || BLANK.test(said) || PHRASES.some((phrase) => phrase.test(said));
}
