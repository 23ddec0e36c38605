import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import { AnswerText, handleText, OutsideLink } from '../../office/pieces/handle.js';
import type { TaskAnswer } from '../../office/shapes/task.js';
import type { Candidate } from './candidates.js';
import { texts } from './texts.js';

/** An answer, how many gave it, what they looked at and what they said. */
export function CandidateBody({ platform, candidate }: { platform: Platform; candidate: Candidate }): ReactNode {
  const { answer, ballots, others, near } = candidate;
  const all = [...ballots, ...others];
  return (
    <>
      <span className="candidate-head">
        <span className="candidate-name">
          <AnswerText platform={platform} answer={answer} />
        </span>
        <span className="figures">{texts.ballots(ballots.length)}</span>
        {others.length > 0 && <span className="soft figures">{texts.others(others.length)}</span>}
        {near.map((other) => (
          <span key={other} className="warn-text">
            {texts.near(handleText(platform, other))}
          </span>
        ))}
      </span>
      <Evidence answers={all} />
      {all.map((given) => (
        <Said key={given.workerId} given={given} />
      ))}
    </>
  );
}

/** Each page that was looked at, once, with how many looked at it. */
function Evidence({ answers }: { answers: readonly TaskAnswer[] }): ReactNode {
  const counts = new Map<string, number>();
  for (const { evidenceUrl } of answers) if (evidenceUrl !== null) counts.set(evidenceUrl, (counts.get(evidenceUrl) ?? 0) + 1);
  return [...counts].map(([url, count]) => (
    <span key={url} className="small candidate-evidence">
      <OutsideLink url={url} /> {count > 1 && <span className="soft figures">×{count}</span>}
    </span>
  ));
}

function Said({ given }: { given: TaskAnswer }): ReactNode {
  const said = [given.clue, given.comment].filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : <q className="small soft candidate-said">{said.join(' – ')}</q>;
}
