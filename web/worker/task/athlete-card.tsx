import { Fragment, type ReactNode } from 'react';
import type { Athlete } from '../../api/shapes.js';
import { formats, t } from '../words.js';
import { athleteLine, otherFacts } from './athlete-line.js';

interface AthleteCardProps {
  athlete: Athlete;
  namesakes: readonly Athlete[];
  /** The level of its heading, where the card isn't the page itself. */
  level?: 1 | 2;
}

/** Whose handle is sought, with everything that tells them apart, and beside it who it isn't. */
export function AthleteCard({ athlete, namesakes, level = 1 }: AthleteCardProps): ReactNode {
  const Heading = `h${level}` as const;
  const line = athleteLine(athlete, t.athlete);
  const facts = otherFacts(athlete);
  return (
    <header className="stack">
      <div className="stack-close">
        <Heading id="whose" className="whose" tabIndex={-1}>
          <bdi>{athlete.name}</bdi>
        </Heading>
        <p className="line">{line.length === 0 ? t.athlete.noMore : <Parts parts={line} />}</p>
        {athlete.aliases && athlete.aliases.length > 0 && <p className="small soft">{t.athlete.aka(formats.list(athlete.aliases))}</p>}
        {facts.length > 0 && (
          <p className="small soft">
            <Parts parts={facts.map(([name, value]) => `${name} ${value}`)} />
          </p>
        )}
        {athlete.notes && <p className="small soft">{athlete.notes}</p>}
      </div>
      {namesakes.length > 0 && <Namesakes of={athlete} namesakes={namesakes} level={level} />}
    </header>
  );
}

function Namesakes({ of, namesakes, level }: Required<Omit<AthleteCardProps, 'athlete'>> & { of: Athlete }): ReactNode {
  const Heading = `h${level === 1 ? 2 : 3}` as const;
  const own = new Set(athleteLine(of, t.athlete));
  return (
    <section className="namesakes" aria-labelledby="namesakes">
      <Heading className="namesakes-title" id="namesakes">
        {namesakes.length === 1 ? t.athlete.notThisOne : t.athlete.notTheseOnes}
      </Heading>
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
