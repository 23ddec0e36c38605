import { foldCase } from './input/fold-case.js';

/** `look_alike`: the same to the eye. `one_slip`: one letter more, less or other, or two neighbours swapped. */
export type NearMiss = 'look_alike' | 'one_slip';

/** Letters that are taken for each other, the first written as the second: Cyrillic, Greek, and what fonts confuse. */
const LOOKS_LIKE = new Map(
  'аa вb еe ԁd нh һh кk мm оo рp сc ѕs тt уy хx іl ӏl јj αa οo ρp νv ιl κk υu τt 0o 1l il |l 5s 8b'
    .split(' ')
    .map(([letter = '', plain = '']): [string, string] => [letter, plain]),
);

/** Numbers of accounts are copied, not typed: two that differ by a digit are two accounts, not a slip. */
const NUMBERED = /^(?:id|channel|did):/;

/**
 * Whether two different keys of one task may be one name mistyped, for the adjudicator to see side by side.
 * Null when they are equal, or too far apart, or numbers.
 */
export function nearMiss(one: string, other: string): NearMiss | null {
  if (one === other || NUMBERED.test(one) || NUMBERED.test(other)) return null;
  if (skeleton(one) === skeleton(other)) return 'look_alike';
  return differsByOneSlip([...one], [...other]) ? 'one_slip' : null;
}

/** What is left of a key when everything that looks the same is written the same: only ever compared, never shown. */
function skeleton(key: string): string {
  const plain = foldCase(key.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
  return [...plain.replaceAll(/[\s._-]+/gu, '_')]
    .map((letter) => LOOKS_LIKE.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Past the common beginning and the common end at most one letter may be left on each side, or two that are swapped. */
function differsByOneSlip(one: readonly string[], other: readonly string[]): boolean {
  let begin = 0;
  while (begin < Math.min(one.length, other.length) && one[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(begin, one.length - end), other.slice(begin, other.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || (left.length <= 1 && right.length <= 1);
}
