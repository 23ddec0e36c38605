import { Fragment, type ReactNode } from 'react';
import type { Athlete } from '../../api/shapes.js';
import { formats, t } from '../words.js';
import { athleteLine, otherFacts } from './athlete-line.js';

/** Whose handle is sought, with everything that tells them apart, and beside it who it isn't. */
export function AthleteCard({ athlete, namesakes }: { athlete: Athlete; namesakes: readonly Athlete[] }): ReactNode {
  const line = athleteLine(athlete, t.athlete);
  const facts = otherFacts(athlete);
  return (
    <header className="stack">
      <div className="stack-close">
        <h1 id="whose" tabIndex={-1}>
          <bdi>{athlete.name}</bdi>
        </h1>
        <p className="line">{line.length === 0 ? t.athlete.noMore : <Parts parts={line} />}</p>
        {athlete.aliases && athlete.aliases.length > 0 && <p className="small soft">{t.athlete.aka(formats.list(athlete.aliases))}</p>}
        {facts.length > 0 && (
          <p className="small soft">
            <Parts parts={facts.map(([name, value]) => `${name} ${value}`)} />
          </p>
        )}
        {athlete.notes && <p className="small soft">{athlete.notes}</p>}
      </div>
      {namesakes.length > 0 && <Namesakes of={athlete} namesakes={namesakes} />}
    </header>
  );
}

function Namesakes({ of, namesakes }: { of: Athlete; namesakes: readonly Athlete[] }): ReactNode {
  const own = new Set(athleteLine(of, t.athlete));
  return (
    <section className="namesakes" aria-labelledby="namesakes">
      <h2 className="namesakes-title" id="namesakes">
        {namesakes.length === 1 ? t.athlete.notThisOne : t.athlete.notTheseOnes}
      </h2>
      <ul className="stack-close">
        {namesakes.map((namesake) => (
          <li key={JSON.stringify(namesake)}>
            <bdi>{namesake.name}</bdi>
            {' · '}
            <Parts parts={athleteLine(namesake, t.athlete)} same={own} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Facts with dots between. What a namesake shares with the athlete tells nothing, so it stands back. */
function Parts({ parts, same }: { parts: readonly string[]; same?: ReadonlySet<string> }): ReactNode {
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && ' · '}
      <bdi className={same?.has(part) ? 'soft' : undefined}>{part}</bdi>
    </Fragment>
  ));
}
