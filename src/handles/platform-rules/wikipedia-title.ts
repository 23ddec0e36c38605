import { PLATFORM_FACTS } from '../platforms.js';
import { handleInvalid, notAProfile } from '../problems.js';
import { trimEnds } from '../input/trim-ends.js';
import { named, refused, type Reading } from './reading.js';
import { WIKIPEDIA_LANGUAGES } from './wikipedia-languages.js';

/** Pages that are not articles, by the first word of their title, in English and the largest other languages. */
const NAMESPACES = new Set(
  `talk,user,user talk,wikipedia,wikipedia talk,wp,project,file,image,mediawiki,template,help,category,portal,draft,module,special,timedtext,media,
  benutzer,benutzerin,diskussion,datei,vorlage,hilfe,kategorie,spezial,utilisateur,discussion,fichier,modèle,aide,catégorie,portail,spécial,
  usuario,usuaria,discusión,archivo,plantilla,ayuda,categoría,especial,utente,discussione,aiuto,categoria,portale,speciale,
  usuário,discussão,ficheiro,ajuda,predefinição,gebruiker,overleg,bestand,sjabloon,categorie,speciaal,
  wikipedysta,dyskusja,plik,szablon,pomoc,kategoria,specjalna,участник,участница,обсуждение,файл,шаблон,справка,категория,служебная,портал,
  користувач,обговорення,категорія,спеціальна,användare,diskussion,fil,mall,kategori,利用者,ノート,ファイル,特別,用户,用戶,讨论,分类,分類`
    .split(',')
    .map((word) => word.trim()),
);

/** What MediaWiki refuses in a title, and what does not survive being copied once more: `%41` and `&amp;` would be undone again. */
const NEVER_IN_A_TITLE = /[#<>[\]{}|\uFFFD]|[\p{Cc}\p{Co}\p{Cn}]|%[0-9a-f]{2}|&[a-z0-9#]+;|~~~|\/\/|^[:/]|\/$|(?:^|\/)\.{1,2}(?:\/|$)/iu;
const MAX_BYTES = 255;

/** The key and display form are the same, `en:Anthony Davis`: capitals count in a title, but for the first letter, which is always one. */
export function readTitle(language: string, written: string): Reading {
  const words = written
    .replace(/#.*$/su, '')
    .replaceAll(/[\s_]+/gu, ' ')
    .replace(/^[ :]+/u, '');
  const title = capitalised(language, trimEnds(words, 'title'));

  const [space = '', rest] = title.toLowerCase().split(/\s*:/u, 2);
  if (rest !== undefined && (NAMESPACES.has(space) || WIKIPEDIA_LANGUAGES.has(space))) {
    return refused(notAProfile('wikipedia', 'This is a page of Wikipedia itself, not an article about a person.'));
  }
  if (!isTitle(title)) {
    return refused(handleInvalid('This can\u2019t be the title of an article.', PLATFORM_FACTS.wikipedia.whereToFind));
  }
  return named(`${language}:${title}`, `${language}:${title}`);
}

/** A title must also come through being trimmed: what was typed once has to be readable again. */
function isTitle(text: string): boolean {
  return (
    text !== '' && !NEVER_IN_A_TITLE.test(text) && trimEnds(text, 'title') === text && new TextEncoder().encode(text).length <= MAX_BYTES
  );
}

/** Wikipedia shows `iPhone` but stores `IPhone`. Georgian letters have capitals in Unicode that no title uses. */
function capitalised(language: string, title: string): string {
  const [first = '', ...others] = title;
  if (/\p{Script=Georgian}/u.test(first)) return title;
  const capital = (language === 'tr' || language === 'az') && first === 'i' ? 'İ' : first.toUpperCase();
  return (([...capital].length === 1 ? capital : first) + others.join('')).normalize('NFC');
}
