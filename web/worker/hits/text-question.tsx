import { type ReactNode, useId } from 'react';
import { t } from '../words.js';
import { Blocks } from './blocks.js';
import type { QuestionProps } from './question-props.js';
import type { FormQuestion } from './shapes.js';

type TextAnswer = Extract<FormQuestion['answer'], { kind: 'text' }>;

export function TextQuestion({ question, answer, value, change, wrong }: QuestionProps<TextAnswer>): ReactNode {
  const id = useId();
  const text = typeof value === 'string' ? value : '';
  const common = {
    id: `${id}-field`,
    className: 'input',
    dir: 'auto',
    value: text,
    'aria-labelledby': `${id}-asked`,
    'aria-describedby': wrong === undefined ? undefined : `${id}-wrong`,
    'aria-invalid': wrong !== undefined,
    'aria-required': question.required,
  } as const;
  return (
    <div className="field">
      <div id={`${id}-asked`}>
        {question.name !== null && <p className="field-label">{question.name}</p>}
        <Blocks of={question.content} />
      </div>
      {!question.required && <p className="field-hint">{t.hits.optional}</p>}
      {answer.lines > 1 ? (
        <textarea {...common} rows={Math.min(answer.lines, 20)} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...common} inputMode={answer.number === null ? 'text' : 'decimal'} onChange={(event) => change(event.target.value)} />
      )}
      {wrong !== undefined && (
        <p className="field-wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
