import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { t } from '../words.js';
import { Blocks } from './blocks.js';
import { ChoiceQuestion } from './choice-question.js';
import type { Filled, FormPart, FormQuestion } from './shapes.js';
import { TextQuestion } from './text-question.js';

/** How a form is filled in; left out where it is only looked at. */
export interface Filling {
  readonly filled: Filled;
  readonly change: (question: string, value: Filled[string]) => void;
  /** What is wrong with an answer. */
  readonly wrong: (question: string) => string | undefined;
  readonly busy: boolean;
  readonly send: () => void;
}

/** A QuestionForm as a form. */
export function HitForm({ parts, filling }: { parts: readonly FormPart[]; filling?: Filling }): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    filling?.send();
  };
  return (
    <form className="stack-wide" onSubmit={submit} noValidate>
      <fieldset className="hit-form stack-wide" disabled={filling === undefined}>
        {parts.map((part, place) =>
          part.kind === 'overview' ? (
            <Blocks key={place} of={part.content} />
          ) : (
            <Question key={part.id} question={part} filling={filling} />
          ),
        )}
      </fieldset>
      {filling !== undefined && (
        <div>
          <Button kind="filled" type="submit" busy={filling.busy}>
            {t.hits.send}
          </Button>
        </div>
      )}
    </form>
  );
}

function Question({ question, filling }: { question: FormQuestion; filling: Filling | undefined }): ReactNode {
  const { id, answer } = question;
  const common = {
    question,
    value: filling?.filled[id],
    change: (value: Filled[string]) => filling?.change(id, value),
    wrong: filling?.wrong(id),
  };
  if (answer.kind === 'text') return <TextQuestion {...common} answer={answer} />;
  return <ChoiceQuestion {...common} answer={answer} />;
}
