import type { ReactNode } from 'react';
import type { Athlete, Platform } from '../../api/shapes.js';
import { t } from '../words.js';
import { type SearchLink, searchLinks } from './search-links.js';

/** The ready-made searches; the page's keys 1, 2 and 3 open them, so they carry their number. */
export function SearchRow({ athlete, platform }: { athlete: Athlete; platform: Platform }): ReactNode {
  return (
    <ul className="searches" aria-label={t.task.links}>
      {searchLinks(athlete, platform, t.platforms[platform]).map((link, index) => (
        <li key={link.where}>
          <a className="search" href={link.href} target="_blank" rel="noopener noreferrer" data-search={index + 1}>
            <kbd className="fine" aria-hidden="true">
              {index + 1}
            </kbd>
            <span>{nameOf(link, index)}</span>
            <span aria-hidden="true"> ↗</span>
            <span className="unseen"> ({t.newTab})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ where }: SearchLink, index: number): string {
  if (where === 'web') return t.task.searchWeb;
  if (where === 'wikidata') return t.task.wikidata;
  return index === 0 ? t.task.search(t.platforms[where]) : t.platforms[where];
}
