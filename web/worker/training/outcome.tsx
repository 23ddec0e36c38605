import type { ReactNode } from 'react';
import type { Training, TrainingFeedback } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { clock } from '../here.js';
import { hrefOf } from '../route.js';
import { formats, t } from '../words.js';

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
      <p>{t.training.failedBody}</p>
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

/** When the test can be taken again; null: now. */
function Retry({ at, startAgain }: { at: number | null; startAgain: () => void }): ReactNode {
  const now = clock.now();
  if (at !== null && at > now) return <p title={formats.exact(at)}>{t.training.wait(formats.ago(at, now))}</p>;
  return (
    <div>
      <Button kind="filled" onClick={startAgain}>
        {t.training.again}
      </Button>
    </div>
  );
}
