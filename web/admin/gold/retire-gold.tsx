import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Gold } from './gold.js';
import { texts } from './texts.js';

export function RetireGold({ gold, onClose }: { gold: Gold; onClose: () => void }): ReactNode {
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const retire = async (): Promise<void> => {
    const why = reason.trim() === '' ? {} : { query: { reason: reason.trim() } };
    const done = await send({ method: 'DELETE', path: `/gold/${gold.id}`, ...why });
    if (done === undefined) return;
    say(texts.ask.done);
    onClose();
  };
  return (
    <Ask
      title={texts.ask.title(gold.athlete.name)}
      verb={texts.ask.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void retire()}
    >
      <p>{texts.ask.text}</p>
      <TextInput
        label={texts.ask.reason}
        description={texts.ask.reasonHint}
        data-autofocus
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}
