import { foldCase } from './input/fold-case.js';

/** Letters that Unicode does not take apart into a base letter and a mark, as they are written where they are missing. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ɨ: 'i',
  ʉ: 'u',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ĸ: 'k',
};
/** The okina and its like are letters to Unicode, but people type an apostrophe or nothing: `Tuaʻau`, `Tua'au`, `Tuaau`. */
const APOSTROPHE_LETTERS = /[\u02B9-\u02C1\u02C8\uA78B\uA78C]/gu;

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The key that namesakes share: case, accents, punctuation and spaces folded away, `Jr`, `Sr` and `II` to `IV` at the end dropped.
 * `Nikola Jokić` and `nikola jokic` are namesakes, and so are `Tim Hardaway Jr.` and `Tim Hardaway`: father and son are the very trap.
 *
 * NFKD, marks removed, case-folded, everything but letters and digits removed. Empty when the name has neither.
 */
export function nameKey(name: string): string {
  const words = fold(name)
    .split(/[\s,]+/u)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && GENERATIONS.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}

function fold(name: string): string {
  const folded = foldCase(name.normalize('NFKD').replaceAll(/\p{M}/gu, '')).replaceAll(APOSTROPHE_LETTERS, '');
  return [...folded]
    .map((letter) => PLAIN_LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}
