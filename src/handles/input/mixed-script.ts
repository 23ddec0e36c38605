/** Alphabets that share letters of one look: a word of two of them is a slip or a trick. Japanese mixes three scripts and is none. */
const LOOKALIKES = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/** Whether a single word mixes alphabets that look alike, as in `Кing` with a Cyrillic К. Two words may well be of two alphabets. */
export function mixesScripts(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => LOOKALIKES.filter((script) => script.test(word)).length > 1);
}
