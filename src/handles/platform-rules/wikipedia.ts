import type { ProfileLink } from '../input/profile-link.js';
import { needsTitle } from '../problems.js';
import { otherPage, pageOfTheSite } from './plain-name.js';
import { refused, type PlatformRules, type Reading } from './reading.js';
import { LANGUAGE_ALIASES, WIKIPEDIA_LANGUAGES } from './wikipedia-languages.js';
import { readTitle } from './wikipedia-title.js';

export const wikipediaRules: PlatformRules = {
  readName(text) {
    const [, language = '', title] = /^:?([a-z-]{2,12})\s*:(.+)$/isu.exec(text) ?? [];
    const known = knownLanguage(language);
    if (known !== null && title !== undefined) return readTitle(known, title);
    return readTitle('en', text.replace(/\s+[-–—]\s+Wikip[eé]dia.*$/isu, ''));
  },
  readLink(link) {
    if (link.site === 'wikidata.org') return refused(needsTitle());
    if (link.site === 'wikiwand.com') return readMirror(link);
    const [, language = 'en'] = /^(?:([a-z-]{2,12})\.)?(?:m\.)?wikipedia\.org$/.exec(link.site) ?? [];
    const known = knownLanguage(language);
    return known === null || !link.site.endsWith('wikipedia.org') ? pageOfTheSite('wikipedia') : readArticle(known, link);
  },
};

function knownLanguage(written: string): string | null {
  const language = LANGUAGE_ALIASES[written.toLowerCase()] ?? written.toLowerCase();
  return WIKIPEDIA_LANGUAGES.has(language) ? language : null;
}

/** `wikiwand.com/de/articles/Dirk_Nowitzki`, formerly without `articles`. */
function readMirror({ segments: [language = '', ...rest] }: ProfileLink): Reading {
  const known = knownLanguage(language);
  const title = (rest[0] === 'articles' ? rest.slice(1) : rest).join('/');
  return known === null || title === '' ? pageOfTheSite('wikipedia') : readTitle(known, title);
}

/** `/wiki/<title>`, `/zh-tw/<title>` (one language in two scripts), `/w/index.php?title=<title>`. */
function readArticle(language: string, { segments: [first = '', ...rest], param }: ProfileLink): Reading {
  const inPath = first === 'wiki' || /^(?:zh|sr|kk|ku|uz|tg|iu|shi|gan|crh)-[a-z]+$/i.test(first);
  const title = inPath && rest[0] !== 'index.php' ? rest.join('/') : (param('title') ?? '');
  if (title === '' && param('curid') !== null) return refused(needsTitle());
  if (title === '') return pageOfTheSite('wikipedia');
  if (/^main[ _]page$/i.test(title)) return otherPage('wikipedia', 'This is Wikipedia\u2019s front page.');
  return readTitle(language, title);
}
