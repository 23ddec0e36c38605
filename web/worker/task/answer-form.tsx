import { type ReactNode, type Ref, useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Button } from '../../ui/button.js';
import { t } from '../words.js';
import { AnswerField } from './answer-field.js';
import { ClueChoice } from './clue-choice.js';
import type { Held } from './held.js';
import { EvidenceFold } from './evidence-fold.js';
import type { HeldTask } from './held-task.js';
import { type Reading, useReading } from './use-reading.js';

interface AnswerFormProps {
  task: HeldTask;
  held: Held;
  form: Ref<HTMLFormElement>;
  field: { readonly current: HTMLInputElement | null };
  ask: (mode: 'none' | 'cannot') => void;
}

/** The field, the clue when there is a namesake, the three ways to answer, and the evidence folded away. */
export function AnswerForm({ task, held, form, field, ask }: AnswerFormProps): ReactNode {
  const { assignment, draft, sending, problem } = held;
  const { platform, athlete, namesakes } = assignment;
  const reading = useReading(platform, draft.value, draft.hasNoName);
  const clues = useRef<HTMLFieldSetElement>(null);
  const [missing, setMissing] = useState<'value' | 'clue' | null>(null);
  const locked = sending !== 'idle';
  const type: HeldTask['type'] = (change) => {
    setMissing(null);
    task.type(change);
  };
  const send = (): void => {
    const lacks = whatLacks(held, reading);
    setMissing(lacks);
    if (lacks === null) void task.send('handle');
    else if (lacks === 'clue') clues.current?.querySelector('input')?.focus();
    else field.current?.focus();
  };
  return (
    <form
      className="stack"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <AnswerField
        athleteName={athlete.name}
        platform={platform}
        value={draft.value}
        reading={reading}
        refusal={isAboutValue(problem) ? problem : null}
        hasNoName={draft.hasNoName}
        locked={locked}
        ref={field}
        onType={type}
      />
      <p className="field-wrong empty-gone" role="status">
        {missing === 'value' && draft.value.trim() === '' && t.task.empty}
      </p>
      {namesakes.length > 0 && (
        <ClueChoice clue={draft.clue} missing={missing === 'clue'} locked={locked} ref={clues} onChoose={(clue) => type({ clue })} />
      )}
      <div className="actions">
        <Button kind="filled" type="submit" busy={locked}>
          {sending === 'sending' ? t.task.sending : t.task.send}
        </Button>
        <Button busy={locked} onClick={() => ask('none')}>
          {platform === 'wikipedia' ? t.task.noneWikipedia : t.task.none}
        </Button>
        <Button busy={locked} onClick={() => ask('cannot')}>
          {t.task.cannotTell}
        </Button>
      </div>
      <EvidenceFold draft={draft} wrong={isAboutEvidence(problem)} locked={locked} onType={type} />
    </form>
  );
}

/** Null when the answer can be sent. A text that wasn't read yet can: the server reads it when it arrives. */
function whatLacks({ assignment, draft }: Held, reading: Reading): 'value' | 'clue' | null {
  if (['empty', 'wrong', 'too_long'].includes(reading.at)) return 'value';
  return assignment.namesakes.length > 0 && draft.clue === '' ? 'clue' : null;
}

export function isAboutValue(problem: Held['problem']): problem is Problem {
  return problem instanceof Problem && (problem.code in t.mend || problem.about('answer.value') !== undefined);
}

export function isAboutEvidence(problem: Held['problem']): boolean {
  return problem instanceof Problem && problem.about('evidenceUrl') !== undefined;
}
