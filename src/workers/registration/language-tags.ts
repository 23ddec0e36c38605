/** Whether it is a language tag as BCP 47 writes them: `en`, `pt-BR`, `zh-Hant-TW`. */
export function isLanguageTag(tag: unknown): boolean {
  return typeof tag === 'string' && canonicalOf(tag) !== undefined;
}

/** Each language once, in its canonical spelling; what is no tag is left out. */
export function canonicalLanguages(tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap((tag) => canonicalOf(tag) ?? []))];
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
