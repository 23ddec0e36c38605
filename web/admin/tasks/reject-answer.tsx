import { Button, Select, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { State } from '../../office/pieces/state.js';
import { say } from '../../office/pieces/toast.js';
import type { TaskAnswer } from '../../office/shapes/task.js';
import { texts } from './texts.js';

type Finding = keyof typeof texts.reject.findings;
const FINDINGS = Object.entries(texts.reject.findings).map(([value, label]) => ({ value, label }));

interface RejectAnswerProps {
  answer: TaskAnswer;
  /** Reads the task anew. */
  again: () => void;
}

/** Whether an answer's pay was taken back, and how to. */
export function RejectAnswer({ answer, again }: RejectAnswerProps): ReactNode {
  const [asked, setAsked] = useState(false);
  if (answer.payment === 'rejected') return <State tone="bad">{texts.answers.rejected}</State>;
  const close = (): void => setAsked(false);
  return (
    <>
      <Button size="compact-sm" onClick={() => setAsked(true)}>
        {texts.reject.button}
      </Button>
      {asked && <Rejection answer={answer} onClose={close} again={again} />}
    </>
  );
}

function Rejection({ answer, again, onClose }: RejectAnswerProps & { onClose: () => void }): ReactNode {
  const [finding, setFinding] = useState<Finding>('copying');
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const reject = async (): Promise<void> => {
    const body = { assignmentIds: [answer.assignmentId], finding, reason: reason.trim() };
    const done = await send({ method: 'POST', path: `/admin/workers/${answer.workerId}/rejections`, body });
    if (done === undefined) return;
    say(texts.reject.done);
    onClose();
    again();
  };
  return (
    <Ask
      title={texts.reject.title}
      verb={texts.reject.verb}
      grave
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void reject()}
    >
      <p>{texts.reject.text}</p>
      <Select
        label={texts.reject.finding}
        data={FINDINGS}
        allowDeselect={false}
        value={finding}
        onChange={(value) => setFinding((value ?? 'copying') as Finding)}
      />
      <Textarea
        label={texts.reject.reason}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}
