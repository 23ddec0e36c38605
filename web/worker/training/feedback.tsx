import type { ReactNode } from 'react';
import type { Platform, TrainingFeedback, TrainingStage } from '../../api/shapes.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { written } from '../task/understood.js';
import { t } from '../words.js';

interface FeedbackProps {
  feedback: TrainingFeedback;
  platform: Platform;
  /** The stage that the item belonged to. */
  before: TrainingStage;
  goOn: () => void;
}

/** Whether it was right, what the answer is and why. */
export function Feedback({ feedback, platform, before, goOn }: FeedbackProps): ReactNode {
  const { right, expected, explanation, stage } = feedback;
  const words =
    expected === null ? null : expected.kind === 'no_account' ? t.last.noAccount.toLowerCase() : written(expected.display, platform);
  return (
    <Banner
      tone={right === true ? 'good' : 'warn'}
      title={right === true ? t.training.right : t.training.notRight}
      actions={
        <Button kind="filled" autoFocus onClick={goOn}>
          {before === 'practice' && stage === 'test' ? t.training.toTest : t.training.next}
        </Button>
      }
    >
      {words !== null && right !== true && <p>{t.training.expected(words)}</p>}
      {explanation && <p>{explanation}</p>}
    </Banner>
  );
}
