import { Select, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import { texts } from './texts.js';

const PROBLEMS = Object.entries(texts.report.problems).map(([value, label]) => ({ value, label }));

export function ReportHandle({ path, onClose }: { path: string; onClose: () => void }): ReactNode {
  const [problem, setProblem] = useState('not_found');
  const [observed, setObserved] = useState('');
  const { send, busy, problem: refused } = useSend();
  const report = async (): Promise<void> => {
    const body = { problem, ...(observed.trim() !== '' && { observed: observed.trim() }) };
    const made = await send<{ taskId: string | null }>({ method: 'POST', path: `${path}/reports`, body });
    if (made === undefined) return;
    say(made.body.taskId === null ? texts.report.known : texts.report.done);
    onClose();
  };
  return (
    <Ask title={texts.report.title} verb={texts.report.verb} busy={busy} problem={refused} onClose={onClose} onYes={() => void report()}>
      <p>{texts.report.text}</p>
      <Select
        label={texts.report.problem}
        data={PROBLEMS}
        value={problem}
        onChange={(value) => setProblem(value ?? 'other')}
        comboboxProps={{ withinPortal: false }}
      />
      <Textarea
        label={texts.report.observed}
        autosize
        minRows={2}
        maxLength={2000}
        value={observed}
        onChange={(event) => setObserved(event.currentTarget.value)}
      />
    </Ask>
  );
}
