import type { ReactNode } from 'react';
import { hrefOf } from '../route.js';
import { formats, t } from '../words.js';
import type { Hit } from './shapes.js';

/** Who asks, what it brings, how long it may take, and whom it is for. */
export function HitFacts({ hit }: { hit: Hit }): ReactNode {
  const { title, description, keywords, requester, reward, assignmentSeconds, requirements } = hit;
  return (
    <div className="stack-close">
      <h1 dir="auto">{title}</h1>
      <p className="small soft figures">
        <bdi>{t.hits.by(requester)}</bdi> · {t.hits.each(formats.money(reward))} · {t.hits.time(Math.ceil(assignmentSeconds / 60))}
      </p>
      <p dir="auto" className="as-written">
        {description}
      </p>
      {keywords !== '' && <p className="small soft">{t.hits.keywords(keywords)}</p>}
      <Needs requirements={requirements} />
    </div>
  );
}

export function Needs({ requirements }: { requirements: Hit['requirements'] }): ReactNode {
  if (requirements.length === 0) return null;
  return (
    <div className="small">
      <p>{t.hits.needs}</p>
      <ul className="needs">
        {requirements.map(({ text, met, qualificationTypeId }) => (
          <li key={text}>
            <span aria-hidden="true">{met ? '✓' : '✗'}</span> <bdi>{text}</bdi>{' '}
            <span className="soft">({met ? t.hits.met : t.hits.unmet})</span>{' '}
            {!met && qualificationTypeId !== null && <a href={hrefOf('hits', 'qualification', qualificationTypeId)}>{t.hits.getIt}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
