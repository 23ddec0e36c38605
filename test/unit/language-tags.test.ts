import { expect, it } from 'vitest';
import { canonicalLanguages, isLanguageTag } from '../../src/workers/registration/language-tags.js';

it.each(['en', 'pt-BR', 'zh-Hant-TW', 'de-CH-1996'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each(['', 'e', 'en_GB', 'en-', 'pt BR', '日本', 7, null])('%j is none', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});

it('keeps each language once, in its canonical spelling', () => {
  expect(canonicalLanguages(['EN', 'en', 'pt-br', 'zh-hant-tw'])).toEqual(['en', 'pt-BR', 'zh-Hant-TW']);
});
