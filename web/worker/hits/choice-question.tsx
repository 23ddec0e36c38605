import { type ReactNode, useId, useState } from 'react';
import { t } from '../words.js';
import { Blocks } from './blocks.js';
import type { QuestionProps } from './question-props.js';
import type { FormQuestion } from './shapes.js';

type ChoiceAnswer = Extract<FormQuestion['answer'], { kind: 'choice' }>;

/** One of several, or some of them; the requester may leave room for another answer. */
export function ChoiceQuestion({ question, answer, value, change, wrong }: QuestionProps<ChoiceAnswer>): ReactNode {
  const id = useId();
  const chosen = value === undefined || typeof value === 'string' ? [] : value;
  const known = new Set(answer.choices.map((choice) => choice.id));
  const kind = answer.most === 1 ? 'radio' : 'checkbox';
  const toggle = (choice: string): void => {
    if (kind === 'radio') change([choice]);
    else change(chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]);
  };
  const write = (text: string): void => {
    const others = kind === 'radio' ? [] : chosen.filter((one) => known.has(one));
    change(text === '' ? others : [...others, text]);
  };
  return (
    <fieldset className="hit-question stack-close" aria-describedby={wrong && `${id}-wrong`}>
      <legend>
        {question.name !== null && <span className="field-label">{question.name}</span>}
        <Blocks of={question.content} />
        {kind === 'checkbox' && <span className="field-hint">{t.hits.choose(answer.least, answer.most)}</span>}
      </legend>
      {answer.choices.map((choice) => (
        <label key={choice.id} className="choice">
          <input type={kind} name={id} checked={chosen.includes(choice.id)} onChange={() => toggle(choice.id)} />
          <Blocks of={choice.content} />
        </label>
      ))}
      {answer.other && <OtherAnswer kind={kind} name={id} written={chosen.find((one) => !known.has(one))} write={write} />}
      {wrong && (
        <p className="field-wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

interface OtherAnswerProps {
  kind: 'radio' | 'checkbox';
  name: string;
  written: string | undefined;
  write: (text: string) => void;
}

/** What the choices don't have, in the worker's own words. */
function OtherAnswer({ kind, name, written, write }: OtherAnswerProps): ReactNode {
  const [wanted, setWanted] = useState(written !== undefined);
  const shown = written !== undefined || wanted;
  return (
    <>
      <label className="choice">
        <input
          type={kind}
          name={name}
          checked={shown}
          onChange={() => {
            setWanted(!shown);
            write('');
          }}
        />
        {t.hits.other}
      </label>
      {shown && (
        <input
          className="input"
          dir="auto"
          aria-label={t.hits.other}
          value={written ?? ''}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </>
  );
}
