import type { ReactNode } from 'react';
import { More, ShowFetched } from '../fetched.js';
import { hrefOf } from '../route.js';
import { useFetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { formats, t } from '../words.js';
import type { OwnWork } from './shapes.js';

/** The HITs that were taken, and what became of them. */
export function OwnWorkList(): ReactNode {
  const { fetched, more, again } = useFetchedPages<OwnWork>('/hit-assignments');
  return (
    <section className="stack">
      <h2>{t.hits.mine}</h2>
      <ShowFetched fetched={fetched} what={t.waiting.hits} again={again}>
        {(own) =>
          own.length === 0 ? (
            <p className="soft">{t.hits.mineNone}</p>
          ) : (
            <ul className="offers">
              {own.map((one) => (
                <Own key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </ShowFetched>
      <More more={more} />
    </section>
  );
}

function Own({ of: { id, title, requester, reward, status, submittedAt, acceptedAt, feedback } }: { of: OwnWork }): ReactNode {
  return (
    <li className="offer stack-close">
      <p>
        <strong dir="auto">{title}</strong> <bdi className="soft">{t.hits.by(requester)}</bdi>
      </p>
      <p className="small figures">
        <strong>{t.hits.statuses[status]}</strong> · {formats.money(reward)} · <When at={submittedAt ?? acceptedAt} />
      </p>
      {feedback !== null && (
        <p className="small" dir="auto">
          {t.hits.said(feedback)}
        </p>
      )}
      {status === 'accepted' && (
        <div>
          <a className="button button-filled" href={hrefOf('hits', 'held', id)}>
            {t.hits.goOn}
          </a>
        </div>
      )}
    </li>
  );
}
