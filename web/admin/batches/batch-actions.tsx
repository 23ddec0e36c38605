import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import type { Batch } from '../../office/shapes/batch.js';
import { ChangeBatch } from './change-batch.js';
import { texts } from './texts.js';

/** Pause and resume at once, and can be undone; close and change ask first. A closed batch stays closed. */
export function BatchActions({ batch }: { batch: Batch }): ReactNode {
  const { send, busy, problem } = useSend();
  const [open, setOpen] = useState<'close' | 'change' | null>(null);
  const patch = async (change: Partial<Batch>, done: string, undo?: () => void): Promise<void> => {
    const changed = await send<Batch>({ method: 'PATCH', path: `/batches/${batch.id}`, body: change });
    if (changed === undefined) return;
    setOpen(null);
    say(done, undo);
  };
  const resume = (undo?: () => void): void => void patch({ status: 'open' }, texts.act.resumed, undo);
  const pause = (undo?: () => void): void => void patch({ status: 'paused' }, texts.act.paused, undo);
  return (
    <>
      {batch.status === 'open' && (
        <Button loading={busy && open === null} onClick={() => pause(resume)}>
          {texts.act.pause}
        </Button>
      )}
      {batch.status === 'paused' && (
        <Button variant="filled" loading={busy && open === null} onClick={() => resume(pause)}>
          {texts.act.resume}
        </Button>
      )}
      <Button onClick={() => setOpen('change')}>{texts.act.change}</Button>
      {batch.status !== 'closed' && <Button onClick={() => setOpen('close')}>{texts.act.close}</Button>}
      {open === null && <ProblemNote problem={problem} safe={texts.act.safe} />}
      {open === 'close' && (
        <Ask
          title={texts.act.closeTitle}
          verb={texts.act.closeVerb}
          grave
          busy={busy}
          problem={problem}
          onClose={() => setOpen(null)}
          onYes={() => void patch({ status: 'closed' }, texts.act.closed)}
        >
          <p>{texts.act.closeText}</p>
        </Ask>
      )}
      {open === 'change' && (
        <ChangeBatch
          batch={batch}
          busy={busy}
          problem={problem}
          onClose={() => setOpen(null)}
          onChange={(change) => void patch(change, texts.act.changed)}
        />
      )}
    </>
  );
}
