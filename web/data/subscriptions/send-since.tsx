import { NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import { texts } from './texts.js';

export function SendSince({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const [since, setSince] = useState<number | string>(0);
  const { title, verb, text, field } = texts.ask.since;
  const again = async (): Promise<void> => {
    const sent = await send({ method: 'POST', path: `/subscriptions/${id}/redelivery`, body: { since: Number(since) } });
    if (sent === undefined) return;
    say(texts.done.again);
    onClose();
  };
  return (
    <Ask title={title} verb={verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void again()}>
      <p>{text}</p>
      <NumberInput
        label={field}
        min={0}
        allowDecimal={false}
        required
        withAsterisk={false}
        data-autofocus
        value={since}
        onChange={setSince}
      />
    </Ask>
  );
}
