import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Worker } from '../../office/shapes/worker.js';
import { texts } from './message-texts.js';

export function WriteMessage({ worker, onClose }: { worker: Worker; onClose: () => void }): ReactNode {
  const [text, setText] = useState('');
  const { send, busy, problem } = useSend();
  const write = async (): Promise<void> => {
    const sent = await send({ method: 'POST', path: `/admin/workers/${worker.id}/messages`, body: { text: text.trim() } });
    if (sent === undefined) return;
    say(texts.sent);
    onClose();
  };
  return (
    <Ask
      title={texts.to(worker.displayName)}
      verb={texts.send}
      size="lg"
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void write()}
    >
      <Textarea
        label={texts.text}
        description={texts.hint}
        required
        withAsterisk={false}
        data-autofocus
        autosize
        minRows={4}
        maxLength={2000}
        value={text}
        error={problem instanceof Problem ? problem.about('text') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Ask>
  );
}
