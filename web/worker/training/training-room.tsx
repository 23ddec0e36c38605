import { type ReactNode, useState } from 'react';
import type { Training, TrainingFeedback } from '../../api/shapes.js';
import { ShowFetched } from '../fetched.js';
import { useFetched } from '../use-fetched.js';
import { t } from '../words.js';
import type { Work } from '../work.js';
import { Lesson } from './lesson.js';
import { Outcome } from './outcome.js';

/** Practice with feedback, then the test; passing it qualifies. */
export function TrainingRoom({ work }: { work: Work }): ReactNode {
  const { fetched, again } = useFetched<Training>('/training');
  const [result, setResult] = useState<TrainingFeedback['result']>(null);
  const goOn = (feedback: TrainingFeedback): void => {
    setResult(feedback.result);
    again();
    if (feedback.result?.passed === true) void work.desk.claim();
  };
  const startAgain = (): void => {
    setResult(null);
    again();
  };
  return (
    <ShowFetched fetched={fetched} what={t.waiting.training} again={again}>
      {(training) =>
        training.item === null || result !== null ? (
          <Outcome training={training} result={result} startAgain={startAgain} />
        ) : (
          <Lesson key={training.item.id} training={training} item={training.item} goOn={goOn} overtaken={again} />
        )
      }
    </ShowFetched>
  );
}
