import { type ReactNode, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { GivenAnswer, Training, TrainingFeedback, TrainingItem } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { PlatformMark } from '../../ui/platform-mark.js';
import { Failure } from '../failure.js';
import { client } from '../here.js';
import { AnswerField } from '../task/answer-field.js';
import { AthleteCard } from '../task/athlete-card.js';
import { Guide } from '../task/guide.js';
import { useReading } from '../task/use-reading.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';
import { Feedback } from './feedback.js';
import { FoundPages } from './found-pages.js';

interface LessonProps {
  training: Training;
  item: TrainingItem;
  goOn: (feedback: TrainingFeedback) => void;
  /** Something else is asked by now: it was answered in another tab, or by an earlier try. */
  overtaken: () => void;
}

/** One practice or test item, on the same card as the work itself. */
export function Lesson({ training, item, goOn, overtaken }: LessonProps): ReactNode {
  const { stage, progress, passMark } = training;
  const [feedback, setFeedback] = useState<TrainingFeedback | null>(null);
  const keys = useRef(new Map<string, string>());
  const answer = async (given: GivenAnswer): Promise<void> => {
    const body = { itemId: item.id, answer: given };
    const said = JSON.stringify(body);
    const idempotencyKey = keys.current.get(said) ?? newIdempotencyKey();
    keys.current.set(said, idempotencyKey);
    try {
      const reply = await client.send<TrainingFeedback>({ method: 'POST', path: '/training/answers', body, idempotencyKey });
      // In the test there is nothing to read: the next item is simply there.
      if (reply.body.right === null) goOn(reply.body);
      else setFeedback(reply.body);
    } catch (error) {
      if (!(error instanceof Problem && error.status === 409)) throw error;
      overtaken();
    }
  };
  return (
    <article className="card stack" aria-labelledby="whose" data-item={item.id}>
      <p className="small soft figures">
        {stage === 'test' ? t.training.test : t.training.practice} · {t.training.progress(progress.done, progress.of)}
      </p>
      {progress.done === 0 && (
        <p className="soft">{stage === 'test' ? t.training.testIntro(Math.ceil(passMark * progress.of), progress.of) : t.training.intro}</p>
      )}
      <AthleteCard athlete={item.athlete} namesakes={item.namesakes} />
      <h2 className="platform">
        <PlatformMark platform={item.platform} />
        {item.question ?? t.task.on(t.platforms[item.platform])}
      </h2>
      <FoundPages pages={item.shown} />
      {feedback === null ? (
        <LessonForm item={item} test={stage === 'test'} answer={answer} />
      ) : (
        <Feedback feedback={feedback} platform={item.platform} before={stage} goOn={() => goOn(feedback)} />
      )}
      <Guide instructions={null} open={false} />
    </article>
  );
}

interface LessonFormProps {
  item: TrainingItem;
  test: boolean;
  answer: (given: GivenAnswer) => Promise<void>;
}

function LessonForm({ item, test, answer }: LessonFormProps): ReactNode {
  const [value, setValue] = useState('');
  const reading = useReading(item.platform, value, false);
  const field = useRef<HTMLInputElement>(null);
  const { busy, failure, run } = useAttempt();
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, []);
  const refusal = failure instanceof Problem && failure.code in t.mend ? failure : null;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (['empty', 'wrong', 'too_long'].includes(reading.at)) field.current?.focus();
        else void run(() => answer({ kind: 'handle', value: value.trim() }));
      }}
    >
      <AnswerField
        athleteName={item.athlete.name}
        platform={item.platform}
        value={value}
        reading={reading}
        refusal={refusal}
        hasNoName={false}
        locked={busy}
        ref={field}
        onType={(change) => 'value' in change && setValue(change.value)}
      />
      {failure && refusal === null && <Failure failure={failure} />}
      <div className="actions">
        <Button kind="filled" type="submit" busy={busy}>
          {busy ? t.training.checking : test ? t.training.send : t.training.check}
        </Button>
        <Button busy={busy} onClick={() => void run(() => answer({ kind: 'no_account' }))}>
          {item.platform === 'wikipedia' ? t.task.noneWikipedia : t.task.none}
        </Button>
      </div>
    </form>
  );
}
