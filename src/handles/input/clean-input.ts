import { unescapeHtml } from './html-entities.js';
import { trimEnds, type Style } from './trim-ends.js';

/**
 * Zero-width joiners mean something between Persian or Indian letters, so titles keep those. Signs and accents of no script of their own don't
 * count: a capital or a composed letter may put them into one, and the title typed again would lose its joiner.
 */
const JOINABLE = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]`;
const STRAY_JOINER = new RegExp(String.raw`(?<!${JOINABLE})[\u200C\u200D]|[\u200C\u200D](?!${JOINABLE})`, 'gu');

/** Control characters and halves of characters: nobody types them, and a database refuses some of them. */
export function hasUnreadable(text: string): boolean {
  return /[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text);
}

/**
 * One spelling for what looks the same: full-width letters become ASCII, and characters without a shape of their own go.
 * Superscripts, circled digits and the trade mark sign stay as they are, to be refused or trimmed: `KingJames²` is a footnote, not `KingJames2`.
 */
export function cleanCharacters(text: string, style: Style): string {
  const visible = dropInvisible(text);
  if (style === 'title') return composed(visible);
  return visible.replaceAll(/[\u200C\u200D]/g, '').replaceAll(/[^\p{No}™℠]+/gu, (run) => run.normalize('NFKC'));
}

/** What the worker meant, without what copying wrapped around it: HTML escapes, Markdown, quotes, brackets, emoji, a full stop. */
export function cleanInput(raw: string, style: Style): string {
  const text = markdownTarget(cleanCharacters(unescapeHtml(raw), style));
  return trimEnds(style === 'title' ? text.replaceAll(/\s+/gu, ' ') : nameBesideTitle(text), style);
}

/** `%40KingJames` is `@KingJames`. Undone once; what is not UTF-8 stays as it is, and no name has a percent sign. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function dropInvisible(text: string): string {
  return text.replaceAll(/(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Composing letters makes other joiners stray, and without those other letters compose: so until nothing changes. */
function composed(title: string): string {
  const next = title.normalize('NFC').replaceAll(STRAY_JOINER, '');
  return next === title ? title : composed(next);
}

/** `[LeBron](https://x.com/KingJames)` is the link in it. */
function markdownTarget(text: string): string {
  const middle = text.indexOf('](');
  const end = text.lastIndexOf(')');
  const begin = text.indexOf('[');
  return begin !== -1 && begin < middle && middle < end ? text.slice(middle + 2, end) : text;
}

/** Copied from a profile's head or a window's title: `LeBron James` above `@KingJames`, or `LeBron James (@KingJames) / X`. */
function nameBesideTitle(text: string): string {
  const inBrackets = [...text.matchAll(/\S\s+\((@[\p{L}\p{M}\p{N}_.·-]{1,260})\)/gu)];
  const ofItsLine = text.trim().includes('\n') ? [...text.matchAll(/^[^\S\n]*(@[^\s‧•@]{1,260})[^\p{L}\p{N}@\n]*(?:$|[‧•])/gmu)] : [];
  const found = inBrackets.length > 0 ? inBrackets : ofItsLine;
  return found.length === 1 ? (found[0]?.[1] ?? text) : text;
}
