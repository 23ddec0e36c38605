import type { ReactNode } from 'react';
import type { OwnAnswer } from '../../api/shapes.js';
import { More, ShowFetched } from '../fetched.js';
import { hrefOf } from '../route.js';
import { AnswerText } from '../task/last-answer.js';
import { useFetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { formats, t } from '../words.js';

export function OwnAnswers(): ReactNode {
  const { fetched, more, again } = useFetchedPages<OwnAnswer>('/workers/me/answers');
  return (
    <section className="stack-close" aria-labelledby="answers">
      <h2 id="answers">{t.record.answers}</h2>
      <ShowFetched fetched={fetched} what={t.waiting.record} again={again}>
        {(answers) =>
          answers.length === 0 ? (
            <p className="soft">{t.record.noAnswers}</p>
          ) : (
            <ul className="entries">
              {answers.map((answer) => (
                <Entry key={answer.assignmentId} answer={answer} />
              ))}
            </ul>
          )
        }
      </ShowFetched>
      <More more={more} />
    </section>
  );
}

/** Whose, what, what came of it, what it brought: two lines on a phone, one on a wide screen. */
function Entry({ answer }: { answer: OwnAnswer }): ReactNode {
  const { athleteName, platform, outcome, late, credited, submittedAt, assignmentId } = answer;
  return (
    <li className="entry">
      <div>
        <p>
          <bdi>{athleteName}</bdi> <span className="soft small">{t.record.on(t.platforms[platform])}</span>
        </p>
        <p className="small">
          <AnswerText answer={answer.answer} platform={platform} />
        </p>
      </div>
      <div className="entry-side small">
        <p className="figures">{formats.money(credited)}</p>
        <p className="soft">
          <When at={submittedAt} />
        </p>
      </div>
      <p className="entry-note small soft">
        {t.record.outcomes[outcome]}
        {late && `, ${t.record.late}`}
        {outcome === 'rejected' && (
          <>
            {' · '}
            <a href={hrefOf('pay')}>{t.record.why}</a>
          </>
        )}
        {(outcome === 'disagreed' || outcome === 'rejected') && (
          <>
            {' · '}
            <a
              href={hrefOf('appeal', outcome === 'rejected' ? 'rejection' : 'answer', assignmentId)}
              aria-label={t.record.appealAbout(athleteName)}
            >
              {t.record.appeal}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
