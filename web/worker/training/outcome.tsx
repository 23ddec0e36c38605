import { type ReactNode, useEffect, useState } from 'react';
import type { Training, TrainingFeedback } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { clock } from '../here.js';
import { hrefOf } from '../route.js';
import { formats, t } from '../words.js';

const TICK_MS = 1000;

interface OutcomeProps {
  training: Training;
  result: TrainingFeedback['result'];
  startAgain: () => void;
}

/** The end of the test, or what a visit finds afterwards. */
export function Outcome({ training, result, startAgain }: OutcomeProps): ReactNode {
  if (result?.passed ?? training.stage === 'passed') return <Passed result={result} />;
  const retryAt = result?.retryAt ?? training.retryAt;
  return (
    <section className="stack">
      <h1>{t.training.failed}</h1>
      <Score result={result} />
      <Missed topics={result?.missed ?? []} />
      <Retry at={retryAt === null ? null : Date.parse(retryAt)} startAgain={startAgain} />
    </section>
  );
}

function Passed({ result }: { result: OutcomeProps['result'] }): ReactNode {
  return (
    <section className="stack">
      <h1>{result ? t.training.passed : t.training.alreadyPassed}</h1>
      <Score result={result} />
      <p>{t.training.passedBody}</p>
      <div>
        <a className="button button-filled" href={hrefOf('task')}>
          {t.training.firstTask}
        </a>
      </div>
    </section>
  );
}

function Score({ result }: { result: OutcomeProps['result'] }): ReactNode {
  return result && <p className="sum figures">{t.training.score(result.score, result.of)}</p>;
}

/** What to practise: by what went wrong, without giving an answer away. */
function Missed({ topics }: { topics: readonly string[] }): ReactNode {
  const known = topics.flatMap((topic) => t.training.topics[topic] ?? []);
  if (known.length === 0) return <p>{t.training.failedBody}</p>;
  return (
    <div className="stack-close">
      <p>{t.training.missed}</p>
      <ul className="stack-close reasons">
        {known.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** When the test can be taken again; the button comes by itself. */
function Retry({ at, startAgain }: { at: number | null; startAgain: () => void }): ReactNode {
  const now = useNow(TICK_MS);
  if (at !== null && at > now) {
    return (
      <div>
        <p>
          <strong>{t.training.wait(formats.ago(at, now), formats.exact(at))}</strong>
        </p>
        <p className="soft">{t.training.others}</p>
      </div>
    );
  }
  return (
    <div>
      <Button kind="filled" onClick={startAgain}>
        {t.training.again}
      </Button>
    </div>
  );
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(clock.now()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  return now;
}
