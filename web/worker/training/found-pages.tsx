import type { ReactNode } from 'react';
import type { TrainingItem } from '../../api/shapes.js';
import { t } from '../words.js';

/** What a search would have shown. The addresses are made up, so they are text to copy and not links to follow. */
export function FoundPages({ pages }: { pages: TrainingItem['shown'] }): ReactNode {
  return (
    <section className="stack-close" aria-labelledby="found">
      <h3 id="found">{t.training.shown}</h3>
      <ol className="found">
        {pages.map((page) => (
          <li key={`${page.url} ${page.title}`} className="found-page">
            <p className="found-title">
              <bdi>{page.title}</bdi>
            </p>
            <p className="small address">
              <bdi dir="ltr">{page.url}</bdi>
            </p>
            <p className="small as-written">
              <bdi>{page.text}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
