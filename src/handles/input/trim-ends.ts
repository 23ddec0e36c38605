/** What surrounds a name in running text, lists, chats and Markdown, but is never part of one. */
const AROUND_A_NAME =
  /^(?:[\s"'`´‘’‚‛“”„‟«»‹›()<>[\]{}「」『』【】《》〈〉〔〕*|•·‧,;:!?…→]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const AFTER_A_NAME = /^[./\\]$/u;

/** Titles end in full stops, question marks and brackets (`Tim Hardaway Jr.`), so much less is taken off. */
const AROUND_A_TITLE = /^(?:[\s,;|•‧…→]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const PAIRS: Record<string, string> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '*': '*',
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '(': ')',
  '[': ']',
  '<': '>',
  '{': '}',
};

/** Names are compared by their letters alone; titles keep more of what was written (`title`: Wikipedia). */
export type Style = 'name' | 'title';

export function trimEnds(text: string, style: Style): string {
  return style === 'title' ? trimTitle(text) : trimName(text);
}

function trimName(text: string): string {
  return trimWhere(text.replace(/^\s*[-–—]\s+/u, ''), AROUND_A_NAME, AFTER_A_NAME);
}

function trimTitle(text: string): string {
  let trimmed = trimWhere(text, AROUND_A_TITLE);
  while (isWrapped(trimmed)) trimmed = trimWhere(trimmed.slice(1, -1), AROUND_A_TITLE);
  return trimmed;
}

/** `"Anthony Davis"` is wrapped; `"Weird Al" and "Bob"` and `Anthony Davis (basketball)` are not. */
function isWrapped(text: string): boolean {
  const [opening, closing] = [text.at(0) ?? '', text.at(-1) ?? ''];
  if (text.length < 3 || PAIRS[opening] !== closing) return false;
  const inner = text.slice(1, -1);
  return opening === closing ? !inner.includes(opening) || isWrapped(inner) : inner.indexOf(closing) >= inner.indexOf(opening);
}

/** From both ends inwards, by hand: a regular expression for "all of these at the end" takes quadratic time on long runs. */
function trimWhere(text: string, around: RegExp, after?: RegExp): string {
  const letters = [...text];
  let start = 0;
  let end = letters.length;
  const is = (at: number, what: RegExp | undefined): boolean => what?.test(letters[at] ?? '') ?? false;
  while (start < end && is(start, around)) start += 1;
  while (end > start && (is(end - 1, around) || is(end - 1, after))) end -= 1;
  return letters.slice(start, end).join('');
}
