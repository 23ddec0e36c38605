import type { ReactNode } from 'react';
import type { Appeal } from '../../api/shapes.js';
import { More } from '../fetched.js';
import { useFetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { formats, t } from '../words.js';

/** Earlier objections and what came of them. Nobody without one needs to read about it. */
export function AppealList(): ReactNode {
  const { fetched, more } = useFetchedPages<Appeal>('/workers/me/appeals');
  if (fetched.at !== 'here' || fetched.value.length === 0) return null;
  return (
    <section className="stack-close" aria-labelledby="appeals">
      <h2 id="appeals">{t.record.appeals}</h2>
      <ul className="entries">
        {fetched.value.map((appeal) => (
          <Entry key={appeal.id} appeal={appeal} />
        ))}
      </ul>
      <More more={more} />
    </section>
  );
}

function Entry({ appeal }: { appeal: Appeal }): ReactNode {
  return (
    <li className="entry">
      <p>{t.appeal.abouts[appeal.about]}</p>
      <div className="entry-side small">
        <p>{t.appeal.status[appeal.status]}</p>
        <p className="soft">
          <When at={appeal.createdAt} />
        </p>
      </div>
      <p className="entry-note small soft as-written" dir="auto">
        {appeal.text}
      </p>
      {appeal.reply && (
        <p className="entry-note small as-written" dir="auto">
          {t.appeal.reply} {appeal.reply}
        </p>
      )}
      {appeal.status === 'open' && <p className="entry-note small soft">{t.appeal.due(formats.exact(Date.parse(appeal.dueAt)))}</p>}
    </li>
  );
}
