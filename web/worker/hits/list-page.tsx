import { type ReactNode, useEffect } from 'react';
import { useStore } from '../../ui/use-store.js';
import { More, ShowFetched } from '../fetched.js';
import { hrefOf } from '../route.js';
import { useFetchedPages } from '../use-fetched.js';
import { formats, t } from '../words.js';
import type { Work } from '../work.js';
import { Notices } from './notices.js';
import { OwnWorkList } from './own-work.js';
import { Needs } from './hit-facts.js';
import type { HitGroup } from './shapes.js';

/** Look-ups and HITs in one list, and below it what became of the HITs that were taken. */
export function ListPage({ work }: { work: Work }): ReactNode {
  const me = useStore(work.me);
  const { fetched, more, again } = useFetchedPages<HitGroup>('/hits');
  useEffect(() => void work.learn(), [work]);
  return (
    <div className="stack-wide">
      <div className="stack-close">
        <h1>{t.hits.title}</h1>
        <p className="soft">{t.hits.body}</p>
      </div>
      <ul className="offers">
        <li className="offer stack-close">
          <h2>{t.hits.lookups}</h2>
          <p className="small soft">
            {t.hits.by(t.hits.lookupsFrom)} · {me !== null && t.hits.lookupsCount(me.available.tasks)}
          </p>
          <div>
            <a className="button" href={hrefOf('task')}>
              {t.hits.lookupsOpen}
            </a>
          </div>
        </li>
        <ShowFetched fetched={fetched} what={t.waiting.hits} again={again}>
          {(groups) =>
            groups.length === 0 ? (
              <li className="offer soft">{t.hits.none}</li>
            ) : (
              groups.map((group) => <Offer key={group.groupId + group.kind} group={group} />)
            )
          }
        </ShowFetched>
      </ul>
      <More more={more} />
      <OwnWorkList />
      <Notices />
    </div>
  );
}

function Offer({ group }: { group: HitGroup }): ReactNode {
  const { title, description, requester, reward, hits, assignmentSeconds, requirements, open, nextHitId } = group;
  return (
    <li className="offer stack-close">
      <h2 dir="auto">{title}</h2>
      <p className="small soft figures">
        <bdi>{t.hits.by(requester)}</bdi> · {t.hits.each(formats.money(reward))} · {t.hits.count(hits)} ·{' '}
        {t.hits.time(Math.ceil(assignmentSeconds / 60))}
      </p>
      <p dir="auto" className="as-written">
        {description}
      </p>
      {!open && (
        <div className="small stack-close">
          <p>
            <strong>{t.hits.notYet}</strong>
          </p>
          <Needs requirements={requirements} />
        </div>
      )}
      <div>
        <a className="button" href={hrefOf('hits', nextHitId)} aria-label={`${t.hits.look}: ${title}`}>
          {t.hits.look}
        </a>
      </div>
    </li>
  );
}
