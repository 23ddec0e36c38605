import { Button, TextInput, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import type { TaskDetail } from '../../office/shapes/task.js';
import { candidatesOf } from './candidates.js';
import { CandidateBody } from './candidate-body.js';
import { ChoiceLine } from './choice-line.js';
import { keepReason, lastReason } from './last-reason.js';
import { answerOf, type Choice } from './settlement.js';
import { texts } from './texts.js';
import { useKeys } from './use-keys.js';

/** Every answer with its evidence, one to choose, and why. */
export function SettleForm({ task, onSettled }: { task: TaskDetail; onSettled: () => void }): ReactNode {
  const candidates = candidatesOf(task.answers);
  const handles = candidates.filter(({ answer }) => answer.kind === 'handle');
  const nobody = candidates.find(({ answer }) => answer.kind === 'no_account');
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState(lastReason);
  const [wrong, setWrong] = useState<'answer' | 'reason' | null>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const { send, busy, problem } = useSend();

  const choose = (made: Choice): void => {
    setChoice(made);
    setWrong(null);
    reasonField.current?.focus();
    reasonField.current?.select();
  };
  const last = handles.length + 1;
  useKeys({
    ...Object.fromEntries(handles.map(({ key }, place) => [String(place + 1), () => choose({ kind: 'candidate', key })])),
    [String(last)]: () => choose({ kind: 'no_account' }),
  });

  const settle = async (): Promise<void> => {
    const answer = answerOf(choice, candidates);
    if (answer === undefined) return setWrong('answer');
    if (reason.trim() === '') return setWrong('reason');
    const done = await send({ method: 'POST', path: `/tasks/${task.id}/adjudication`, body: { answer, reason: reason.trim() } });
    if (done === undefined) return;
    keepReason(reason.trim());
    say(texts.settled(task.athlete.name));
    onSettled();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void settle();
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void settle();
  };

  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="choices">
        <legend>{texts.question}</legend>
        {handles.map((candidate, place) => (
          <ChoiceLine
            key={candidate.key}
            shortcut={place + 1}
            checked={choice?.kind === 'candidate' && choice.key === candidate.key}
            onChoose={() => choose({ kind: 'candidate', key: candidate.key })}
          >
            <CandidateBody platform={task.platform} candidate={candidate} />
          </ChoiceLine>
        ))}
        <ChoiceLine shortcut={last} checked={choice?.kind === 'no_account'} onChoose={() => choose({ kind: 'no_account' })}>
          {nobody === undefined ? <strong>{texts.noAccount}</strong> : <CandidateBody platform={task.platform} candidate={nobody} />}
        </ChoiceLine>
        <ChoiceLine checked={choice?.kind === 'other'} onChoose={() => setChoice({ kind: 'other', value: '' })}>
          <strong>{texts.other}</strong>
          {choice?.kind === 'other' && (
            <TextInput
              aria-label={texts.otherLabel}
              placeholder={texts.otherLabel}
              autoFocus
              value={choice.value}
              error={problem instanceof Problem ? problem.about('answer.value') : undefined}
              onChange={(event) => setChoice({ kind: 'other', value: event.currentTarget.value })}
            />
          )}
        </ChoiceLine>
        <ChoiceLine checked={choice?.kind === 'unresolvable'} onChoose={() => choose({ kind: 'unresolvable' })}>
          <strong>{texts.unresolvable}</strong>
        </ChoiceLine>
        {wrong === 'answer' && (
          <p className="field-wrong" role="alert">
            {texts.needAnswer}
          </p>
        )}
      </fieldset>
      <Textarea
        ref={reasonField}
        label={texts.reason}
        description={texts.reasonHint}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={1000}
        value={reason}
        error={wrong === 'reason' && texts.needReason}
        onKeyDown={enter}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote problem={problem} safe={texts.safe} />
      <div className="row">
        <Button type="submit" variant="filled" loading={busy}>
          {texts.verb}
        </Button>
      </div>
    </form>
  );
}
