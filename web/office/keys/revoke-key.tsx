import type { ReactNode } from 'react';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { say } from '../pieces/toast.js';
import { texts } from './texts.js';

interface RevokeKeyProps {
  name: string;
  /** Where the API keeps the key. */
  path: string;
  onClose: () => void;
}

export function RevokeKey({ name, path, onClose }: RevokeKeyProps): ReactNode {
  const { send, busy, problem } = useSend();
  const revoke = async (): Promise<void> => {
    const done = await send({ method: 'DELETE', path });
    if (done === undefined) return;
    say(texts.ask.done);
    onClose();
  };
  return (
    <Ask
      title={texts.ask.title(name)}
      verb={texts.ask.verb}
      grave
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void revoke()}
    >
      <p>{texts.ask.text}</p>
    </Ask>
  );
}
