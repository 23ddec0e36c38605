/**
 * Unicode case folding, as far as keys need it: one letter at a time, so that neither a final sigma nor a locale can change the
 * outcome. The dotless i stays itself: folding it would make two names of one.
 */
export function foldCase(text: string): string {
  return [...text]
    .map((letter) => (letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()))
    .join('')
    .normalize('NFC');
}
