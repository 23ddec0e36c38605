import { Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { StandingCause, Worker } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

export type Act = 'suspend' | 'block' | 'reinstate' | 'grant' | 'withdraw' | 'retest';

interface ChangeStandingProps {
  worker: Worker;
  act: Act;
  onClose: () => void;
}

/** Each act's address and what it says beside the reason. */
const CALLS: Record<Act, { readonly path: string; readonly body: Readonly<Record<string, unknown>> }> = {
  suspend: { path: 'suspension', body: {} },
  block: { path: 'block', body: {} },
  reinstate: { path: 'reinstatement', body: {} },
  retest: { path: 'retest', body: {} },
  grant: { path: 'qualification', body: { granted: true } },
  withdraw: { path: 'qualification', body: { granted: false } },
};

const CAUSES = Object.keys(texts.acts.causes) as StandingCause[];

/** What the worker is told, and what only the audit keeps. */
const TOLD: ReadonlySet<Act> = new Set(['suspend', 'block', 'withdraw', 'retest']);

export function ChangeStanding({ worker, act, onClose }: ChangeStandingProps): ReactNode {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [cause, setCause] = useState<StandingCause>('other');
  const { send, busy, problem } = useSend();
  const words = texts.acts[act];
  const undo = async (): Promise<void> => {
    const body = { reason: texts.acts.undoReason };
    const undone = await send({ method: 'POST', path: `/admin/workers/${worker.id}/reinstatement`, body });
    if (undone !== undefined) say(texts.acts.undone);
  };
  const change = async (): Promise<void> => {
    const { path, body } = CALLS[act];
    // The field speaks in the reader's own time.
    const end = act === 'suspend' && until !== '' ? { until: new Date(until).toISOString() } : {};
    const done = await send({
      method: 'POST',
      path: `/admin/workers/${worker.id}/${path}`,
      body: { ...body, ...end, ...(TOLD.has(act) ? { cause } : {}), reason: reason.trim() },
    });
    if (done === undefined) return;
    say(words.done, canUndo(worker, act) ? () => void undo() : undefined);
    onClose();
  };
  return (
    <Ask
      title={words.title(worker.displayName)}
      verb={words.verb}
      grave={act === 'block'}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void change()}
    >
      <p>{words.text}</p>
      {act === 'suspend' && (
        <TextInput
          type="datetime-local"
          label={texts.acts.suspend.until}
          description={texts.acts.suspend.untilHint}
          value={until}
          error={problem instanceof Problem ? problem.about('until') : undefined}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      )}
      {TOLD.has(act) && (
        <Select
          label={texts.acts.cause}
          data={CAUSES.map((value) => ({ value, label: texts.acts.causes[value] }))}
          value={cause}
          allowDeselect={false}
          onChange={(value) => value !== null && setCause(value)}
        />
      )}
      <Textarea
        label={texts.acts.reason}
        description={TOLD.has(act) ? texts.acts.shown : texts.acts.kept}
        required
        withAsterisk={false}
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** What a reinstatement takes back exactly. */
const canUndo = ({ status }: Worker, act: Act): boolean =>
  (act === 'suspend' || act === 'block') && (status === 'qualified' || status === 'registered');
