import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Alert } from './alert.js';
import { texts } from './texts.js';

export function AcknowledgeAlert({ alert: { id, rule }, onClose }: { alert: Alert; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const [note, setNote] = useState('');
  const words = texts.acknowledge;
  const acknowledge = async (): Promise<void> => {
    const body = note.trim() === '' ? {} : { note };
    if ((await send({ method: 'POST', path: `/admin/alerts/${id}/acknowledgement`, body })) === undefined) return;
    say(words.done);
    onClose();
  };
  return (
    <Ask
      title={words.title(texts.names[rule])}
      verb={words.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void acknowledge()}
    >
      <p>{words.text}</p>
      <Textarea
        label={words.note}
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Ask>
  );
}
