import type { ReactNode } from 'react';
import { More, ShowFetched } from '../fetched.js';
import { useFetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { t } from '../words.js';
import type { Notice } from './shapes.js';

/** What requesters wrote to the worker. */
export function Notices(): ReactNode {
  const { fetched, more, again } = useFetchedPages<Notice>('/workers/me/notices');
  return (
    <section className="stack">
      <h2>{t.hits.notices}</h2>
      <ShowFetched fetched={fetched} what={t.waiting.hits} again={again}>
        {(notices) =>
          notices.length === 0 ? (
            <p className="soft">{t.hits.noticesNone}</p>
          ) : (
            <ul className="offers">
              {notices.map(({ id, from, subject, text, at }) => (
                <li key={id} className="offer stack-close">
                  <p>
                    <strong dir="auto">{subject}</strong> <bdi className="soft">{t.hits.by(from)}</bdi> <When at={at} />
                  </p>
                  <p className="as-written" dir="auto">
                    {text}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </ShowFetched>
      <More more={more} />
    </section>
  );
}
