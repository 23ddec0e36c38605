/**
 * Unicode case folding, as far as keys need it: one letter at a time, so that neither a final sigma nor a locale can change the
 * outcome; down, up and down again, so that ẞ, ß and SS meet. The dotless i stays itself: folding it would make two names of one.
 */
export function foldCase(text: string): string {
  return [...text]
    .map((letter) => (letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase()))
    .join('')
    .normalize('NFC');
}
